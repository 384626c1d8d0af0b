import { createHmac } from 'node:crypto'
import type pg from 'pg'

export const attemptsAllowed = 10
export const waitMinutes = 15

export type Attempts = ReturnType<typeof openAttempts>

/**
 * Ten tries in vain for one account within a quarter of an hour, and that account waits a quarter of an hour. It goes by the
 * address that was typed, whether or not it has an account. A try is counted before it is looked at, so that a hundred at once
 * are not a hundred tries. What was counted while the clock was ahead counts for nothing once it was put right.
 */
export function openAttempts(pool: pg.Pool, secret: string, now: () => Date) {
  return {
    /** Whether one more try is allowed; it counts as one in vain until it is taken back or everything is cleared. */
    async begin(what: 'sign-in' | 'letter', email: string): Promise<boolean> {
      const { at, before, ahead } = moments()
      const { rows } = await pool.query<{ count: number }>(
        `insert into attempt as made (key, count, since) values ($1, 1, $2)
         on conflict (key) do update set
           count = case when made.since <= $3 or made.since > $5 then 1 else least(made.count, $4) + 1 end,
           since = case when made.since <= $3 or made.since > $5 or made.count + 1 = $4 then $2 else made.since end
         returning count`,
        [keyOf(what, email), at, before, attemptsAllowed, ahead],
      )
      return (rows[0]?.count ?? 0) <= attemptsAllowed
    },
    /** The try was not one in vain, but is not the end either: a right password before the code. */
    async takeBack(what: 'sign-in' | 'letter', email: string): Promise<void> {
      await pool.query('update attempt set count = greatest(count - 1, 0) where key = $1', [
        keyOf(what, email),
      ])
    },
    async clear(what: 'sign-in' | 'letter', email: string): Promise<void> {
      const { before, ahead } = moments()
      await pool.query('delete from attempt where key = $1 or since <= $2 or since > $3', [
        keyOf(what, email),
        before,
        ahead,
      ])
    },
  }

  /** Now, and between which moments a count still counts. */
  function moments() {
    const at = now()
    const [before, ahead] = [-waitMinutes, waitMinutes].map(
      (minutes) => new Date(at.getTime() + minutes * 60_000),
    )
    return { at, before, ahead }
  }

  function keyOf(what: string, email: string): string {
    return createHmac('sha256', secret).update(`${what} ${email.trim().toLowerCase()}`).digest('base64url')
  }
}
