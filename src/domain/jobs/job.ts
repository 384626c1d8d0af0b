/** What can be done in the background. Each kind is a queue of its own, so that one cannot hold up another. */
export const jobKinds = ['mail', 'digest', 'import'] as const
export type JobKind = (typeof jobKinds)[number]

export const jobStates = ['waiting', 'running', 'done', 'failed'] as const
export type JobState = (typeof jobStates)[number]

/** A piece of work as people see it. `done` of `total` steps; a total of 0 means that nobody knows. Moments are UTC. */
export type Job = {
  id: string
  kind: JobKind
  regionId: string | null
  state: JobState
  tries: number
  done: number
  total: number
  /** Why the last try did not work out; '' when none failed. */
  reason: string
  askedAt: Date
  startAfter: Date
  changedAt: Date
}

/** The first try and five more; then somebody has to look. */
export const mostRetries = 5
