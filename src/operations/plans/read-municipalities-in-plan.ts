import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'
import type { Logo } from '../../domain/regions/looks.ts'
import { selectDecisions } from '../adoption/select-decisions.ts'
import type { Needs } from '../needs.ts'
import { selectLooks } from '../regions/select-looks.ts'
import { type PlanOfRegion, planFor } from './read-plan.ts'
import { selectPlanVersions } from './versions/select-plan-versions.ts'

export type MunicipalitiesInPlan = PlanOfRegion & {
  decisions: readonly RecordedDecision[]
  versions: readonly PlanVersion[]
  /** For the documents. */
  looks: { accent: string | null; logo: Logo | null }
  /** The day of which it tells. */
  day: string
}

/** All that the papers for councils are made from, for whoever reads the region. */
export function readMunicipalitiesInPlan(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<MunicipalitiesInPlan>> {
  return database.read(async (sql) => {
    const found = await planFor(sql, { caller, today }, regionId)
    if (!found.ok) return found
    const { region } = found.value
    return done({
      ...found.value,
      decisions: await selectDecisions(sql, regionId),
      versions: await selectPlanVersions(sql, regionId),
      looks: await selectLooks(sql, region),
      day: dayOf(today),
    })
  })
}
