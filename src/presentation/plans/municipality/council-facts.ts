import type { PaperLooks } from '../../../documents/paper/paper-outline.ts'
import type { RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import type { PlaceInPlan } from '../../../domain/plans/municipality/place-in-plan.ts'
import type { Plan } from '../../../domain/plans/plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { PlanVersion } from '../../../domain/plans/versions/plan-version.ts'
import type { Municipality, Region } from '../../../domain/regions/region.ts'

/** What the papers for one council are made from. */
export type CouncilFacts = {
  region: Region
  plan: Plan
  municipality: Municipality
  inPlan: PlaceInPlan
  /** Those that were submitted, and where each can be read as a document. */
  versions: readonly PlanVersion[]
  documentAt?: (version: number) => string
  looks: PaperLooks
  day: string
}

export function linesOf({ actions }: Pick<PlaceInPlan, 'actions'>): number[] {
  return [...new Set(actions.map(({ code }) => actionLineOf(code)))].toSorted((one, other) => one - other)
}

export function hasExamples({ region, inPlan }: Pick<CouncilFacts, 'region' | 'inPlan'>): boolean {
  const isExample = ({ isExample }: RecordedDecision) => isExample
  return (
    region.isExample ||
    inPlan.actions.some((action) => action.isExample) ||
    [...inPlan.asked, ...inPlan.taken].some(isExample)
  )
}
