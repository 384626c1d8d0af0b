import type { Region } from '../../regions/region.ts'
import type { decisionKinds, decisionOutcomes, GoverningBody } from '../../terms.ts'
import type { CodeOf } from '../../vocabulary.ts'
import type { Plan } from '../plan.ts'

/** Everything from which the golden thread of a region is told, read at one moment, as far as the asking role may see it. */
export type ThreadMatter = {
  region: Region
  plan: Plan
  interviews: readonly ThreadInterview[]
  decisions: readonly ThreadDecision[]
  publications: readonly ThreadPublication[]
}

/** `findings`: ids of the findings that were taken from it. What was said is not told on the thread. */
export type ThreadInterview = {
  id: string
  number: number
  heldOn: string
  findings: readonly string[]
  isExample: boolean
}

/** `place` is a municipality code, or null for the region as a whole; `publication` the version it was about. */
export type ThreadDecision = {
  id: string
  place: string | null
  body: GoverningBody
  kind: CodeOf<typeof decisionKinds>
  subject: string
  plannedOn: string | null
  decidedOn: string | null
  outcome: CodeOf<typeof decisionOutcomes> | null
  publication: number | null
  isExample: boolean
}

export type ThreadPublication = { number: number; title: string; publishedOn: string }
