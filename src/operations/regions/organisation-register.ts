import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { organisationFields, organisationSchema } from '../../domain/regions/organisation.ts'
import type { Region } from '../../domain/regions/region.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import type { Desk, Entry, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'

/** Organisations the region works with. What points at one that was taken away points at nothing until it is put back. */
export const organisationRegister: Register = {
  noun: 'organisations',
  fields: organisationFields,
  name: 'name',
  list: listOrganisations,
  store: storeOrganisation,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWrite(caller, region.id, 'organisations')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Stored>(
      `update organisation set set_aside_at = case when $3 then now() end
        where region_id = $1 and id::text = $2 returning id, name as label`,
      [region.id, id, aside],
    )
    return row ? done(row) : refused({ kind: 'not-found' })
  },
}

async function listOrganisations(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select id, name, party, is_example as "isExample" from organisation
      where region_id = $1 and ($2::uuid is null or id = $2) and set_aside_at is null order by lower(name)`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

async function storeOrganisation(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'organisations')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(organisationSchema, input)
  if (!draft.ok) return draft
  const { name, party, isExample } = draft.value
  const same = await sql.query<SameRow>(
    `select id, set_aside_at is not null as removed from organisation
      where region_id = $1 and (id::text = $2 or lower(name) = lower($3)) order by set_aside_at desc nulls first`,
    [region.id, changedId(mode), name],
  )
  const id = overwrittenRow(same, mode, { field: 'name', name, revive: true })
  if (!id.ok) return id
  const [stored] = await sql.query<Stored>(
    `insert into organisation (region_id, id, name, party, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5)
     on conflict (region_id, id) do update
       set name = excluded.name, party = excluded.party, is_example = excluded.is_example, set_aside_at = null
     returning id, name as label`,
    [region.id, id.value, name, party, isExample],
  )
  return stored ? done(stored) : refused({ kind: 'not-allowed' })
}
