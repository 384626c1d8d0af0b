import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite, mayWriteSome, type RowOwner } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { milestoneFields, milestoneSchema } from '../../domain/plans/milestone.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { lookUpOne } from './look-up.ts'
import { changedId, overwrittenRow, type SameRow } from './overwritten-row.ts'
import { selectMilestones } from './select-milestones.ts'

/** The dated steps of the actions; one action never has two of the same title. */
export const milestoneRegister: Register = {
  noun: 'milestones',
  fields: milestoneFields,
  name: 'title',
  list: async (sql, { id }, only) =>
    (await selectMilestones(sql, id, only)).map(({ due, ...row }) => rowOfEntry({ ...row, dueOn: due })),
  store: storeMilestone,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWriteSome(caller, region.id, 'milestones')) return refused({ kind: 'not-allowed' })
    const owner = await ownerOf(sql, region.id, id)
    if (owner && !mayWrite(caller, region.id, 'milestones', owner)) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Stored>(
      `update milestone set removed_at = case when $3 then now() end
        where region_id = $1 and id::text = $2 returning id, title as label`,
      [region.id, id, aside],
    )
    return row ? done(row) : refused({ kind: 'not-found' })
  },
}

async function storeMilestone(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWriteSome(caller, region.id, 'milestones')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(milestoneSchema, input)
  if (!draft.ok) return draft
  const { action, title, dueOn, reachedOn, isExample } = draft.value
  const problems: FieldProblems = {}
  const actionId = await lookUpOne(sql, region.id, 'action', action, { problems, field: 'action' })
  if (actionId === null) return refused({ kind: 'invalid', fields: problems })
  const [about] = await sql.query<RowOwner>(
    'select owner_id as organisation from action where region_id = $1 and id = $2',
    [region.id, actionId],
  )
  if (!mayWrite(caller, region.id, 'milestones', about)) return invalid('action', 'not-your-action', action)
  const same = await sql.query<SameRow>(
    `select id, removed_at is not null as removed from milestone
      where region_id = $1 and (id::text = $2 or (action_id = $3 and lower(title) = lower($4)))
      order by removed_at desc nulls first`,
    [region.id, changedId(mode), actionId, title],
  )
  const id = overwrittenRow(same, mode, { field: 'title', name: title, revive: false })
  if (!id.ok) return id
  const before = id.value === null ? undefined : await ownerOf(sql, region.id, id.value)
  if (before && !mayWrite(caller, region.id, 'milestones', before)) return refused({ kind: 'not-allowed' })
  const [stored] = await sql.query<Stored>(
    `insert into milestone (region_id, id, action_id, title, due_on, due_precision, reached_on, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8)
     on conflict (region_id, id) do update
       set action_id = excluded.action_id, title = excluded.title, due_on = excluded.due_on, due_precision = excluded.due_precision,
           reached_on = excluded.reached_on, is_example = excluded.is_example, removed_at = null
     returning id, title as label`,
    [region.id, id.value, actionId, title, dueOn.lastDay, dueOn.precision, reachedOn, isExample],
  )
  return stored ? done(stored) : refused({ kind: 'not-allowed' })
}

/** Whose a milestone is: that of its action. */
async function ownerOf(sql: Reading, regionId: string, id: string): Promise<RowOwner | undefined> {
  const [owner] = await sql.query<RowOwner>(
    `select owner_id as organisation from milestone join action
        on action.region_id = milestone.region_id and action.id = milestone.action_id
      where milestone.region_id = $1 and milestone.id::text = $2`,
    [regionId, id],
  )
  return owner
}
