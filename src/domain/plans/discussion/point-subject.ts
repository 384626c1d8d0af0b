import { nounAddresses } from '../../registers/noun.ts'

/** What can be talked about: the plan as a whole, or one thing in it. */
export const discussedNouns = ['goals', 'actions', 'milestones'] as const
export type DiscussedNoun = (typeof discussedNouns)[number]

export type PointSubject = { noun: 'plan' } | { noun: DiscussedNoun; id: string }

/** How forms, addresses and the API name it: `plan`, `acties/3f2c…`. */
export function nameOfSubject(subject: PointSubject): string {
  return subject.noun === 'plan' ? 'plan' : `${nounAddresses[subject.noun]}/${subject.id}`
}

export function subjectNamed(text: string): PointSubject | undefined {
  if (text === 'plan') return { noun: 'plan' }
  const [address, id = ''] = text.split('/')
  const noun = discussedNouns.find((known) => nounAddresses[known] === address)
  return noun && uuid.test(id) ? { noun, id } : undefined
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
