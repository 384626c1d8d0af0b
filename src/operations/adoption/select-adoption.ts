import type { Reading } from '../../database/database.ts'
import { type Adoption, adoptionOf, versionOfRoute } from '../../domain/adoption/adoption.ts'
import { dayOf } from '../../domain/dates.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectPlanVersions } from '../plans/versions/select-plan-versions.ts'
import { selectDecisions } from './select-decisions.ts'

export type AdoptionOfRegion = Adoption & { versions: readonly PlanVersion[] }

/**
 * How far a version is on its way along the bodies; without a number the one before them now, else the plan in force. Of a number
 * that does not exist, `version` is null and nothing is complete.
 */
export async function selectAdoption(
  sql: Reading,
  region: Region,
  versionNumber: number | undefined,
  today: Date,
): Promise<AdoptionOfRegion> {
  const versions = await selectPlanVersions(sql, region.id)
  const version =
    versionNumber === undefined
      ? versionOfRoute(versions)
      : (versions.find(({ number }) => number === versionNumber) ?? null)
  const decisions = await selectDecisions(sql, region.id)
  return { versions, ...adoptionOf({ version, versions, decisions, region, today: dayOf(today) }) }
}
