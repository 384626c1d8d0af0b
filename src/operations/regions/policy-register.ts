import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { policyFields, policyProblems, policySchema } from '../../domain/regions/policy.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import { selectPolicies } from '../plans/select-policies.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'

/** Standing policy and running programmes. What points at one that was taken away points at nothing until it is put back. */
export const policyRegister: Register = {
  noun: 'policies',
  fields: policyFields,
  name: 'title',
  list: async (sql, { id }, only) => (await selectPolicies(sql, id, only)).map(rowOfEntry),
  store: storePolicy,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWrite(caller, region.id, 'policies')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Stored>(
      `update policy_context set set_aside_at = case when $3 then now() end
        where region_id = $1 and id::text = $2 returning id, title as label`,
      [region.id, id, aside],
    )
    return row ? done(row) : refused({ kind: 'not-found' })
  },
}

async function storePolicy(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'policies')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(policySchema, input)
  if (!draft.ok) return draft
  const policy = draft.value
  const fields = policyProblems(policy, region)
  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  const same = await sql.query<SameRow>(
    `select id, set_aside_at is not null as removed from policy_context
      where region_id = $1 and (id::text = $2 or lower(title) = lower($3)) order by set_aside_at desc nulls first`,
    [region.id, changedId(mode), policy.title],
  )
  const id = overwrittenRow(same, mode, { field: 'title', name: policy.title, revive: true })
  if (!id.ok) return id
  const [stored] = await sql.query<Stored>(
    `insert into policy_context (region_id, id, title, kind, year_from, year_to, covers_action_lines, explanation, source, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (region_id, id) do update
       set title = excluded.title, kind = excluded.kind, year_from = excluded.year_from, year_to = excluded.year_to,
           covers_action_lines = excluded.covers_action_lines, explanation = excluded.explanation, source = excluded.source,
           is_example = excluded.is_example, set_aside_at = null
     returning id, title as label`,
    [
      region.id,
      id.value,
      policy.title,
      policy.kind,
      policy.yearFrom,
      policy.yearTo,
      policy.actionLines,
      policy.explanation,
      policy.source,
      policy.isExample,
    ],
  )
  return stored ? done(stored) : refused({ kind: 'not-allowed' })
}
