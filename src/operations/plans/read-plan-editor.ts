import { mayWriteSome } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfOrder } from '../../domain/plans/renumbering.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { type ReferenceChoice, referenceChoices } from '../registers/reference-choices.ts'
import type { Entry } from '../registers/register.ts'
import { actionRegister } from './action-register.ts'
import { countOpenPoints } from './discussion/count-points.ts'

export type GoalOfEditor = { id: string; code: string; title: string }

/** `order`: the version of the order, which a step in it brings along. */
export type PlanEditor = {
  region: Region
  goals: GoalOfEditor[]
  actions: Entry[]
  organisations: ReferenceChoice[]
  order: string
  /** How many points are open, by the id of a goal or action. */
  openPoints: ReadonlyMap<string, number>
}

/** What the editor of the plan shows, for whoever may write some of it. */
export function readPlanEditor(needs: Needs, regionId: string): Promise<Outcome<PlanEditor>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (!mayWriteSome(needs.caller, regionId, 'actions')) return refused({ kind: 'not-allowed' })
    const goals = await sql.query<GoalOfEditor>(
      `select id, code, title from goal where region_id = $1 and removed_at is null order by string_to_array(code, '.')::int[]`,
      [regionId],
    )
    const actions = await actionRegister.list(sql, region)
    const codes = actions.map(({ id, values }) => ({ id, code: String(values['code']) }))
    return done({
      region,
      goals,
      actions,
      organisations: await referenceChoices(sql, region, 'organisation'),
      openPoints: await countOpenPoints(sql, regionId),
      order: await versionOfOrder({ goals, actions: codes }),
    })
  })
}
