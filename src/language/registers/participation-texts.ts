import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const participationTexts = {
  nl: {
    plural: 'Betrokkenheid',
    singular: 'Betrokkenheid',
    intro:
      'Hier staat welke partij heeft meegedaan aan het plan: wanneer, in welke vorm en wat het opleverde.',
    empty: 'Er is nog niets vastgelegd. Begin met het eerste gesprek dat u voerde.',
    add: 'Betrokkenheid toevoegen',
    change: 'Betrokkenheid wijzigen',
    fields: {
      party: { label: 'Partij' },
      organisation: {
        label: 'Organisatie',
        help: 'Namens wie? Een organisatie of functie, geen naam van een persoon.',
      },
      tookPlaceOn: { label: 'Datum', help: 'Bijvoorbeeld 1-2-2024.' },
      form: { label: 'Vorm' },
      result: { label: 'Resultaat', help: 'Wat leverde het op voor het plan?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Involvement',
    singular: 'Involvement',
    intro: 'This shows which party took part in the plan: when, in which form and what came of it.',
    empty: 'Nothing has been recorded yet. Begin with the first conversation you had.',
    add: 'Add involvement',
    change: 'Change involvement',
    fields: {
      party: { label: 'Party' },
      organisation: {
        label: 'Organisation',
        help: 'For whom? An organisation or a function, not the name of a person.',
      },
      tookPlaceOn: { label: 'Date', help: 'For example 1-2-2024.' },
      form: { label: 'Form' },
      result: { label: 'Result', help: 'What did it bring to the plan?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
