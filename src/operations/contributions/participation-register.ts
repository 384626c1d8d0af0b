import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import {
  type ParticipationDraft,
  participationFields,
  participationSchema,
} from '../../domain/contributions/participation.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { parties } from '../../domain/terms.ts'
import type { Desk, Entry, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'

/** Who took part in making the plan, when, how and with what result. */
export const participationRegister: Register = {
  noun: 'participations',
  fields: participationFields,
  name: 'party',
  list: listParticipations,
  store: storeParticipation,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'participations')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Named>(
      `select party, took_place_on as "tookPlaceOn" from participation where region_id = $1 and id = $2`,
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'participation', desk, id, aside, labelOf(row))
      : refused({ kind: 'not-found' })
  },
}

async function listParticipations(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select id, party, organisation, took_place_on as "tookPlaceOn", form, result, is_example as "isExample"
       from participation where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by took_place_on nulls first, party, organisation, form`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

async function storeParticipation(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  if (!mayWrite(caller, region.id, 'participations')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(participationSchema, input)
  if (!draft.ok) return draft
  const known = await knownParticipation(sql, region.id, mode, draft.value)
  if (!known.ok) return known
  const { party, organisation, tookPlaceOn, form, result, isExample } = draft.value
  const [stored] = await sql.query<{ id: string }>(
    `insert into participation (region_id, id, party, organisation, took_place_on, form, result, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8)
     on conflict (region_id, id) do update
       set party = excluded.party, organisation = excluded.organisation, took_place_on = excluded.took_place_on,
           form = excluded.form, result = excluded.result, is_example = excluded.is_example, removed_at = null
     returning id`,
    [region.id, known.value ?? null, party, organisation, tookPlaceOn, form, result, isExample],
  )
  return stored ? done({ id: stored.id, label: labelOf(draft.value) }) : refused({ kind: 'not-allowed' })
}

/** A row of a sheet is the same occasion when party, organisation, day and form are the same. */
async function knownParticipation(
  sql: Writing,
  regionId: string,
  mode: Mode,
  { party, organisation, tookPlaceOn, form }: ParticipationDraft,
): Promise<Outcome<string | undefined>> {
  if (mode.kind === 'new') return done(undefined)
  await sql.query(`select pg_advisory_xact_lock(hashtext('participations ' || $1))`, [regionId])
  const same =
    'party = $2 and lower(organisation) = lower($3) and took_place_on is not distinct from $4 and form is not distinct from $5'
  const [row] =
    mode.kind === 'change'
      ? await sql.query<{ id: string }>('select id from participation where region_id = $1 and id = $2', [
          regionId,
          mode.id,
        ])
      : await sql.query<{ id: string }>(
          `select id from participation where region_id = $1 and ${same} order by removed_at desc nulls first limit 1`,
          [regionId, party, organisation, tookPlaceOn, form],
        )
  return row || mode.kind === 'row' ? done(row?.id) : refused({ kind: 'not-found' })
}

type Named = Pick<ParticipationDraft, 'party' | 'tookPlaceOn'>

function labelOf({ party, tookPlaceOn }: Named): string {
  return [parties.dutch[party], tookPlaceOn].filter(Boolean).join(' ')
}
