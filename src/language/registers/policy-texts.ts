import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const policyTexts = {
  nl: {
    plural: 'Beleid',
    singular: 'Beleid',
    intro: 'Staand beleid en lopende programma’s. Een actie volgt beleid, valt eronder, of wijkt ervan af.',
    empty: 'Er is nog geen beleid vastgelegd. Begin met het beleidsplan waarop het plan aansluit.',
    add: 'Beleid toevoegen',
    change: 'Beleid wijzigen',
    fields: {
      title: { label: 'Titel' },
      kind: { label: 'Soort' },
      yearFrom: { label: 'Van', help: 'Eerste jaar. Leeg laten als dat niet bekend is.' },
      yearTo: { label: 'Tot', help: 'Laatste jaar. Leeg laten als dat niet bekend is.' },
      actionLines: { label: 'Actielijnen', help: 'Welke actielijnen worden hierin al meegenomen?' },
      explanation: { label: 'Toelichting' },
      source: { label: 'Bron', help: 'Waar staat dit?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Policies',
    singular: 'Policy',
    intro:
      'Standing policy and running programmes. An action follows policy, is covered by it, or departs from it.',
    empty: 'No policy has been recorded yet. Begin with the policy plan this plan builds on.',
    add: 'Add a policy',
    change: 'Change a policy',
    fields: {
      title: { label: 'Title' },
      kind: { label: 'Kind' },
      yearFrom: { label: 'From', help: 'First year. Leave empty if unknown.' },
      yearTo: { label: 'To', help: 'Last year. Leave empty if unknown.' },
      actionLines: { label: 'Action lines', help: 'Which action lines does this see to already?' },
      explanation: { label: 'Explanation' },
      source: { label: 'Source', help: 'Where is this written?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
