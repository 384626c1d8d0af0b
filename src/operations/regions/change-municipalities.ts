import { mayWrite } from '../../domain/caller.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { parseTerms } from '../../domain/regions/municipality-term.ts'
import { versionOfTerms } from '../../domain/regions/terms-over-time.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { takeTurnsAtSettings } from './change-region.ts'
import { selectRegion } from './read-region.ts'
import { selectTerms } from './read-region-settings.ts'
import { selectMunicipalities } from './select-territory.ts'

/**
 * Lets municipalities join and leave on a day. Takes two days per term (domain/regions/municipality-term.ts) and
 * `newMunicipality`, `newFrom`, `newTo`. Nothing is deleted: what is about a municipality that left stays. With the version it began
 * with it is refused as `changed-meanwhile` when the terms have another by now.
 */
export function changeMunicipalities(
  { database, caller, today }: Needs,
  regionId: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome<{ regionId: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await takeTurnsAtSettings(sql, regionId)
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'settings')) return refused({ kind: 'not-allowed' })
    const present = await selectTerms(sql, regionId)
    if (!isStill(versionBegunWith(input), await versionOfTerms(present)))
      return refused({ kind: 'changed-meanwhile' })
    const terms = parseTerms(input, {
      terms: present,
      municipalities: await selectMunicipalities(sql),
      centreMunicipality: region.value.centreMunicipality,
      today: dayOf(today),
    })
    if (!terms.ok) return terms
    for (const { code, wasFrom, validFrom, validTo } of terms.value)
      if (wasFrom === null)
        await sql.query('insert into region_municipality values ($1, $2, $3, $4)', [
          regionId,
          code,
          validFrom,
          validTo,
        ])
      else
        await sql.query(
          `update region_municipality set valid_from = $4, valid_to = $5
            where region_id = $1 and municipality = $2 and valid_from = $3`,
          [regionId, code, wasFrom, validFrom, validTo],
        )
    return done({ regionId })
  })
}
