import type { Writing } from '../../../database/database.ts'
import { editedOrganisations, mayWrite } from '../../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import type { AddedAction } from '../../../domain/plans/measures/added-actions.ts'
import { codeOfRow, draftFields, type MeasureRow } from '../../../domain/plans/measures/draft-from-measure.ts'
import { actionsLike, actionsTitledLike } from '../../../domain/plans/measures/measure-in-plan.ts'
import { versionOf } from '../../../domain/registers/version-of-entry.ts'
import type { Needs } from '../../needs.ts'
import { atDesk } from '../../registers/at-desk.ts'
import { lockEntries } from '../../registers/lock-entries.ts'
import type { Desk } from '../../registers/register.ts'
import { actionRegister } from '../action-register.ts'
import { type ComparableAction, comparable } from './comparable.ts'

/**
 * Typical measures as actions that are still an idea, in one transaction and row by row: what is right lands, what is wrong comes back.
 * What the plan has already lands only when the row says so. `gap`: what the actions fill.
 */
export function addMeasures(
  needs: Needs,
  regionId: string,
  rows: readonly MeasureRow[],
  gap = '',
): Promise<Outcome<Outcome<AddedAction>[]>> {
  return atDesk(needs, regionId, actionRegister, async (sql, desk) => {
    await lockEntries(sql, desk.region.id, 'actions')
    const present = (await actionRegister.list(sql, desk.region)).map(comparable)
    const outcomes: Outcome<AddedAction>[] = []
    for (const row of rows) outcomes.push(await sql.attempt(() => addOne(sql, desk, { row, present, gap })))
    return done(outcomes)
  })
}

type Adding = { row: MeasureRow; present: ComparableAction[]; gap: string }

/** `present` grows with what is added, so that the next row sees it. */
async function addOne(
  sql: Writing,
  desk: Desk,
  { row, present, gap }: Adding,
): Promise<Outcome<AddedAction>> {
  const { measure, title, description, goal } = row
  if (goal === '') return invalid('goal', 'required')
  const alike = [...new Set([...actionsLike(measure, present), ...actionsTitledLike(title, present)])]
  if (alike.length > 0 && !row.anyway)
    return invalid('anyway', 'measure-in-plan', alike.map(({ code }) => code).join(', '))
  const taken = present.map(({ code }) => code)
  const input = {
    ...draftFields(measure),
    code: codeOfRow(row, taken),
    goal,
    title,
    description,
    gaps: gap,
    owner: ownOwner(desk),
  }
  const stored = await actionRegister.store(sql, desk, input, { kind: 'new' })
  if (!stored.ok) return stored
  const [entry] = await actionRegister.list(sql, desk.region, stored.value.id)
  if (!entry) return refused({ kind: 'not-allowed' })
  present.push(comparable(entry))
  const version = await versionOf(actionRegister.fields, entry.values)
  return done({ ...stored.value, title, version })
}

/** Who writes actions of an organisation only, writes them for that one. */
function ownOwner({ caller, region }: Desk): string {
  return mayWrite(caller, region.id, 'actions') ? '' : (editedOrganisations(caller, region.id)[0]?.name ?? '')
}
