import type { Database, Writing } from '../../database/database.ts'
import { parseTerritory } from '../../domain/regions/parse-territory.ts'
import type { Territory, TerritoryRows } from '../../domain/regions/territory.ts'
import { digestOf, isLoaded, type Loaded, markLoaded } from '../framework/loaded-reference.ts'

/**
 * Writes the reference territory of data/territory. Whoever calls reads the four files and hands over their rows, each a record
 * from heading to cell (`csv-parse/sync` with `columns: true` does for files of our own). Problems come back as a list, and then
 * nothing is written. Needs the owner's rights; with rows it has seen it only compares a digest.
 */
export async function loadTerritory(owner: Database, rows: TerritoryRows): Promise<Loaded> {
  const digest = await digestOf(rows)
  if (await isLoaded(owner, 'territory', digest)) return { ok: true, changed: false }
  const parsed = parseTerritory(rows)
  if (!parsed.ok) return parsed
  const territory = parsed.value
  return owner.write(async (sql) => {
    await markLoaded(sql, 'territory', digest)
    await writeMunicipalities(sql, territory)
    await writeDraft(sql, territory)
    await removeVanishedMunicipalities(sql, territory)
    return { ok: true, changed: true }
  })
}

async function writeMunicipalities(sql: Writing, { municipalities }: Territory): Promise<void> {
  await sql.query(
    `insert into municipality (code, name, display_name, province, inhabitants, inhabitants_on, longitude, latitude, source)
     select code, name, "displayName", province, inhabitants, "inhabitantsOn", longitude, latitude, source
       from jsonb_to_recordset($1) as row
            (code text, name text, "displayName" text, province text, inhabitants int, "inhabitantsOn" date,
             longitude float8, latitude float8, source text)
     on conflict (code) do update
       set name = excluded.name, display_name = excluded.display_name, province = excluded.province,
           inhabitants = excluded.inhabitants, inhabitants_on = excluded.inhabitants_on, longitude = excluded.longitude,
           latitude = excluded.latitude, source = excluded.source`,
    [JSON.stringify(municipalities)],
  )
}

/** Nothing points at the draft, so it is simply written anew. */
async function writeDraft(sql: Writing, territory: Territory): Promise<void> {
  await sql.query('delete from announced_change')
  await sql.query('delete from draft_membership')
  await sql.query('delete from draft_region')
  await sql.query(
    `insert into draft_region (slug, name, centre_municipality, certainty, source)
     select slug, name, "centreMunicipality", certainty, source
       from jsonb_to_recordset($1) as row (slug text, name text, "centreMunicipality" text, certainty text, source text)`,
    [JSON.stringify(territory.draftRegions)],
  )
  await sql.query(
    `insert into draft_membership (municipality, region, valid_from, valid_to, certainty, source)
     select municipality, region, "validFrom", "validTo", certainty, source
       from jsonb_to_recordset($1) as row
            (municipality text, region text, "validFrom" date, "validTo" date, certainty text, source text)`,
    [JSON.stringify(territory.draftMemberships)],
  )
  await sql.query(
    `insert into announced_change (municipality, into_municipality, intended_on, certainty, source)
     select municipality, "into", "intendedOn", certainty, source
       from jsonb_to_recordset($1) as row
            (municipality text, "into" text, "intendedOn" date, certainty text, source text)`,
    [JSON.stringify(territory.announcedChanges)],
  )
}

/** A municipality that no longer exists stays for as long as a region's past speaks of it. */
async function removeVanishedMunicipalities(sql: Writing, { municipalities }: Territory): Promise<void> {
  const vanished = await sql.query<{ code: string }>('select code from municipality where code <> all ($1)', [
    municipalities.map(({ code }) => code),
  ])
  for (const { code } of vanished)
    await sql
      .attempt(() => sql.query('delete from municipality where code = $1', [code]))
      .catch(unlessReferredTo)
}

function unlessReferredTo(error: unknown): void {
  const isReferredTo = error instanceof Error && 'code' in error && error.code === '23503'
  if (!isReferredTo) throw error
}
