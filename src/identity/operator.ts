import type pg from 'pg'
import type { Attempts } from './attempts.ts'
import type { Letters } from './letters.ts'
import type { Auth } from './open-auth.ts'

export type NewAccount = { email: string; name: string; password: string }

/** What whoever runs the installation does to somebody's account, from the command line. Unknown address: not found. */
export type Operator = {
  /** A password the operator hands over; every session ends, and a lock is lifted. */
  resetPassword(email: string, password: string): Promise<Done>
  /** Where somebody is signed in. */
  sessionsOf(email: string): Promise<Done<{ userAgent: string; lastSeenAt: Date }[]>>
  /** Answers how many sessions ended. */
  endSessions(email: string): Promise<Done<number>>
  /** For a phone that is lost, with the recovery codes. Answers whether there was a second factor. */
  turnOffSecondFactor(email: string): Promise<Done<boolean>>
}

type Done<Value = undefined> = { kind: 'done'; value: Value } | { kind: 'not-found' }

type Doors = { auth: Auth; pool: pg.Pool; attempts: Attempts; letters: Letters; now: () => Date }

/** Makes an account, or gives the id of the one that has this address. The operator vouches for the address. */
export function addingAccount({ auth }: Pick<Doors, 'auth'>) {
  return async ({ email, name, password }: NewAccount): Promise<string> => {
    const { internalAdapter, password: passwords } = await auth.$context
    const known = await internalAdapter.findUserByEmail(email.toLowerCase())
    if (known) return known.user.id
    const user = await internalAdapter.createUser(
      { email: email.toLowerCase(), name, emailVerified: true },
      { method: 'email-password' },
    )
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: await passwords.hash(password),
    })
    return user.id
  }
}

export function operator({ auth, pool, attempts, letters, now }: Doors): Operator {
  return {
    resetPassword: (email, password) =>
      forPerson(email, async (person) => {
        const { internalAdapter, password: passwords } = await auth.$context
        await internalAdapter.updatePassword(person.id, await passwords.hash(password))
        await internalAdapter.deleteUserSessions(person.id)
        await attempts.clear('sign-in', person.email)
        letters.newPassword(person)
        return undefined
      }),
    sessionsOf: (email) =>
      forPerson(email, async (person) => {
        const { rows } = await pool.query<{ userAgent: string; lastSeenAt: Date }>(
          `select coalesce("userAgent", '') as "userAgent", "updatedAt" as "lastSeenAt"
             from session where "userId" = $1 and "expiresAt" > $2 order by "updatedAt" desc, id`,
          [person.id, now()],
        )
        return rows
      }),
    endSessions: (email) =>
      forPerson(email, async (person) => {
        const { rowCount } = await pool.query('delete from session where "userId" = $1', [person.id])
        return rowCount ?? 0
      }),
    turnOffSecondFactor: (email) =>
      forPerson(email, async (person) => {
        await pool.query('update "user" set "twoFactorEnabled" = false where id = $1', [person.id])
        const { rowCount } = await pool.query('delete from "twoFactor" where "userId" = $1', [person.id])
        await attempts.clear('sign-in', person.email)
        if (rowCount === 1) letters.removedSignInMethod(person)
        return rowCount === 1
      }),
  }

  async function forPerson<Value>(
    email: string,
    work: (person: { id: string; email: string; name: string }) => Promise<Value>,
  ): Promise<Done<Value>> {
    const { internalAdapter } = await auth.$context
    const known = await internalAdapter.findUserByEmail(email.trim().toLowerCase())
    return known ? { kind: 'done', value: await work(known.user) } : { kind: 'not-found' }
  }
}
