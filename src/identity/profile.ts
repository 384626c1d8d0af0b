import type { AskAuth } from './ask-auth.ts'
import type { ConfirmPassword, NotConfirmed } from './confirm-password.ts'
import type { Letters } from './letters.ts'
import type { Auth } from './open-auth.ts'
import { passwordProblem } from './password-problem.ts'

/** What somebody changes about their own account. */
export type Profile = {
  rename(name: string, from: Headers): Promise<{ kind: 'done' } | { kind: 'not-signed-in' }>
  /** Every other session ends, and this one goes on under a new token. */
  changePassword(current: string, next: string, from: Headers): Promise<ChangedPassword>
  /** Sends a letter to the new address; until the link in it is used, nothing changes. */
  changeEmail(password: string, email: string, from: Headers): Promise<{ kind: 'told' } | NotConfirmed>
  confirmEmail(token: string, from: Headers): Promise<{ kind: 'done' } | { kind: 'invalid-link' }>
}

export type ChangedPassword =
  | { kind: 'done'; cookies: string[] }
  | { kind: 'too-short' }
  | { kind: 'too-long' }
  | NotConfirmed

type Doors = { auth: Auth; ask: AskAuth; confirmPassword: ConfirmPassword; letters: Letters }

export function profile({ auth, ask, confirmPassword, letters }: Doors): Profile {
  return {
    async rename(name, from) {
      const response = await ask.post('/update-user', from, { name })
      return { kind: response.ok ? 'done' : 'not-signed-in' }
    },
    async changePassword(current, next, from) {
      const problem = passwordProblem(next)
      if (problem) return { kind: problem }
      const confirmed = await confirmPassword(current, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      const response = await ask.post('/change-password', from, {
        currentPassword: current,
        newPassword: next,
        revokeOtherSessions: true,
      })
      if (!response.ok) return { kind: 'locked' }
      letters.newPassword(confirmed.session.person)
      return { kind: 'done', cookies: response.headers.getSetCookie() }
    },
    async changeEmail(password, email, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      letters.afterwards(() => ask.post('/change-email', from, { newEmail: email }))
      return { kind: 'told' }
    },
    async confirmEmail(token, from) {
      const { email, updateTo } = claimsOf(token)
      const { internalAdapter } = await auth.$context
      const former = email === undefined ? null : await internalAdapter.findUserByEmail(email)
      const taken = updateTo === undefined ? null : await internalAdapter.findUserByEmail(updateTo)
      if (!former || taken) return { kind: 'invalid-link' }
      const response = await ask.get(`/verify-email?${new URLSearchParams({ token })}`, from)
      if (!response.ok) return { kind: 'invalid-link' }
      letters.newEmail(former.user)
      return { kind: 'done' }
    },
  }
}

/** What the link says of itself. Only better-auth, which made it, can tell whether that is true. */
function claimsOf(token: string): { email?: string; updateTo?: string } {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      email?: string
      updateTo?: string
    }
  } catch {
    return {}
  }
}
