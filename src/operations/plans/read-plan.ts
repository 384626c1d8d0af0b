import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { PointSubject } from '../../domain/plans/discussion/point-subject.ts'
import type { Plan } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectDecidedGaps } from '../explorations/select-decided-gaps.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { noteContributions } from '../registers/note-delicate-reading.ts'
import { type Discussion, selectDiscussion } from './discussion/select-discussion.ts'
import { selectActionPlaces } from './select-action-places.ts'
import { selectPlan } from './select-plan.ts'

export type PlanOfRegion = { region: Region; plan: Plan; discussion?: Discussion }

/**
 * A region and its plan, all read at one moment. `threadOf`: the action whose contributions will be shown word for word, and what each
 * municipality does of it. `talkOf`: what the talk about is shown of.
 */
export function readPlan(
  { database, caller, today }: Needs,
  regionId: string,
  { threadOf, talkOf }: { threadOf?: string; talkOf?: PointSubject } = {},
): Promise<Outcome<PlanOfRegion>> {
  return database.read(async (sql) => {
    const planned = await planFor(sql, { caller, today }, regionId)
    const found =
      planned.ok && talkOf
        ? done({ ...planned.value, discussion: await selectDiscussion(sql, regionId, { about: talkOf }) })
        : planned
    if (!found.ok || threadOf === undefined) return found
    const { plan } = found.value
    const { actions, contributions } = plan
    const code = actions.find(({ id }) => id === threadOf)?.code
    noteContributions(sql, regionId, contributions.filter(({ action }) => action === code).length)
    return done({ ...found.value, plan: { ...plan, places: await selectActionPlaces(sql, regionId) } })
  })
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
