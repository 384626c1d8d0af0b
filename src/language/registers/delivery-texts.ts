import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const deliveryTexts = {
  nl: {
    plural: 'Leveringen',
    singular: 'Levering',
    intro:
      'Een levering is wat één gemeente, afdeling of partner in een ronde inlevert: wie is gevraagd, waarover, en tot wanneer.',
    empty: 'Er is nog niemand gevraagd. Begin een ronde en kies wie u vraagt.',
    add: 'Iemand vragen',
    change: 'Levering wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuwe levering.' },
      round: { label: 'Ronde', help: 'Leeg laten voor de ronde die open is.' },
      party: {
        label: 'Partij',
        help: 'Wie wordt gevraagd: de gemeente, een afdeling, een soort organisatie?',
      },
      place: { label: 'Gemeente', help: 'Of de regio, voor wie regionaal werkt.' },
      organisation: { label: 'Organisatie', help: 'Alleen als u één organisatie vraagt.' },
      askedFunction: {
        label: 'Aan wie',
        help: 'De functie, geen naam. Bijvoorbeeld: beleidsadviseur wonen.',
      },
      actionLines: { label: 'Actielijnen', help: 'Leeg laten als u naar alle lijnen vraagt.' },
      dueOn: { label: 'Inleveren uiterlijk op', help: 'Leeg laten als de laatste dag van de ronde geldt.' },
      explanation: { label: 'Toelichting', help: 'Wat wilt u in het bijzonder weten?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Deliveries',
    singular: 'Delivery',
    intro:
      'A delivery is what one municipality, department or partner hands in for a round: who was asked, about what, and until when.',
    empty: 'Nobody has been asked yet. Begin a round and choose whom you ask.',
    add: 'Ask somebody',
    change: 'Change a delivery',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new delivery.' },
      round: { label: 'Round', help: 'Leave empty for the round that is open.' },
      party: {
        label: 'Party',
        help: 'Who is asked: the municipality, a department, a kind of organisation?',
      },
      place: { label: 'Municipality', help: 'Or the region, for who works regionally.' },
      organisation: { label: 'Organisation', help: 'Only when you ask one organisation.' },
      askedFunction: {
        label: 'Asked of',
        help: 'The function, not a name. For example: policy adviser housing.',
      },
      actionLines: { label: 'Action lines', help: 'Leave empty to ask about every line.' },
      dueOn: { label: 'Hand in by', help: 'Leave empty when the last day of the round holds.' },
      explanation: { label: 'Explanation', help: 'What do you want to know in particular?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
