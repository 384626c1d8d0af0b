/**
 * Everything a region keeps a list of, with the Dutch word under which addresses, the API and the command line know it.
 * The order is that in which lists can refer to one another.
 */
export const nounAddresses = {
  organisations: 'organisaties',
  policies: 'beleid',
  rounds: 'rondes',
  deliveries: 'leveringen',
  interviews: 'gesprekken',
  findings: 'bevindingen',
  'empty-cells': 'lege-vakken',
  goals: 'doelen',
  indicators: 'indicatoren',
  funds: 'geldbronnen',
  actions: 'acties',
  'action-places': 'acties-per-gemeente',
  milestones: 'mijlpalen',
  'money-lines': 'kosten',
  observations: 'waarnemingen',
  participations: 'betrokkenheid',
  contributions: 'inbreng',
  decisions: 'besluiten',
  'home-tasks': 'woningopgave',
  recommendations: 'aanbevelingen',
  risks: 'risicos',
  'chapter-texts': 'hoofdstukteksten',
} as const

export type Noun = keyof typeof nounAddresses
export const nouns = Object.keys(nounAddresses) as readonly Noun[]

export function nounAt(address: string): Noun | undefined {
  return nouns.find((noun) => nounAddresses[noun] === address)
}
