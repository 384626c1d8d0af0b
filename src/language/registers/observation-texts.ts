import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const observationTexts = {
  nl: {
    plural: 'Waarnemingen',
    singular: 'Waarneming',
    intro: 'Een waarneming is één cijfer: van één indicator, voor één gemeente of de regio, in één periode.',
    empty: 'Er zijn nog geen waarnemingen. Vul het eerste cijfer in, of lees een bestand in.',
    add: 'Waarneming toevoegen',
    change: 'Waarneming wijzigen',
    fields: {
      indicator: { label: 'Indicator', help: 'De code, bijvoorbeeld V01.' },
      place: { label: 'Gemeente', help: 'Of de regio, als het cijfer niet per gemeente bestaat.' },
      period: {
        label: 'Periode',
        help: 'Bijvoorbeeld 2024, 2024-H1, 2024-Q1 of 2024-05, passend bij het ritme van de indicator.',
      },
      value: { label: 'Waarde', help: 'Laat leeg als er geen cijfer is. Nul is ook een cijfer.' },
      missingBecause: { label: 'Ontbreekt omdat', help: 'Alleen als er geen waarde is.' },
      status: { label: 'Status', help: 'Voorlopig als het cijfer nog kan veranderen.' },
      organisation: {
        label: 'Geleverd door',
        help: 'De organisatie die dit cijfer levert, als die in de lijst staat.',
      },
      source: { label: 'Bron', help: 'Uit welke registratie, of van wie (functie)?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Observations',
    singular: 'Observation',
    intro:
      'An observation is one figure: of one indicator, for one municipality or the region, in one period.',
    empty: 'There are no observations yet. Fill in the first figure, or read in a file.',
    add: 'Add an observation',
    change: 'Change an observation',
    fields: {
      indicator: { label: 'Indicator', help: 'The code, for example V01.' },
      place: {
        label: 'Municipality',
        help: 'Or the region, where the figure does not exist per municipality.',
      },
      period: {
        label: 'Period',
        help: 'For example 2024, 2024-H1, 2024-Q1 or 2024-05, in the rhythm of the indicator.',
      },
      value: { label: 'Value', help: 'Leave empty where there is no figure. Zero is a figure too.' },
      missingBecause: { label: 'Missing because', help: 'Only where there is no value.' },
      status: { label: 'Status', help: 'Provisional while the figure may still change.' },
      organisation: {
        label: 'Delivered by',
        help: 'The organisation that delivers this figure, if it is on the list.',
      },
      source: { label: 'Source', help: 'From which records, or from whom (function)?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
