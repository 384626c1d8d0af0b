import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const actionPlaceTexts = {
  nl: {
    plural: 'Acties per gemeente',
    singular: 'Aandeel in een actie',
    intro: 'Wat elke gemeente van een actie doet, en hoe ver zij is.',
    empty: 'Van geen enkele gemeente is nog gezegd wat haar aandeel is.',
    add: 'Aandeel toevoegen',
    change: 'Aandeel wijzigen',
    fields: {
      action: { label: 'Actie' },
      place: { label: 'Gemeente', help: 'Een gemeente die aan de actie meedoet.' },
      amount: { label: 'Aantal', help: 'Hoeveel? Alleen het getal; waarvan, staat bij Aandeel.' },
      share: { label: 'Aandeel', help: 'Wat doet deze gemeente? Bijvoorbeeld: kamers bij verhuurders.' },
      status: { label: 'Stand', help: 'Hoe ver is deze gemeente?' },
      note: { label: 'Toelichting', help: 'Kort: wat is er gebeurd, of wat is er nodig?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Actions per municipality',
    singular: 'Share of an action',
    intro: 'What each municipality does of an action, and how far it is.',
    empty: 'Of no municipality it has been said yet what its share is.',
    add: 'Add a share',
    change: 'Change a share',
    fields: {
      action: { label: 'Action' },
      place: { label: 'Municipality', help: 'A municipality that takes part in the action.' },
      amount: { label: 'Amount', help: 'How many? Only the number; of what, stands with Share.' },
      share: {
        label: 'Share',
        help: 'What does this municipality do? For example: rooms with private landlords.',
      },
      status: { label: 'Status', help: 'How far is this municipality?' },
      note: { label: 'Explanation', help: 'In short: what happened, or what is needed?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
