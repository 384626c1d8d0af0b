import type { Writing } from '../../database/database.ts'
import { type PackagePerson, parsePerson } from './package-manifest.ts'
import { RefusedPackage } from './package-problem.ts'

export type TakenIn = {
  /** Addresses of new accounts: without a password, until they choose one or the operator gives one. */
  made: string[]
  /** Addresses of accounts that were here already. */
  known: string[]
  /** From the id in the package to the id here, where that is another. */
  renamed: Record<string, string>
}

/** An account for everybody in the package: the one with that address here, or else a new one that keeps its id if it can. */
export async function takeInPeople(
  sql: Writing,
  lines: AsyncIterable<string[]>,
  newId: () => string,
): Promise<TakenIn> {
  const taken: TakenIn = { made: [], known: [], renamed: {} }
  let line = 0
  for await (const batch of lines)
    for (const text of batch) {
      line++
      const person = parsePerson(text)
      if (!person) throw new RefusedPackage({ code: 'person-refused', line })
      await takeIn(sql, person, taken, newId)
    }
  return taken
}

async function takeIn(
  sql: Writing,
  person: PackagePerson,
  taken: TakenIn,
  newId: () => string,
): Promise<void> {
  const [known] = await sql.query<{ id: string }>(
    'select id from auth."user" where lower(email) = lower($1)',
    [person.email],
  )
  const [other] = await sql.query('select from auth."user" where id = $1', [person.id])
  const id = known?.id ?? (other ? newId() : person.id)
  if (id !== person.id) taken.renamed[person.id] = id
  if (known) taken.known.push(person.email)
  else {
    await sql.query('insert into auth."user" (id, name, email) values ($1, $2, $3)', [
      id,
      person.name,
      person.email,
    ])
    taken.made.push(person.email)
  }
}
