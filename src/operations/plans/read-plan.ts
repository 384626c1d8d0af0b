import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Plan } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectDecidedGaps } from '../explorations/select-decided-gaps.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectPlan } from './select-plan.ts'

export type PlanOfRegion = { region: Region; plan: Plan }

/** A region and its plan, all read at one moment. */
export function readPlan(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<PlanOfRegion>> {
  return database.read((sql) => planFor(sql, { caller, today }, regionId))
}

/** The same inside a transaction that goes on to do something with it. To a stranger the region is not there. */
export async function planFor(
  sql: Reading,
  { caller, today }: Pick<Needs, 'caller' | 'today'>,
  regionId: string,
): Promise<Outcome<PlanOfRegion>> {
  if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
  if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
  const region = await selectRegion(sql, regionId, today)
  if (!region.ok) return region
  const plan = await selectPlan(sql, region.value)
  const gaps = await selectDecidedGaps(sql, region.value)
  return done({ region: region.value, plan: { ...plan, gaps } })
}
