import type pg from 'pg'
import { sessionHours } from './auth-settings.ts'
import { sessionToken } from './session-token.ts'

/** `standing`: what `app.standing_of` says they are in which region; brought along here, read by who decides what they may do. */
export type KnownPerson = { id: string; name: string; email: string; standing: unknown }

export type KnownSession = { id: string; token: string; person: KnownPerson; hasSecondFactor: boolean }

/** "Last seen" is right to within five minutes; more would be a write at every page. */
const seenEveryMinutes = 5

/** So much may a clock be put back before a session counts as begun while the clock was wrong, and so as nobody's. */
const putBackHours = 1

type Row = KnownPerson & { session: string; token: string; hasSecondFactor: boolean; seenAt: Date }

/**
 * Whose session a request carries, in a cookie or as a token. A session that ended or ran out is nobody's. Every page of somebody
 * signed in asks this, so it is one statement; better-auth makes the sessions, and ends them.
 */
export function knowSession(pool: pg.Pool, secret: string, now: () => Date) {
  return async (from: Headers): Promise<KnownSession | undefined> => {
    const token = sessionToken(from, secret)
    if (token === undefined) return undefined
    const { rows } = await pool.query<Row>({
      name: 'session',
      text: `select session.id as session, token, session."updatedAt" as "seenAt", person.id, name, email,
                    coalesce("twoFactorEnabled", false) as "hasSecondFactor", app.standing_of(person.id) as standing
               from session join "user" person on person.id = "userId" where token = $1 and "expiresAt" > $2 and "expiresAt" <= $3`,
      values: [token, now(), latestEnd(now())],
    })
    const [known] = rows
    if (!known) return undefined
    if (now().getTime() - known.seenAt.getTime() > seenEveryMinutes * 60_000)
      await pool.query('update session set "updatedAt" = $2 where id = $1', [known.session, now()])
    const { id, name, email, standing, hasSecondFactor } = known
    return { id: known.session, token, person: { id, name, email, standing }, hasSecondFactor }
  }
}

/** Later than this no session ends that was begun by a clock that was right. */
export function latestEnd(now: Date): Date {
  return new Date(now.getTime() + (sessionHours + putBackHours) * 60 * 60_000)
}
