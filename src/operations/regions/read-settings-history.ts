import type { Reading } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { type RawRow, type RawState, undo } from '../../domain/history/walk-back.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Settings, settingsValues, versionOfSettings } from '../../domain/regions/settings-fields.ts'
import { parties } from '../../domain/terms.ts'
import { selectLog } from '../history/select-log.ts'
import type { History, Version } from '../history/version.ts'
import { versionsFromLog } from '../history/versions-from-log.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from './read-region.ts'

/** Who made what of the settings of a region, for whoever may change them. */
export function readSettingsHistory(needs: Needs, regionId: string): Promise<Outcome<History>> {
  return atSettings(needs, regionId, async (sql, region) => ({
    versions: await selectVersions(sql, region.id),
    presentVersion: await versionOfSettings(region),
  }))
}

/** What is told about the settings of a region, to whoever may change them. */
export function atSettings<Told>(
  { database, caller, today }: Needs,
  regionId: string,
  tell: (sql: Reading, region: Region) => Promise<Told>,
): Promise<Outcome<Told & { region: Region }>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'settings')) return refused({ kind: 'not-allowed' })
    return done({ ...(await tell(sql, region.value)), region: region.value })
  })
}

async function selectVersions(sql: Reading, regionId: string): Promise<Version[]> {
  const logged = await selectLog(sql, regionId, 'settings', [regionId, ...parties.codes])
  return versionsFromLog<RawState>(
    {
      table: 'region',
      present: await selectState(sql, regionId),
      undo: (state, change) => undo('region', state, change),
      isThere: ({ row }) => row !== null,
      async show(state) {
        const settings = settingsOf(state)
        return settings && { values: settingsValues(settings), digest: await versionOfSettings(settings) }
      },
    },
    logged.filter(({ table }) => table === 'region' || table === 'region_party'),
  )
}

async function selectState(sql: Reading, regionId: string): Promise<RawState> {
  const [found] = await sql.query<{ row: RawRow }>(
    'select to_jsonb(kept) as row from region kept where id = $1',
    [regionId],
  )
  const rows = await sql.query<{ row: RawRow }>(
    'select to_jsonb(kept) as row from region_party kept where region_id = $1',
    [regionId],
  )
  return { row: found?.row ?? null, links: { region_party: rows.map(({ row }) => row) } }
}

function settingsOf({ row, links }: RawState): Settings | undefined {
  if (row === null) return undefined
  return {
    name: String(row['name']),
    centreMunicipality: String(row['centre_municipality']),
    planFrom: Number(row['plan_from']),
    planTo: Number(row['plan_to']),
    handoverOn: String(row['handover_on']),
    parties: (links['region_party'] ?? []).map(({ party }) => String(party)),
    assignment: String(row['assignment']),
    assignmentSource: String(row['assignment_source']),
  }
}
