import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const roundTexts = {
  nl: {
    plural: 'Rondes',
    singular: 'Ronde',
    intro:
      'In een ronde vraagt de regio gemeenten en partners wat er is en wat er ontbreekt. Rondes volgen elkaar op.',
    empty: 'Er is nog geen ronde. Begin er een om gemeenten en partners te vragen.',
    add: 'Ronde beginnen',
    change: 'Ronde wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuwe ronde.' },
      title: { label: 'Titel', help: 'Bijvoorbeeld: Verkenning najaar 2026.' },
      opensOn: {
        label: 'Begint op',
        help: 'Bijvoorbeeld 1-9-2026. Vanaf deze dag horen nieuwe bevindingen bij deze ronde.',
      },
      dueOn: {
        label: 'Inleveren uiterlijk op',
        help: 'De laatste dag om in te leveren, bijvoorbeeld 31-10-2026.',
      },
      explanation: {
        label: 'Toelichting',
        help: 'Waarom vraagt u dit, en wat gebeurt er met de antwoorden?',
      },
      reminds: {
        label: 'Herinner vanzelf',
        help: 'Wie nog niet inleverde krijgt dan een bericht: vanaf een week voor de laatste dag tot drie weken erna, hoogstens eens per vijf dagen.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Rounds',
    singular: 'Round',
    intro:
      'In a round the region asks municipalities and partners what there is and what is missing. Rounds follow one another.',
    empty: 'There is no round yet. Begin one to ask municipalities and partners.',
    add: 'Begin a round',
    change: 'Change a round',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new round.' },
      title: { label: 'Title', help: 'For example: Exploration autumn 2026.' },
      opensOn: {
        label: 'Begins on',
        help: 'For example 1-9-2026 for 1 September. From this day new findings belong to this round.',
      },
      dueOn: { label: 'Hand in by', help: 'The last day to hand in, for example 31-10-2026.' },
      explanation: { label: 'Explanation', help: 'Why do you ask this, and what happens with the answers?' },
      reminds: {
        label: 'Remind automatically',
        help: 'From a week before the last day until three weeks after it, at most once every five days.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
