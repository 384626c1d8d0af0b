import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const contributionTexts = {
  nl: {
    plural: 'Inbreng',
    singular: 'Inbreng',
    intro: 'Inbreng is wat mensen met ervaringskennis zeggen over het plan. Elke inbreng krijgt antwoord.',
    empty: 'Er is nog geen inbreng. Geen beleid zonder ervaringskennis: vraag erom.',
    add: 'Inbreng toevoegen',
    change: 'Inbreng wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor nieuwe inbreng.' },
      receivedOn: { label: 'Datum', help: 'Bijvoorbeeld 1-2-2024.' },
      actionLine: { label: 'Actielijn' },
      fromWhom: { label: 'Van wie', help: 'Een rol, bijvoorbeeld “lid cliëntenpanel”. Nooit een naam.' },
      body: {
        label: 'Inbreng',
        help: 'In de eigen woorden van degene die het zei, zonder gegevens over personen.',
      },
      involvement: {
        label: 'Rol',
        help: 'Hielp deze inbreng het plan te maken, te toetsen of uit te voeren?',
      },
      action: { label: 'Actie', help: 'De code, als het over één actie gaat.' },
      answer: { label: 'Antwoord', help: 'Wat zegt de regio terug? Leeg betekent: nog niet beantwoord.' },
      whatChanged: { label: 'Wat is er veranderd', help: 'Wat is er in het plan anders door deze inbreng?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Contributions',
    singular: 'Contribution',
    intro:
      'A contribution is what people with lived experience say about the plan. Every contribution gets an answer.',
    empty: 'There are no contributions yet. No policy without lived experience: ask for it.',
    add: 'Add a contribution',
    change: 'Change a contribution',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new contribution.' },
      receivedOn: { label: 'Date', help: 'For example 1-2-2024.' },
      actionLine: { label: 'Action line' },
      fromWhom: {
        label: 'From whom',
        help: 'A role, for example “member of the client panel”. Never a name.',
      },
      body: { label: 'Contribution', help: 'In the words of whoever said it, without data about persons.' },
      involvement: { label: 'Role', help: 'Did this help to make, to test or to carry out the plan?' },
      action: { label: 'Action', help: 'The code, where it is about one action.' },
      answer: { label: 'Answer', help: 'What does the region say in return? Empty means: not answered yet.' },
      whatChanged: {
        label: 'What changed',
        help: 'What is different in the plan because of this contribution?',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
