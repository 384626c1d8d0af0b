import type pg from 'pg'

/** A code is right for at most a minute and a half; after that nobody needs to remember that it was used. */
const rememberMinutes = 5

export type SpentCodes = ReturnType<typeof openSpentCodes>

/** Sees to it that a code of the second factor works once: who looked over a shoulder is too late. */
export function openSpentCodes(pool: pg.Pool, now: () => Date) {
  return {
    /** Whether this person had not used the code yet. Of two at once, one is told so. */
    async claim(personId: string, code: string): Promise<boolean> {
      const before = new Date(now().getTime() - rememberMinutes * 60_000)
      await pool.query('delete from spent_code where spent_at <= $1', [before])
      const { rowCount } = await pool.query(
        'insert into spent_code values ($1, $2, $3) on conflict do nothing',
        [personId, code, now()],
      )
      return rowCount === 1
    },
    /** The code was wrong anyway; in a later minute it may be right. */
    async release(personId: string, code: string): Promise<void> {
      await pool.query('delete from spent_code where person_id = $1 and code = $2', [personId, code])
    },
  }
}
