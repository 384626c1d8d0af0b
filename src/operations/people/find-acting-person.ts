import type { Database, Reading } from '../../database/database.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'

export type ActingPerson = { id: string; name: string; email: string }

/**
 * In whose name the operator works in a region: the person of that address, or else the coordinator with the oldest account.
 * Not found: no such region or person. Not allowed: nobody coordinates the region yet. Needs the owner's rights.
 */
export function findActingPerson(
  owner: Database,
  regionId: string,
  email?: string,
): Promise<Outcome<ActingPerson>> {
  return owner.read(async (sql) => {
    const [region] = await sql.query('select id from region where id = $1', [regionId])
    if (!region) return refused({ kind: 'not-found' })
    const person = email === undefined ? await firstCoordinator(sql, regionId) : await personAt(sql, email)
    if (person) return done(person)
    return refused({ kind: email === undefined ? 'not-allowed' : 'not-found' })
  })
}

/** Somebody with an account, by e-mail address in any case. */
export function findPerson(owner: Database, email: string): Promise<ActingPerson | undefined> {
  return owner.read((sql) => personAt(sql, email))
}

async function personAt(sql: Reading, email: string): Promise<ActingPerson | undefined> {
  const [person] = await sql.query<ActingPerson>(
    'select id, name, email from auth."user" where lower(email) = lower($1)',
    [email],
  )
  return person
}

async function firstCoordinator(sql: Reading, regionId: string): Promise<ActingPerson | undefined> {
  const [person] = await sql.query<ActingPerson>(
    `select person.id, name, email from membership join auth."user" person on person.id = person_id
      where region_id = $1 and role = 'coordinator' order by "createdAt", person.id limit 1`,
    [regionId],
  )
  return person
}
