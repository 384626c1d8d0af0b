import { done, type Outcome } from '../../domain/outcome.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'
import type { Needs } from '../needs.ts'
import { type PlanOfRegion, planFor } from './read-plan.ts'
import { selectPlanVersions } from './versions/select-plan-versions.ts'

/** The plan as it is now, and the versions of it that were submitted, read at one moment. */
export function readPlanAndVersions(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<PlanOfRegion & { versions: readonly PlanVersion[] }>> {
  return database.read(async (sql) => {
    const found = await planFor(sql, { caller, today }, regionId)
    if (!found.ok) return found
    return done({ ...found.value, versions: await selectPlanVersions(sql, regionId) })
  })
}
