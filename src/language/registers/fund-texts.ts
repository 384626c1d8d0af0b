import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const fundTexts = {
  nl: {
    plural: 'Geldbronnen',
    singular: 'Geldbron',
    intro:
      'Een geldbron is geld voor één jaar: een uitkering van het Rijk, een deel van een begroting, een verplichting.',
    empty: 'Er zijn nog geen geldbronnen. Begin met het geld van het Rijk.',
    add: 'Geldbron toevoegen',
    change: 'Geldbron wijzigen',
    fields: {
      code: { label: 'Code', help: 'Een korte naam, elk jaar dezelfde, bijvoorbeeld RIJK.' },
      name: { label: 'Naam' },
      year: { label: 'Jaar' },
      amountCents: { label: 'Bedrag', help: 'In euro’s, bijvoorbeeld 317.741.' },
      duration: { label: 'Aard', help: 'Structureel geld komt elk jaar terug, incidenteel geld niet.' },
      source: { label: 'Bron', help: 'Waar staat dit bedrag?' },
      explanation: {
        label: 'Toelichting',
        help: 'Bijvoorbeeld waarom het meer of minder is dan vorig jaar.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Funds',
    singular: 'Fund',
    intro: 'A fund is money for one year: a national grant, a part of a budget, a commitment.',
    empty: 'There are no funds yet. Begin with the national money.',
    add: 'Add a fund',
    change: 'Change a fund',
    fields: {
      code: { label: 'Code', help: 'A short name, the same every year, for example RIJK.' },
      name: { label: 'Name' },
      year: { label: 'Year' },
      amountCents: { label: 'Amount', help: 'In euros, for example 317.741.' },
      duration: { label: 'Nature', help: 'Structural money returns every year, incidental money does not.' },
      source: { label: 'Source', help: 'Where is this amount written?' },
      explanation: { label: 'Explanation', help: 'For example why it is more or less than the year before.' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
