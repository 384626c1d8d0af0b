/** What can be done in the background. Each kind is a queue of its own, so that one cannot hold up another. */
export const jobKinds = ['mail', 'digest', 'import', 'publication', 'forecast'] as const
export type JobKind = (typeof jobKinds)[number]

/** `withdrawn`: whoever asked for it does not want it any more; it is not done, also when the queue still offers it. */
export const jobStates = ['waiting', 'running', 'done', 'failed', 'withdrawn'] as const
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
  /** Why the last try did not work out: what the fault said, or why the work was declined; '' when none failed. */
  reason: string
  askedAt: Date
  startAfter: Date
  changedAt: Date
}

/** Why work is declined: trying again by itself would not help, somebody has to do something first. */
export type DeclineReason = 'planner-may-not-publish' | 'plan-cannot-be-published'

/** The first try and five more; then somebody has to look. */
export const mostRetries = 5
