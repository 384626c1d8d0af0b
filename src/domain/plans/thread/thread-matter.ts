import type { Region } from '../../regions/region.ts'
import type {
  DecisionKind,
  DecisionOutcome,
  GoverningBody,
  PlanStage,
  RecommendationKind,
} from '../../terms.ts'
import type { Plan } from '../plan.ts'

/** Everything from which the golden thread of a region is told, read at one moment, as far as the asking role may see it. */
export type ThreadMatter = {
  region: Region
  plan: Plan
  interviews: readonly ThreadInterview[]
  versions: readonly ThreadVersion[]
  consultations: readonly ThreadConsultation[]
  decisions: readonly ThreadDecision[]
  recommendations: readonly ThreadRecommendation[]
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

/** What was submitted: the goals and actions it holds, by id, and the last year of the plan it is of. At least one step. */
export type ThreadVersion = {
  number: number
  title: string
  submittedOn: string
  planTo: number
  goals: readonly string[]
  actions: readonly string[]
  steps: readonly { stage: PlanStage; takenOn: string }[]
}

export type ThreadConsultation = {
  number: number
  version: number
  title: string
  opensOn: string
  closesOn: string
}

/** `place` is a municipality code, or null for the region as a whole; `version` and `publication` are what it was about. */
export type ThreadDecision = {
  id: string
  number: number
  place: string | null
  body: GoverningBody
  kind: DecisionKind
  subject: string
  plannedOn: string | null
  decidedOn: string | null
  outcome: DecisionOutcome | null
  version: number | null
  publication: number | null
  isExample: boolean
}

export type ThreadPublication = { number: number; title: string; publishedOn: string }

/** What it names, by id: what it rests on, or where it landed. The gaps it passes on name it themselves. */
export type ThreadRecommendation = {
  id: string
  number: number
  kind: RecommendationKind
  title: string
  recordedOn: string
  findings: readonly string[]
  contributions: readonly string[]
  actions: readonly string[]
  isExample: boolean
}
