import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Action, Goal } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectCalendar } from '../calendar/select-calendar.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectActions } from './select-actions.ts'
import { selectGoals } from './select-goals.ts'
import { selectMilestones } from './select-milestones.ts'

/** What the timeline is drawn from. Costs are left out: it shows none. */
export type TimelineFacts = {
  region: Region
  goals: readonly Goal[]
  actions: readonly Action[]
  entries: readonly CalendarEntry[]
}

export function readPlanTimeline(needs: Needs, regionId: string): Promise<Outcome<TimelineFacts>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const actions = await selectActions(sql, regionId)
    const milestones = Map.groupBy(await selectMilestones(sql, regionId), ({ action }) => action)
    return done({
      region,
      goals: await selectGoals(sql, regionId),
      actions: actions.map((action) => ({
        ...action,
        milestones: milestones.get(action.code) ?? [],
        costs: [],
      })),
      entries: await selectCalendar(sql, regionId),
    })
  })
}
