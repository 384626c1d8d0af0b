import { APIError } from 'better-auth/api'
import type { Attempts } from './attempts.ts'
import type { KnownSession } from './known-person.ts'
import type { Auth } from './open-auth.ts'

/** Why something about an account was not done; nothing has changed then. */
export type NotConfirmed = { kind: 'not-signed-in' } | { kind: 'wrong-password' } | { kind: 'locked' }

export type ConfirmPassword = ReturnType<typeof confirmingPassword>

type Doors = {
  auth: Auth
  attempts: Attempts
  sessionOf: (from: Headers) => Promise<KnownSession | undefined>
}

/**
 * Whoever sits down at a screen that was left open can read, but not take the account over: what matters is done only with the
 * password. Guessing it here counts with guessing it at the door.
 */
export function confirmingPassword({ auth, attempts, sessionOf }: Doors) {
  return async (
    password: string,
    from: Headers,
  ): Promise<{ kind: 'confirmed'; session: KnownSession } | NotConfirmed> => {
    const session = await sessionOf(from)
    if (!session) return { kind: 'not-signed-in' }
    const { email } = session.person
    if (!(await attempts.begin('sign-in', email))) return { kind: 'locked' }
    try {
      await auth.api.verifyPassword({ body: { password }, headers: from })
    } catch (error) {
      if (error instanceof APIError) return { kind: 'wrong-password' }
      throw error
    }
    await attempts.clear('sign-in', email)
    return { kind: 'confirmed', session }
  }
}
