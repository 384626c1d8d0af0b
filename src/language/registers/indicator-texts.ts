import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const indicatorTexts = {
  nl: {
    plural: 'Indicatoren',
    singular: 'Indicator',
    intro:
      'Een indicator is een cijfer waaraan de regio ziet of het plan werkt: met een nulmeting, een streefwaarde en een bron.',
    empty: 'Er zijn nog geen indicatoren. Kies per actielijn één cijfer dat u al heeft of kunt krijgen.',
    add: 'Indicator toevoegen',
    change: 'Indicator wijzigen',
    fields: {
      code: { label: 'Code', help: 'Een of meer letters en een getal, bijvoorbeeld V01.' },
      name: { label: 'Naam' },
      definition: {
        label: 'Definitie',
        help: 'Wat telt mee en wat niet? Zo precies dat iedereen hetzelfde telt.',
      },
      unit: { label: 'Eenheid', help: 'Bijvoorbeeld huishoudens, procent of dagen.' },
      wanted: { label: 'Richting', help: 'Is hoger beter, of lager?' },
      actionLine: { label: 'Actielijn' },
      transformationClass: { label: 'Soort', help: 'Gaat dit over preventie, wonen of opvang?' },
      countsPeople: {
        label: 'Telt mensen',
        help: 'Ja als het om aantallen mensen of huishoudens gaat. Kleine aantallen beschermen wij dan bij publicatie.',
      },
      highestValue: {
        label: 'Hoogst mogelijke waarde',
        help: 'Alleen als er een einde is: 100 bij een percentage, 5 bij een schaal van 0 tot 5. Laat het anders leeg.',
      },
      aggregation: {
        label: 'Optelregel',
        help: 'Tellen gemeenten op tot de regio, of is er alleen een cijfer voor de regio?',
      },
      rhythm: { label: 'Ritme', help: 'Hoe vaak komt er een nieuw cijfer?' },
      baselinePeriod: {
        label: 'Nulmeting periode',
        help: 'Bijvoorbeeld 2023, 2023-H2, 2023-Q4 of 2023-12, passend bij het ritme.',
      },
      baselineValue: { label: 'Nulmeting waarde', help: 'De waarde voor de hele regio.' },
      targetPeriod: {
        label: 'Streefperiode',
        help: 'Wanneer wilt u er zijn? Na de nulmeting, in hetzelfde ritme.',
      },
      targetValue: { label: 'Streefwaarde' },
      source: { label: 'Bron', help: 'Wie levert dit cijfer, uit welke registratie?' },
      nextPublicationOn: {
        label: 'Volgende publicatie',
        help: 'De dag waarop u het volgende cijfer laat zien.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Indicators',
    singular: 'Indicator',
    intro:
      'An indicator is a figure by which the region sees whether the plan works: with a baseline, a target and a source.',
    empty: 'There are no indicators yet. Choose one figure per action line that you have already or can get.',
    add: 'Add an indicator',
    change: 'Change an indicator',
    fields: {
      code: { label: 'Code', help: 'One or more letters and a number, for example V01.' },
      name: { label: 'Name' },
      definition: {
        label: 'Definition',
        help: 'What counts and what does not? So precise that everyone counts the same.',
      },
      unit: { label: 'Unit', help: 'For example households, per cent or days.' },
      wanted: { label: 'Direction', help: 'Is higher better, or lower?' },
      actionLine: { label: 'Action line' },
      transformationClass: { label: 'Kind', help: 'Is this about prevention, housing or shelter?' },
      countsPeople: {
        label: 'Counts people',
        help: 'Yes for numbers of people or households. Small numbers are then protected when they are published.',
      },
      highestValue: {
        label: 'Highest possible value',
        help: 'Only where there is an end: 100 for a percentage, 5 for a scale of 0 to 5. Leave it empty otherwise.',
      },
      aggregation: {
        label: 'Adding up',
        help: 'Do municipalities add up to the region, or is there a figure for the region only?',
      },
      rhythm: { label: 'Rhythm', help: 'How often is there a new figure?' },
      baselinePeriod: {
        label: 'Baseline period',
        help: 'For example 2023, 2023-H2, 2023-Q4 or 2023-12, in the rhythm of the indicator.',
      },
      baselineValue: { label: 'Baseline value', help: 'The value for the whole region.' },
      targetPeriod: {
        label: 'Target period',
        help: 'When do you want to be there? After the baseline, in the same rhythm.',
      },
      targetValue: { label: 'Target value' },
      source: { label: 'Source', help: 'Who delivers this figure, from which records?' },
      nextPublicationOn: { label: 'Next publication', help: 'The day on which you show the next figure.' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
