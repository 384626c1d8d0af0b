import { nounAddresses } from '../../registers/noun.ts'

/** What can stand on the golden thread, with the word under which its address knows it. A new kind is one line here. */
export const threadAddresses = {
  policies: nounAddresses.policies,
  interviews: nounAddresses.interviews,
  findings: nounAddresses.findings,
  gaps: 'leemten',
  participations: nounAddresses.participations,
  goals: nounAddresses.goals,
  contributions: nounAddresses.contributions,
  actions: nounAddresses.actions,
  milestones: nounAddresses.milestones,
  'money-lines': nounAddresses['money-lines'],
  funds: nounAddresses.funds,
  indicators: nounAddresses.indicators,
  versions: 'versies',
  consultations: 'consultaties',
  plan: 'plan',
  decisions: nounAddresses.decisions,
  publications: 'publicaties',
  recommendations: nounAddresses.recommendations,
} as const

export type ThreadNoun = keyof typeof threadAddresses
export const threadNouns = Object.keys(threadAddresses) as readonly ThreadNoun[]

export function threadNounAt(address: string): ThreadNoun | undefined {
  return threadNouns.find((noun) => threadAddresses[noun] === address)
}

export function isOnThread(noun: string): noun is ThreadNoun {
  return noun in threadAddresses
}
