import { dayOf } from '../../domain/dates.ts'
import { reportTerritory, type TerritoryReport } from '../../domain/regions/territory-report.ts'
import type { Needs } from '../needs.ts'
import { selectAnnouncedChanges, selectDraftRegions, selectMunicipalities } from './select-territory.ts'

/** What of the reference territory is draft, how sure it is, and which announced change has come due. Open to everyone. */
export function checkTerritory({
  database,
  today,
}: Pick<Needs, 'database' | 'today'>): Promise<TerritoryReport> {
  const day = dayOf(today)
  return database.read(async (sql) =>
    reportTerritory(
      await selectMunicipalities(sql),
      await selectDraftRegions(sql, day),
      await selectAnnouncedChanges(sql, day),
    ),
  )
}
