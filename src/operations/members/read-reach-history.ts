import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { type RawState, undo } from '../../domain/history/walk-back.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type Reach, versionOfReach } from '../../domain/people/reach.ts'
import { takenAway } from '../../domain/registers/version-of-entry.ts'
import { type Role, roles } from '../../domain/terms.ts'
import { selectLog } from '../history/select-log.ts'
import type { History, Version } from '../history/version.ts'
import { versionsFromLog } from '../history/versions-from-log.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { RoleOf } from './change-member.ts'
import { selectReach } from './membership-rows.ts'

/** How far a role of one person reached, when, and who made it so: for whoever may see how far roles reach. */
export function readReachHistory(
  { database, caller, today }: Needs,
  regionId: string,
  { personId, role: word }: RoleOf,
): Promise<Outcome<History>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayRead(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const role = roles.recognise(word)
    if (!role) return refused({ kind: 'not-found' })
    const present = await selectReach(sql, regionId, personId, role)
    return done({
      region: region.value,
      versions: await selectVersions(sql, regionId, { personId, role }, present),
      presentVersion: present ? await versionOfReach(present) : takenAway,
    })
  })
}

async function selectVersions(
  sql: Reading,
  regionId: string,
  { personId, role }: { personId: string; role: Role },
  present: Reach | undefined,
): Promise<Version[]> {
  const names = await selectOrganisationNames(sql, regionId)
  return versionsFromLog<RawState>(
    {
      table: 'membership',
      present: {
        row: present
          ? { municipalities: present.municipalities, organisation_id: present.organisationId }
          : null,
        links: {},
      },
      undo: (state, change) => undo('membership', state, change),
      isThere: ({ row }) => row !== null,
      async show({ row }) {
        const municipalities = ((row?.['municipalities'] ?? []) as string[]).toSorted()
        const organisationId = (row?.['organisation_id'] ?? null) as string | null
        const organisation = organisationId && (names.get(organisationId) ?? organisationId)
        return {
          values: { municipalities, organisation },
          digest: await versionOfReach({ municipalities, organisationId }),
        }
      },
    },
    await selectLog(sql, regionId, 'members', [`${personId}/${role}`]),
  )
}

/** As they are called today; also of those that were taken away. */
async function selectOrganisationNames(sql: Reading, regionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.query<{ id: string; name: string }>(
    'select id, name from organisation where region_id = $1',
    [regionId],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
