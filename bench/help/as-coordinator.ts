import type { OpenThuisplan } from '../../src/open-thuisplan.ts'
import type { Needs } from '../../src/operations/needs.ts'
import { readMemberships } from '../../src/operations/people/read-memberships.ts'
import { regionId, today } from './throw-away-thuisplan.ts'

/** The coordinator of the example region, with their own rights in the database. */
export async function asCoordinator({ storage }: OpenThuisplan): Promise<Needs> {
  const owner = storage.asOwner()
  const [member] = await owner.read((sql) =>
    sql.query<{ id: string }>(
      `select person_id as id from membership where region_id = $1 and role = 'coordinator'`,
      [regionId],
    ),
  )
  if (!member) throw new Error('the example region has no coordinator')
  const known = await readMemberships(owner, member.id)
  const caller = { kind: 'person', id: member.id, email: '', name: '', ...known } as const
  return { database: storage.as(member.id), caller, today }
}
