import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const emptyCellTexts = {
  nl: {
    plural: 'Lege vakken',
    singular: 'Leeg vak',
    intro:
      'Vakken van de verkenning waar niets is, met de reden. Zo is te zien dat er is nagedacht, en niet vergeten. Komt er een bevinding in het vak, dan vervalt de reden.',
    empty: 'Van geen enkel vak is gezegd waarom er niets is.',
    add: 'Hier is niets, met reden',
    change: 'Reden wijzigen',
    fields: {
      actionLine: { label: 'Actielijn' },
      place: { label: 'Gemeente', help: 'Of de regio, voor wat u samen zou doen.' },
      reason: {
        label: 'Reden',
        help: 'Waarom is hier niets? Bijvoorbeeld: de buurgemeente doet dit voor ons.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Empty cells',
    singular: 'Empty cell',
    intro:
      'Cells of the exploration where there is nothing, with the reason. So it shows that they were thought of, and not forgotten. Once a finding stands in the cell, the reason lapses.',
    empty: 'Of no cell it has been said why there is nothing.',
    add: 'There is nothing here, with a reason',
    change: 'Change the reason',
    fields: {
      actionLine: { label: 'Action line' },
      place: { label: 'Municipality', help: 'Or the region, for what you would do together.' },
      reason: {
        label: 'Reason',
        help: 'Why is there nothing here? For example: the next municipality does this for us.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
