import type { Recommendation } from '../../recommendations/listed-recommendation.ts'
import type { Plan } from '../plan.ts'
import type { PlacesIndicator } from './shelter-places.ts'

/** All that the rules look at: the plan, and what stands around it. Days are `2024-02-01`; '' and null are unknown. */
export type CheckMatter = Plan & {
  today: string
  handoverOn: string
  measures: readonly Measure[]
  homeTasks: readonly HomeTask[]
  /** Indicators that count places in the shelter, with their figures. */
  placesIndicators: readonly PlacesIndicator[]
  recommendations: readonly Recommendation[]
  decisions: readonly PlannedDecision[]
}

/** An indicator, as far as it says whether progress can be measured by it. */
export type Measure = {
  id: string
  code: string
  actionLine: number
  hasBaseline: boolean
  hasTarget: boolean
  source: string
  rhythm: string
  nextPublicationOn: string | null
}

/** `municipality` null: the region as a whole; `homeGroup` null: all groups together. */
export type HomeTask = { year: number; municipality: string | null; homeGroup: string | null; homes: number }

/** `municipality` null: of the region. */
export type PlannedDecision = {
  id: string
  number: number
  municipality: string | null
  plannedOn: string | null
  outcome: string | null
}
