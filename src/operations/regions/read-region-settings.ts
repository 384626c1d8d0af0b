import type { Reading } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { ReferenceMunicipality } from '../../domain/regions/draft-region.ts'
import type { MunicipalityTerm } from '../../domain/regions/municipality-term.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from './read-region.ts'
import { selectMunicipalities } from './select-territory.ts'

export type RegionSettings = {
  region: Region
  terms: readonly (MunicipalityTerm & { findings: number })[]
  /** Every municipality there is, for whoever joins. */
  municipalities: readonly ReferenceMunicipality[]
  /** What is planned outside the years of the plan. */
  outsidePlan: { actions: number; moneyLines: number }
}

/** What a region is, for whoever may change it. */
export function readRegionSettings(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<RegionSettings>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const found = await selectRegion(sql, regionId, today)
    if (!found.ok) return found
    if (!mayWrite(caller, regionId, 'settings')) return refused({ kind: 'not-allowed' })
    return done({
      region: found.value,
      terms: await selectTerms(sql, regionId),
      municipalities: await selectMunicipalities(sql),
      outsidePlan: await selectOutsidePlan(sql, found.value),
    })
  })
}

/** By name, the oldest first; with how many findings are about the municipality. */
export function selectTerms(
  sql: Reading,
  regionId: string,
): Promise<(MunicipalityTerm & { findings: number })[]> {
  return sql.query<MunicipalityTerm & { findings: number }>(
    `select code, display_name as name, valid_from as "validFrom", valid_to as "validTo",
            (select count(*) from finding
              where finding.region_id = $1 and finding.municipality = code and removed_at is null) as findings
       from region_municipality term join municipality on code = term.municipality
      where term.region_id = $1 order by lower(display_name), valid_from`,
    [regionId],
  )
}

async function selectOutsidePlan(
  sql: Reading,
  { id, planFrom, planTo }: Region,
): Promise<RegionSettings['outsidePlan']> {
  const [outside] = await sql.query<RegionSettings['outsidePlan']>(
    `select (select count(*) from action where region_id = $1 and removed_at is null
                and exists (select from unnest(years) year where year not between $2 and $3)) as actions,
            (select count(*) from money_line where region_id = $1 and removed_at is null
                and year not between $2 and $3) as "moneyLines"`,
    [id, planFrom, planTo],
  )
  return outside ?? { actions: 0, moneyLines: 0 }
}
