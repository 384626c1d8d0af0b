import type { RecommendationKind } from '../terms.ts'

/** A recommendation as its register lists it: findings and contributions by number, gaps by key, actions by code. */
export type Recommendation = {
  id: string
  number: number
  kind: RecommendationKind
  title: string
  body: string
  actionLines: readonly number[]
  findings: readonly number[]
  gaps: readonly string[]
  contributions: readonly number[]
  actions: readonly string[]
  municipalities: readonly string[]
  organisations: readonly string[]
  addressee: string
  openness: 'open' | 'region-only'
  isExample: boolean
}
