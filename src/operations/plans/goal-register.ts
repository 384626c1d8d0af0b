import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { goalFields, goalSchema } from '../../domain/plans/goal.ts'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { gapsOfRegion } from './gaps-of-region.ts'
import { lookUpAll } from './look-up.ts'
import { moveWhatNamesCodes } from './move-what-names-codes.ts'
import { changedId, overwrittenRow, type SameRow } from './overwritten-row.ts'
import { replaceLinks } from './replace-links.ts'
import { selectGoals } from './select-goals.ts'
import { setGoalAside } from './set-goal-aside.ts'

/** The goals of the plan, per action line. */
export const goalRegister: Register = {
  noun: 'goals',
  fields: goalFields,
  name: 'code',
  list: async (sql, { id }, only) => (await selectGoals(sql, id, only)).map(rowOfEntry),
  store: storeGoal,
  setAside: setGoalAside,
}

async function storeGoal(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'goals')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(goalSchema, input)
  if (!draft.ok) return draft
  const { code, title, explanation, result, byYear, isExample } = draft.value
  const links = await linksOf(sql, region, draft.value)
  if (!links.ok) return links
  const line = actionLineOf(code)
  if (!region.actionLines.some(({ number }) => number === line))
    return invalid('code', 'unknown-action-line', String(line))
  const same = await sql.query<SameRow & { code: string }>(
    `select id, code, removed_at is not null as removed from goal
      where region_id = $1 and (id::text = $2 or code = $3) order by removed_at desc nulls first`,
    [region.id, changedId(mode), code],
  )
  const id = overwrittenRow(same, mode, { field: 'code', name: code, revive: false })
  if (!id.ok) return id
  const [stored] = await sql.query<Stored>(
    `insert into goal (region_id, id, code, title, explanation, result, by_year, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8)
     on conflict (region_id, id) do update
       set code = excluded.code, title = excluded.title, explanation = excluded.explanation, result = excluded.result,
           by_year = excluded.by_year, is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id, code as label`,
    [region.id, id.value, code, title, explanation, result, byYear, isExample],
  )
  if (!stored) return refused({ kind: 'not-allowed' })
  await replaceLinks(sql, 'goal_finding', [region.id, stored.id, links.value.findings])
  await replaceLinks(sql, 'goal_gap', [region.id, stored.id, links.value.gaps])
  await renumberActions(sql, region.id, stored)
  const before = same.find(({ id }) => id === stored.id)
  if (before) await moveWhatNamesCodes(sql, region.id, [{ from: before.code, to: code }])
  return done(stored)
}

type Links = { findings: readonly string[]; gaps: readonly string[] }

async function linksOf(
  sql: Reading,
  region: Region,
  { findings, gaps }: { findings: readonly number[]; gaps: readonly string[] },
): Promise<Outcome<Links>> {
  const problems: FieldProblems = {}
  const at = (field: string) => ({ problems, field })
  const links = {
    findings: await lookUpAll(sql, region.id, 'finding', findings, at('findings')),
    gaps: gapsOfRegion(region, gaps, at('gaps')),
  }
  return Object.keys(problems).length > 0 ? refused({ kind: 'invalid', fields: problems }) : done(links)
}

/** The code of an action begins with that of its goal, also after the goal was renumbered. */
async function renumberActions(sql: Writing, regionId: string, goal: Stored): Promise<void> {
  const former = await sql.query<{ from: string; to: string }>(
    `select code as from, $3::text || '.' || split_part(code, '.', 3) as to from action
      where region_id = $1 and goal_id = $2 and code not like $3::text || '.%' and removed_at is null`,
    [regionId, goal.id, goal.label],
  )
  await sql.query(
    `update action set code = $3::text || '.' || split_part(code, '.', 3), changed_at = now()
      where region_id = $1 and goal_id = $2 and code not like $3::text || '.%' and removed_at is null`,
    [regionId, goal.id, goal.label],
  )
  await moveWhatNamesCodes(sql, regionId, former)
}
