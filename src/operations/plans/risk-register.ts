import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { riskFields, riskSchema } from '../../domain/plans/risk.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import { nextNumber } from '../registers/next-number.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { lookUpOne } from './look-up.ts'
import { selectRisks } from './select-risks.ts'

/** What can go wrong with the plan, the largest first. */
export const riskRegister: Register = {
  noun: 'risks',
  fields: riskFields,
  name: 'number',
  list: async (sql, { id }, only) => (await selectRisks(sql, id, only)).map(rowOfEntry),
  store: storeRisk,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'risks')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ number: number }>(
      'select number from risk where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'risk', desk, id, aside, String(row.number))
      : refused({ kind: 'not-found' })
  },
}

async function storeRisk(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'risks')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(riskSchema, input)
  if (!draft.ok) return draft
  const risk = draft.value
  const problems: FieldProblems = {}
  const at = (field: string) => ({ problems, field })
  const action = await lookUpOne(sql, region.id, 'action', risk.action, at('action'))
  const goal = await lookUpOne(sql, region.id, 'goal', risk.goal, at('goal'))
  const owner = await lookUpOne(sql, region.id, 'organisation', risk.owner, at('owner'))
  if (Object.keys(problems).length > 0) return refused({ kind: 'invalid', fields: problems })
  const known = await knownByNumber(sql, 'risk', { regionId: region.id, mode, number: risk.number })
  if (!known.ok) return known
  const number = risk.number ?? known.value?.number ?? (await nextNumber(sql, 'risk', region.id))
  const [stored] = await sql.query<{ id: string }>(
    `insert into risk (region_id, id, number, title, chance, effect, state, action_id, goal_id, owner_id, measure, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (region_id, id) do update
       set number = excluded.number, title = excluded.title, chance = excluded.chance, effect = excluded.effect,
           state = excluded.state, action_id = excluded.action_id, goal_id = excluded.goal_id, owner_id = excluded.owner_id,
           measure = excluded.measure, is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      risk.title,
      risk.chance,
      risk.effect,
      risk.state,
      action,
      goal,
      owner,
      risk.measure,
      risk.isExample,
    ],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}
