import type { Database } from '../../database/database.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'

/** Whether the caller has a secret address for a calendar program, and since when. */
export function readFeed({ database, caller }: Needs): Promise<Outcome<{ madeAt: Date | null }>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const [feed] = await sql.query<{ madeAt: Date }>(
      'select made_at as "madeAt" from calendar_feed where person_id = $1',
      [caller.id],
    )
    return done({ madeAt: feed?.madeAt ?? null })
  })
}

/** A new secret address; the old one stops working at once. Only the hash of the secret is kept. */
export function renewFeed({ database, caller, today }: Needs, tokenHash: string): Promise<Outcome<null>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await sql.query(
      `insert into calendar_feed (person_id, token_hash, made_at) values ($1, $2, $3)
       on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
      [caller.id, tokenHash, today],
    )
    return done(null)
  })
}

export function revokeFeed({ database, caller }: Needs): Promise<Outcome<null>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await sql.query('delete from calendar_feed where person_id = $1', [caller.id])
    return done(null)
  })
}

/** Whose secret address this is. `database` is a visitor's: a calendar program does not sign in. */
export async function personOfFeed(
  database: Database,
  tokenHash: string,
): Promise<{ id: string; name: string; email: string } | undefined> {
  const [person] = await database.read((sql) =>
    sql.query<{ id: string; name: string; email: string }>(
      'select id, name, email from app.person_of_feed($1)',
      [tokenHash],
    ),
  )
  return person
}
