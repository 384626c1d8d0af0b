import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { type HomeTaskDraft, homeTaskSchema } from '../../domain/homes/home-task.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import { homeGroups } from '../../domain/terms.ts'
import { takeTurns } from '../history/take-turns.ts'
import { lookUpOne } from '../plans/look-up.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

/** One number of homes; of a place, a year and a group there is one. */
export async function storeHomeTask(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'home-tasks')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(homeTaskSchema, input)
  if (!draft.ok) return draft
  const task = draft.value
  const place = parsePlace(region, 'place', task.place)
  const problems: FieldProblems = problemFields(place)
  const wanted = task.decision === null ? '' : String(task.decision)
  const decision = await lookUpOne(sql, region.id, 'decision', wanted, { problems, field: 'decision' })
  if (!place.ok || Object.keys(problems).length > 0) return refused({ kind: 'invalid', fields: problems })

  const name = [task.year, task.place, task.homeGroup && homeGroups.dutch[task.homeGroup]]
    .filter((part) => part !== null)
    .join(' ')
  const id = await overwrittenTask(sql, region.id, mode, { ...task, municipality: place.value, name })
  if (!id.ok) return id
  const [stored] = await sql.query<{ id: string }>(
    `insert into home_task (region_id, id, year, municipality, home_group, homes, explanation, decision_id, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9)
     on conflict (region_id, id) do update
       set year = excluded.year, municipality = excluded.municipality, home_group = excluded.home_group, homes = excluded.homes,
           explanation = excluded.explanation, decision_id = excluded.decision_id, is_example = excluded.is_example,
           changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      id.value,
      task.year,
      place.value,
      task.homeGroup,
      task.homes,
      task.explanation,
      decision,
      task.isExample,
    ],
  )
  return stored ? done({ id: stored.id, label: name }) : refused({ kind: 'not-allowed' })
}

type Named = Pick<HomeTaskDraft, 'year' | 'homeGroup'> & { municipality: string | null; name: string }

async function overwrittenTask(
  sql: Writing,
  regionId: string,
  mode: Mode,
  { year, municipality, homeGroup, name }: Named,
): Promise<Outcome<string | null>> {
  await takeTurns(sql, `home tasks ${regionId}`)
  const same = await sql.query<SameRow>(
    `select id, removed_at is not null as removed from home_task
      where region_id = $1 and (id::text = $2 or (year = $3 and municipality is not distinct from $4
             and home_group is not distinct from $5))
      order by removed_at desc nulls first`,
    [regionId, changedId(mode), year, municipality, homeGroup],
  )
  return overwrittenRow(same, mode, { field: 'year', name, revive: true })
}
