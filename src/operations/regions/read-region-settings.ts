import type { Reading } from '../../database/database.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { ReferenceMunicipality } from '../../domain/regions/draft-region.ts'
import type { MunicipalityTerm } from '../../domain/regions/municipality-term.ts'
import type { Region } from '../../domain/regions/region.ts'
import { versionOfSettings } from '../../domain/regions/settings-fields.ts'
import { versionOfTerms } from '../../domain/regions/terms-over-time.ts'
import type { Needs } from '../needs.ts'
import { atSettings } from './read-settings-history.ts'
import { selectMunicipalities } from './select-territory.ts'

export type RegionSettings = {
  region: Region
  terms: readonly (MunicipalityTerm & { findings: number })[]
  /** Every municipality there is, for whoever joins. */
  municipalities: readonly ReferenceMunicipality[]
  /** What is planned outside the years of the plan. */
  outsidePlan: { actions: number; moneyLines: number }
  /** What each of the two forms begins with, so that nobody writes over what they have not seen. */
  versions: { settings: string; terms: string }
}

/** What a region is, for whoever may change it. */
export function readRegionSettings(needs: Needs, regionId: string): Promise<Outcome<RegionSettings>> {
  return atSettings(needs, regionId, async (sql, region) => {
    const terms = await selectTerms(sql, regionId)
    return {
      terms,
      municipalities: await selectMunicipalities(sql),
      outsidePlan: await selectOutsidePlan(sql, region),
      versions: { settings: await versionOfSettings(region), terms: await versionOfTerms(terms) },
    }
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
