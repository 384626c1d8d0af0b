import { randomBytes } from 'node:crypto'
import type { AskAuth } from './ask-auth.ts'
import type { Attempts } from './attempts.ts'
import type { IdentityPages, Letters } from './letters.ts'
import type { Auth } from './open-auth.ts'
import { passwordProblem } from './password-problem.ts'

export type Recovery = {
  /** The answer is the same, and as quick, whether or not there is such an account. */
  forgotten(email: string, from: Headers): Promise<{ kind: 'told' } | { kind: 'too-often' }>
  isLinkGood(token: string): Promise<boolean>
  /** Uses the link up, ends every session of the account and lets it sign in at once, whatever was tried before. */
  choosePassword(token: string, password: string, from: Headers): Promise<ChosenPassword>
  /** A link for somebody who is new here, good for a week; none when there is no such account. */
  linkForNewcomer(email: string): Promise<string | undefined>
}

export type ChosenPassword =
  | { kind: 'done' }
  | { kind: 'too-short' }
  | { kind: 'too-long' }
  | { kind: 'invalid-link' }
  | { kind: 'too-often' }

const newcomerDays = 7

type Doors = {
  auth: Auth
  ask: AskAuth
  attempts: Attempts
  letters: Letters
  pages: IdentityPages
  now: () => Date
}

export function recovery({ auth, ask, attempts, letters, pages, now }: Doors): Recovery {
  return {
    async forgotten(email, from) {
      if (!(await attempts.begin('letter', email))) return { kind: 'too-often' }
      letters.afterwards(() => ask.post('/request-password-reset', from, { email: email.trim() }))
      return { kind: 'told' }
    },
    async isLinkGood(token) {
      const { internalAdapter } = await auth.$context
      const known = await internalAdapter.findVerificationValue(`reset-password:${token}`)
      return known !== null && known.expiresAt > now()
    },
    async choosePassword(token, password, from) {
      const problem = passwordProblem(password)
      if (problem) return { kind: problem }
      const response = await ask.post('/reset-password', from, { token, newPassword: password })
      if (response.ok) return { kind: 'done' }
      return { kind: response.status === 429 ? 'too-often' : 'invalid-link' }
    },
    async linkForNewcomer(email) {
      const { internalAdapter } = await auth.$context
      const known = await internalAdapter.findUserByEmail(email.trim().toLowerCase())
      if (!known) return undefined
      const token = randomBytes(24).toString('base64url')
      await internalAdapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: known.user.id,
        expiresAt: new Date(now().getTime() + newcomerDays * 24 * 60 * 60_000),
      })
      return pages.choosePassword(token)
    },
  }
}
