import type { Reading } from '../../database/database.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Noun, nounAddresses, nouns } from '../../domain/registers/noun.ts'
import { selectRegion } from '../regions/read-region.ts'
import { registers } from '../registers/all-registers.ts'
import type { Entry } from '../registers/register.ts'

export type WriteSheet = (noun: Noun, entries: readonly Entry[], region: Region) => Uint8Array

/** The lists of a region as people know them, for who wants to read on without this program. */
export async function selectSheets(
  sql: Reading,
  regionId: string,
  writeSheet: WriteSheet,
): Promise<{ name: string; body: Uint8Array }[]> {
  const region = await selectRegion(sql, regionId, await dayOfComposition(sql, regionId))
  if (!region.ok) throw new Error(`${regionId}: ${region.problem.kind}`)
  const sheets: { name: string; body: Uint8Array }[] = []
  for (const noun of nouns) {
    const entries = await registers[noun].list(sql, region.value)
    sheets.push({ name: nounAddresses[noun], body: writeSheet(noun, entries, region.value) })
  }
  return sheets
}

/** Which municipalities a region has depends on the day; the package may not, so it takes the day of the latest change. */
async function dayOfComposition(sql: Reading, regionId: string): Promise<Date> {
  const [latest] = await sql.query<{ day: string | null }>(
    'select max(valid_from)::text as day from region_municipality where region_id = $1',
    [regionId],
  )
  return new Date(`${latest?.day ?? '2024-01-01'}T12:00:00Z`)
}
