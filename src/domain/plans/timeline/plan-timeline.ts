import type { CalendarEntry } from '../../calendar/calendar-entry.ts'
import { type Action, type Goal, isStanding, type Milestone } from '../plan.ts'
import { actionLineOf } from '../plan-code.ts'
import type { TimelineChoice } from './timeline-choice.ts'

export type TimelineGroup = {
  /** An action line, or the name of an owner; '' is nobody yet. */
  key: number | string
  actions: readonly Action[]
}

/** One row of the picture: an action, or what stands for many: a goal, or an owner. */
export type TimelineUnit =
  | { kind: 'action'; action: Action }
  | { kind: 'goal'; goal: Goal; actions: readonly Action[] }
  | { kind: 'owner'; owner: string; actions: readonly Action[] }

/** More rows than this are no picture any more. */
export const mostRows = 60

export function shownActions(actions: readonly Action[], choice: TimelineChoice): Action[] {
  const { line, owner, municipality, status, goal } = choice
  return actions.filter(
    (action) =>
      (line === null || actionLineOf(action.code) === line) &&
      (owner === null || action.owner === owner) &&
      (municipality === null || action.municipalities.includes(municipality)) &&
      (status === null || action.status === status) &&
      (goal === null || action.goal === goal),
  )
}

/** Per line in the order of the plan, or per owner by name; who has no owner yet comes last. */
export function groupsOf(actions: readonly Action[], per: TimelineChoice['per']): TimelineGroup[] {
  const keyed = Map.groupBy(actions, (action) => (per === 'line' ? actionLineOf(action.code) : action.owner))
  const groups = [...keyed].map(([key, grouped]) => ({ key, actions: grouped }))
  if (per === 'line') return groups
  return groups.toSorted(
    ({ key: one }, { key: other }) =>
      Number(one === '') - Number(other === '') || String(one).localeCompare(String(other), 'nl'),
  )
}

/** The rows of a group; where the picture would have too many, the goals (or the owner) in their place. */
export function unitsOf(
  { key, actions }: TimelineGroup,
  goals: readonly Goal[],
  { per, folded }: { per: TimelineChoice['per']; folded: boolean },
): TimelineUnit[] {
  if (!folded) return actions.map((action) => ({ kind: 'action', action }))
  if (per === 'owner') return [{ kind: 'owner', owner: String(key), actions }]
  return goals.flatMap((goal): TimelineUnit[] => {
    const own = actions.filter((action) => action.goal === goal.code)
    return own.length === 0 ? [] : [{ kind: 'goal', goal, actions: own }]
  })
}

/** Goals and owners stand for their actions where there are too many of those, and where opening one leaves fewer. */
export function isFolded(actions: readonly Action[], per: TimelineChoice['per']): boolean {
  if (actions.length <= mostRows) return false
  return new Set(actions.map(({ goal, owner }) => (per === 'line' ? goal : owner))).size > 1
}

export type MilestoneState = 'reached' | 'planned' | 'overdue' | 'dropped'

/** Of a stopped action nothing is expected any more. */
export function stateOfMilestone(
  { reachedOn, dueOn }: Pick<Milestone, 'reachedOn' | 'dueOn'>,
  { status }: Pick<Action, 'status'>,
  today: string,
): MilestoneState {
  if (reachedOn !== null) return 'reached'
  if (!isStanding({ status })) return 'dropped'
  return dueOn < today ? 'overdue' : 'planned'
}

/** Of the calendar what is shown: milestones of these actions, decisions that are for the municipality, and all else. */
export function shownDates(
  entries: readonly CalendarEntry[],
  actions: readonly Action[],
  { municipality }: TimelineChoice,
): CalendarEntry[] {
  const shown = new Set(actions.map(({ id }) => id))
  return entries.filter((entry) => {
    if (entry.kind === 'milestone-due' || entry.kind === 'milestone-reached') return shown.has(entry.actionId)
    if (entry.kind === 'decision-planned' || entry.kind === 'decision-taken')
      return municipality === null || entry.place === null || entry.place === municipality
    return true
  })
}
