import type { Asking, Database } from '../../database/database.ts'
import type { Needs } from '../needs.ts'
import { readMemberships } from '../people/read-memberships.ts'

/** What operations need to work in somebody's name outside a request, with the rights that person has now. */
export async function needsOfPerson(
  owner: Database & Asking,
  database: Database,
  personId: string,
  today: Date,
): Promise<Needs | undefined> {
  const [person] = await owner.read((sql) =>
    sql.query<{ id: string; name: string; email: string }>(
      'select id, name, email from auth."user" where id = $1',
      [personId],
    ),
  )
  if (!person) return undefined
  const known = await readMemberships(owner, personId)
  return { database, caller: { kind: 'person', ...person, ...known }, today }
}
