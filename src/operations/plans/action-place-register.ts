import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { actionPlaceFields, actionPlaceSchema } from '../../domain/plans/action-place.ts'
import { parseMunicipalities } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { lookUpOne } from './look-up.ts'
import { changedId, overwrittenRow, type SameRow } from './overwritten-row.ts'
import { selectActionPlaces } from './select-action-places.ts'

/** What each municipality does of an action; one row for a municipality and an action. */
export const actionPlaceRegister: Register = {
  noun: 'action-places',
  fields: actionPlaceFields,
  name: 'action',
  list: async (sql, { id }, only) => (await selectActionPlaces(sql, id, only)).map(rowOfEntry),
  store: storeActionPlace,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWriteSome(caller, region.id, 'action-places')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ municipality: string; code: string; taken: boolean }>(
      `select municipality, code,
              exists (select from action_place other where other.region_id = $1 and other.action_id = kept.action_id
                         and other.municipality = kept.municipality and other.id <> kept.id and other.removed_at is null) as taken
         from action_place kept join action on action.region_id = kept.region_id and action.id = kept.action_id
        where kept.region_id = $1 and kept.id::text = $2`,
      [region.id, id],
    )
    if (!row) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, region.id, 'action-places', row)) return refused({ kind: 'not-allowed' })
    const label = labelOf(region, row.code, row.municipality)
    if (!aside && row.taken) return invalid('place', 'already-exists', label)
    await sql.query(
      'update action_place set removed_at = case when $3 then now() end where region_id = $1 and id::text = $2',
      [region.id, id, aside],
    )
    return done({ id, label })
  },
}

async function storeActionPlace(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWriteSome(caller, region.id, 'action-places')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(actionPlaceSchema, input)
  if (!draft.ok) return draft
  const { action, place, amount, share, status, note, isExample } = draft.value
  const around = await aroundShare(sql, region, { action, place })
  if (!around.ok) return around
  const { actionId, municipality } = around.value
  if (!mayWrite(caller, region.id, 'action-places', { municipality }))
    return invalid('place', 'not-your-municipality', place)

  const same = await sql.query<SameRow & { municipality: string }>(
    `select id, removed_at is not null as removed, municipality from action_place
      where region_id = $1 and (id::text = $2 or (action_id = $3 and municipality = $4)) order by removed_at desc nulls first`,
    [region.id, changedId(mode), actionId, municipality],
  )
  const label = labelOf(region, action, municipality)
  const id = overwrittenRow(same, mode, { field: 'place', name: label, revive: false })
  if (!id.ok) return id
  const before = same.find((row) => row.id === id.value)
  if (before && !mayWrite(caller, region.id, 'action-places', before)) return refused({ kind: 'not-allowed' })
  const [stored] = await sql.query<{ id: string }>(
    `insert into action_place (region_id, id, action_id, municipality, amount, share, status, note, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9)
     on conflict (region_id, id) do update
       set action_id = excluded.action_id, municipality = excluded.municipality, amount = excluded.amount, share = excluded.share,
           status = excluded.status, note = excluded.note, is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [region.id, id.value, actionId, municipality, amount, share, status, note, isExample],
  )
  return stored ? done({ id: stored.id, label }) : refused({ kind: 'not-allowed' })
}

/** Only a municipality that takes part in the action has a share of it. */
async function aroundShare(
  sql: Reading,
  region: Region,
  { action, place }: { action: string; place: string },
): Promise<Outcome<{ actionId: string; municipality: string }>> {
  const problems: FieldProblems = {}
  const actionId = await lookUpOne(sql, region.id, 'action', action, { problems, field: 'action' })
  const read = parseMunicipalities(region, 'place', [place])
  const municipality = read.ok ? read.value[0] : undefined
  if (!read.ok && read.problem.kind === 'invalid') Object.assign(problems, read.problem.fields)
  if (actionId === null || municipality === undefined || Object.keys(problems).length > 0)
    return refused({ kind: 'invalid', fields: problems })
  const [takes] = await sql.query(
    'select from action where region_id = $1 and id = $2 and $3 = any (municipalities)',
    [region.id, actionId, municipality],
  )
  if (takes) return done({ actionId, municipality })
  const name = region.municipalities.find(({ code }) => code === municipality)?.name
  return invalid('place', 'municipality-not-in-action', name ?? place)
}

/** "3.1.2 Huizen": what people call a share in a sentence. */
function labelOf({ municipalities }: Region, action: string, place: string): string {
  return `${action} ${municipalities.find(({ code }) => code === place)?.name ?? place}`
}
