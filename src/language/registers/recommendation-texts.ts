import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const recommendationTexts = {
  nl: {
    plural: 'Aanbevelingen',
    singular: 'Aanbeveling',
    intro:
      'Wat de regio meegeeft voor de evaluatie van het beleidsplan van nu, en voor de beleidsperiode daarna.',
    empty: 'Er zijn nog geen aanbevelingen. Begin met wat dit plan niet kan regelen, maar het volgende wel.',
    add: 'Aanbeveling toevoegen',
    change: 'Aanbeveling wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuwe aanbeveling.' },
      kind: { label: 'Waarvoor', help: 'Voor de evaluatie, of voor de periode daarna?' },
      title: { label: 'Titel', help: 'De aanbeveling in één zin.' },
      body: { label: 'Tekst', help: 'Wat moet er gebeuren, en waarom?' },
      actionLines: { label: 'Actielijnen' },
      findings: { label: 'Bevindingen', help: 'Nummers van bevindingen waarop dit steunt.' },
      gaps: { label: 'Leemten', help: 'Leemten waarvoor dit een antwoord is.' },
      contributions: { label: 'Inbreng', help: 'Nummers van inbreng waarop dit steunt.' },
      actions: { label: 'Acties', help: 'Codes van acties waarop dit steunt.' },
      municipalities: { label: 'Voor gemeenten', help: 'Welke gemeenten moeten hierop antwoorden?' },
      organisations: { label: 'Voor organisaties' },
      addressee: { label: 'Voor wie nog meer', help: 'Bijvoorbeeld het Rijk, of de VNG.' },
      openness: {
        label: 'Openheid',
        help: 'Mag deze aanbeveling in een publicatie staan? Leeg betekent: alleen de regio.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Recommendations',
    singular: 'Recommendation',
    intro:
      'What the region passes on to the evaluation of the policy plan of now, and to the policy period after it.',
    empty:
      'There are no recommendations yet. Begin with what this plan cannot arrange, and the next one can.',
    add: 'Add a recommendation',
    change: 'Change a recommendation',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new recommendation.' },
      kind: { label: 'What for', help: 'For the evaluation, or for the period after it?' },
      title: { label: 'Title', help: 'The recommendation in one sentence.' },
      body: { label: 'Text', help: 'What has to happen, and why?' },
      actionLines: { label: 'Action lines' },
      findings: { label: 'Findings', help: 'Numbers of findings this rests on.' },
      gaps: { label: 'Gaps', help: 'Gaps to which this is an answer.' },
      contributions: { label: 'Contributions', help: 'Numbers of contributions this rests on.' },
      actions: { label: 'Actions', help: 'Codes of actions this rests on.' },
      municipalities: { label: 'For municipalities', help: 'Which municipalities have to answer this?' },
      organisations: { label: 'For organisations' },
      addressee: {
        label: 'For whom else',
        help: 'For example the State, or the association of municipalities.',
      },
      openness: {
        label: 'Openness',
        help: 'May this recommendation stand in a publication? Empty means: the region only.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
