import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const interviewTexts = {
  nl: {
    plural: 'Gesprekken',
    singular: 'Gesprek',
    intro:
      'Wat mensen in een gesprek vertelden. Uit de tekst haalt u bevindingen. Schrijf geen namen of andere persoonsgegevens op: alleen functies.',
    empty:
      'Er zijn nog geen gesprekken die u mag lezen. Leg een gesprek vast; daarna kiest u in de tekst een passage en maakt u daar een bevinding van.',
    add: 'Gesprek vastleggen',
    change: 'Gesprek wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuw gesprek.' },
      heldOn: { label: 'Datum', help: 'De dag van het gesprek. Bijvoorbeeld 12-3-2026.' },
      withWhom: {
        label: 'Met wie',
        help: 'Alleen de functie, bijvoorbeeld “consulent schuldhulp”. Geen namen en geen persoonsgegevens.',
      },
      party: { label: 'Partij', help: 'Van welke kant komt dit verhaal?' },
      place: {
        label: 'Gemeente',
        help: 'Of de regio. Wie voor deze gemeente invult, kan het gesprek lezen.',
      },
      organisation: {
        label: 'Organisatie',
        help: 'Alleen als die organisatie het mag lezen: wie voor haar invult, kan het gesprek lezen.',
      },
      text: {
        label: 'Tekst',
        help: 'Wat er gezegd is. Geen namen, adressen of andere gegevens waaraan iemand te herkennen is. Begin een nieuwe alinea met een lege regel.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Interviews',
    singular: 'Interview',
    intro:
      'What people told in a conversation. Findings are taken from the text. Write no names or other personal data: functions only.',
    empty:
      'There are no interviews yet that you may read. Record an interview; then choose a passage in its text and make a finding of it.',
    add: 'Record an interview',
    change: 'Change an interview',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new interview.' },
      heldOn: { label: 'Date', help: 'The day of the conversation. For example 12-3-2026.' },
      withWhom: {
        label: 'With whom',
        help: 'Only the function, for example “debt counsellor”. No names and no personal data.',
      },
      party: { label: 'Party', help: 'From which side does this story come?' },
      place: {
        label: 'Municipality',
        help: 'Or the region. Whoever fills in for this municipality can read the interview.',
      },
      organisation: {
        label: 'Organisation',
        help: 'Only where that organisation may read it: whoever fills in for it can read the interview.',
      },
      text: {
        label: 'Text',
        help: 'What was said. No names, addresses or other data by which somebody can be recognised. Begin a new paragraph with an empty line.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
