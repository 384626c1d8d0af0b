import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type ChangedRegion, parseChangedRegion } from '../../domain/regions/changed-region.ts'
import { versionOfSettings } from '../../domain/regions/settings-fields.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from './read-region.ts'

/**
 * Changes what a region is: takes `name`, `centreMunicipality`, `planFrom`, `planTo`, `handoverOn`, `parties`, `assignment` and
 * `assignmentSource`. What is planned outside the new period stays, and the settings say that it does. With the version it began with
 * it is refused as `changed-meanwhile` when the settings have another by now.
 */
export function changeRegion(
  { database, caller, today }: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<{ regionId: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await takeTurnsAtSettings(sql, regionId)
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'settings')) return refused({ kind: 'not-allowed' })
    if (!isStill(versionBegunWith(input), await versionOfSettings(region.value)))
      return refused({ kind: 'changed-meanwhile' })
    const changed = parseChangedRegion(input, region.value)
    if (!changed.ok) return changed
    await updateRegion(sql, regionId, changed.value)
    return done({ regionId })
  })
}

/** The centre municipality has to belong to the region: so its settings and its municipalities are written in turns too. */
export function takeTurnsAtSettings(sql: Writing, regionId: string): Promise<void> {
  return takeTurns(sql, `settings ${regionId}`)
}

async function updateRegion(sql: Writing, regionId: string, region: ChangedRegion): Promise<void> {
  await sql.query(
    `update region set name = $2, centre_municipality = $3, plan_from = $4, plan_to = $5, handover_on = $6, assignment = $7,
                       assignment_source = $8
      where id = $1`,
    [
      regionId,
      region.name,
      region.centreMunicipality,
      region.planFrom,
      region.planTo,
      region.handoverOn,
      region.assignment,
      region.assignmentSource,
    ],
  )
  await sql.query('delete from region_party where region_id = $1 and party <> all ($2)', [
    regionId,
    region.parties,
  ])
  await sql.query(
    'insert into region_party (region_id, party) select $1, unnest($2::text[]) on conflict do nothing',
    [regionId, region.parties],
  )
}
