import type { Reading } from '../../database/database.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectAdoption } from './select-adoption.ts'

/** Whether every required decision about this version is there, of the municipalities that belonged to the region on that day. */
export async function readyToAdopt(
  sql: Reading,
  regionId: string,
  version: number,
  day: string,
): Promise<Outcome<null>> {
  const today = new Date(`${day}T12:00:00Z`)
  const region = await selectRegion(sql, regionId, today)
  if (!region.ok) return region
  const { complete, lacks } = await selectAdoption(sql, region.value, version, today)
  return complete ? done(null) : invalid('stage', 'adoption-incomplete', String(lacks.length))
}
