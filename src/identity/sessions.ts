import type pg from 'pg'
import { type KnownSession, latestEnd } from './known-person.ts'

export type OpenSession = {
  id: string
  /** What the browser or program called itself; empty when it did not. */
  userAgent: string
  startedAt: Date
  /** Right to within five minutes. */
  lastSeenAt: Date
  /** The one this very request came with. */
  isHere: boolean
}

/** Where somebody is signed in now. Ending a session holds from the next request on. */
export type Sessions = {
  list(from: Headers): Promise<OpenSession[]>
  end(id: string, from: Headers): Promise<{ kind: 'done' } | { kind: 'not-found' }>
  endOthers(from: Headers): Promise<void>
}

type Doors = {
  pool: pg.Pool
  now: () => Date
  sessionOf: (from: Headers) => Promise<KnownSession | undefined>
}

export function sessions({ pool, now, sessionOf }: Doors): Sessions {
  return {
    async list(from) {
      const here = await sessionOf(from)
      if (!here) return []
      const { rows } = await pool.query<OpenSession>(
        `select id, coalesce("userAgent", '') as "userAgent", "createdAt" as "startedAt", "updatedAt" as "lastSeenAt", id = $2 as "isHere"
           from session where "userId" = $1 and "expiresAt" > $3 and "expiresAt" <= $4 order by id = $2 desc, "updatedAt" desc, id`,
        [here.person.id, here.id, now(), latestEnd(now())],
      )
      return rows
    },
    async end(id, from) {
      const here = await sessionOf(from)
      const { rowCount } = await pool.query('delete from session where id = $1 and "userId" = $2', [
        id,
        here?.person.id ?? '',
      ])
      return { kind: rowCount === 1 ? 'done' : 'not-found' }
    },
    async endOthers(from) {
      const here = await sessionOf(from)
      if (!here) return
      await pool.query('delete from session where "userId" = $1 and id <> $2', [here.person.id, here.id])
    },
  }
}
