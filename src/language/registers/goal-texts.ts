import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const goalTexts = {
  nl: {
    plural: 'Doelen',
    singular: 'Doel',
    intro: 'Wat de regio wil bereiken, per actielijn. Onder een doel staan acties.',
    empty: 'Er zijn nog geen doelen. Begin met één doel per actielijn.',
    add: 'Doel toevoegen',
    change: 'Doel wijzigen',
    fields: {
      code: {
        label: 'Code',
        help: 'Nummer van de actielijn, punt, volgnummer: 3.1. Bij een nieuwe code gaan de acties mee.',
      },
      title: { label: 'Titel', help: 'Wat is er dan anders?' },
      explanation: { label: 'Toelichting' },
      result: {
        label: 'Beoogd resultaat',
        help: 'Wat is er dan bereikt? Zo concreet dat een ander het kan nagaan.',
      },
      byYear: { label: 'Uiterlijk in', help: 'Het jaar waarin het bereikt moet zijn, bijvoorbeeld 2030.' },
      findings: {
        label: 'Bevindingen',
        help: 'Uit welke bevindingen van de verkenning komt dit doel voort?',
      },
      gaps: {
        label: 'Leemten',
        help: 'Welke leemten van de verkenning vult dit doel? Bijvoorbeeld vak-2-GM0406.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Goals',
    singular: 'Goal',
    intro: 'What the region wants to reach, per action line. Actions stand under a goal.',
    empty: 'There are no goals yet. Begin with one goal per action line.',
    add: 'Add a goal',
    change: 'Change a goal',
    fields: {
      code: {
        label: 'Code',
        help: 'Number of the action line, point, number: 3.1. With a new code the actions move along.',
      },
      title: { label: 'Title', help: 'What will be different?' },
      explanation: { label: 'Explanation' },
      result: {
        label: 'Result to be reached',
        help: 'What will have been reached? Concrete enough for someone else to verify.',
      },
      byYear: { label: 'By the year', help: 'The year in which it has to be reached, for example 2030.' },
      findings: { label: 'Findings', help: 'From which findings of the exploration does this goal come?' },
      gaps: {
        label: 'Gaps',
        help: 'Which gaps of the exploration does this goal fill? For example vak-2-GM0406.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
