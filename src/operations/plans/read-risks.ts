import { done, type Outcome } from '../../domain/outcome.ts'
import type { Risk } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectRisks } from './select-risks.ts'

/** What can go wrong with the plan of a region, the largest first. */
export function readRisks(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; risks: Risk[] }>> {
  return readInRegion(needs, regionId, async (sql, region) =>
    done({ region, risks: await selectRisks(sql, region.id) }),
  )
}
