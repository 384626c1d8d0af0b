import type { Reading, Writing } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type FoundingMatter, type NewRegion, parseNewRegion } from '../../domain/regions/new-region.ts'
import { type FrameworkEdition, selectEditions } from '../framework/read-framework.ts'
import type { Needs } from '../needs.ts'
import { selectDraftRegions, selectMunicipalities } from './select-territory.ts'

/**
 * Founds a region and makes the caller its coordinator. Takes `name` and/or `draftRegion` (a slug), `municipalities` and
 * `centreMunicipality` (codes or names), `framework` (an edition), `planFrom`, `planTo`, `handoverOn`, `parties`, and
 * optionally `assignment`, `assignmentSource`, `isExample`. Only for people who may found regions.
 */
export function foundRegion(
  { database, caller, today }: Needs,
  input: unknown,
): Promise<Outcome<{ regionId: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!caller.mayFoundRegions) return refused({ kind: 'not-allowed' })
    const region = parseNewRegion(input, await selectFoundingMatter(sql, today))
    if (!region.ok) return region
    return (await insertRegion(sql, region.value, caller.id))
      ? done({ regionId: region.value.slug })
      : invalid('name', 'already-exists', region.value.name)
  })
}

export type FoundingChoices = Omit<FoundingMatter, 'editions'> & { editions: readonly FrameworkEdition[] }

/** What the wizard offers; for the same people as founding itself. */
export function readFoundingMatter({ database, caller, today }: Needs): Promise<Outcome<FoundingChoices>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!caller.mayFoundRegions) return refused({ kind: 'not-allowed' })
    return done(await selectFoundingMatter(sql, today))
  })
}

async function selectFoundingMatter(sql: Reading, today: Date): Promise<FoundingChoices> {
  const day = dayOf(today)
  return {
    municipalities: await selectMunicipalities(sql),
    drafts: await selectDraftRegions(sql, day),
    editions: await selectEditions(sql),
    today: day,
  }
}

/** False when the address is taken, perhaps by a region this caller cannot see. */
async function insertRegion(sql: Writing, region: NewRegion, founderId: string): Promise<boolean> {
  const inserted = await sql.query(
    `insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on, assignment,
                         assignment_source, is_example, founded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do nothing returning id`,
    [
      region.slug,
      region.name,
      region.centreMunicipality,
      region.framework,
      region.planFrom,
      region.planTo,
      region.handoverOn,
      region.assignment,
      region.assignmentSource,
      region.isExample,
      founderId,
    ],
  )
  if (inserted.length === 0) return false
  // From here on the founder is coordinator: a trigger of the database saw to that.
  await sql.query(
    `insert into region_municipality (region_id, municipality, valid_from, valid_to)
     select $1, code, "validFrom", "validTo"
       from jsonb_to_recordset($2) as member (code text, "validFrom" date, "validTo" date)`,
    [region.slug, JSON.stringify(region.members)],
  )
  await sql.query('insert into region_party (region_id, party) select $1, unnest($2::text[])', [
    region.slug,
    region.parties,
  ])
  return true
}
