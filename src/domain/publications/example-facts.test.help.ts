import { threeMembers } from '../indicators/example-indicators.test.help.ts'
import type { PublicationFacts } from './publication-facts.ts'

const municipalities = threeMembers.map(({ code, name }) => ({ code, name, inhabitants: 1000 }))
/** A publication of an invented region in which nothing has been filled in yet. */
export const exampleFacts: PublicationFacts = {
  publication: { number: 7, title: 'Voorbeeld', publishedOn: '2026-11-22', check: [] },
  earlier: [],
  adoption: null,
  region: {
    id: 'voorbeeldstreek',
    name: 'Voorbeeldstreek',
    centreMunicipality: 'beukendam',
    frameworkEdition: 'voorbeeld',
    planFrom: 2024,
    planTo: 2025,
    handoverOn: '2024-02-01',
    assignment: '',
    assignmentSource: '',
    isExample: true,
    municipalities,
    actionLines: [{ number: 2, title: { nl: 'Voorkomen', en: 'Prevention' } }],
    subThemes: [],
    parties: [],
  },
  framework: { title: { nl: 'Voorbeeldplan', en: 'Example plan' }, source: 'voorbeeld.nl' },
  plan: {
    region: { planFrom: 2024, planTo: 2025, municipalities: [], actionLines: [2], parties: [] },
    goals: [],
    actions: [],
    funds: [],
    findings: [],
    gaps: [],
    places: [],
    participations: [],
    contributions: [],
    policies: [],
    indicators: [],
  },
  monitor: { indicators: [] },
  participations: [],
  contributions: [],
  lists: { actions: [], findings: [], policies: [] },
}
