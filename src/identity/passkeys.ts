import type pg from 'pg'
import type { AskAuth } from './ask-auth.ts'
import type { ConfirmPassword, NotConfirmed } from './confirm-password.ts'
import type { KnownSession } from './known-person.ts'
import type { Letters } from './letters.ts'
import type { SignIn } from './sign-in.ts'

export type Passkey = { id: string; name: string; addedAt: Date }

/** What a browser needs for its part (WebAuthn, as JSON), and a cookie that ties its answer to this question. */
export type PasskeyQuestion = { kind: 'question'; options: Record<string, unknown>; cookies: string[] }

/** Signing in with a device that asks for a finger, a face or its own code: two factors at once. */
export type Passkeys = {
  list(from: Headers): Promise<Passkey[]>
  beginAdding(password: string, from: Headers): Promise<PasskeyQuestion | NotConfirmed>
  finishAdding(name: string, answer: unknown, from: Headers): Promise<{ kind: 'done' } | { kind: 'refused' }>
  rename(id: string, name: string, from: Headers): Promise<{ kind: 'done' } | { kind: 'not-found' }>
  remove(
    id: string,
    password: string,
    from: Headers,
  ): Promise<{ kind: 'done' } | { kind: 'not-found' } | NotConfirmed>
  beginSigningIn(from: Headers): Promise<PasskeyQuestion>
  finishSigningIn(answer: unknown, from: Headers): Promise<SignIn>
}

type Doors = {
  ask: AskAuth
  pool: pg.Pool
  confirmPassword: ConfirmPassword
  sessionOf: (from: Headers) => Promise<KnownSession | undefined>
  letters: Letters
}

export function passkeys({ ask, pool, confirmPassword, sessionOf, letters }: Doors): Passkeys {
  return {
    async list(from) {
      const session = await sessionOf(from)
      const { rows } = await pool.query<Passkey>(
        `select id, coalesce(name, '') as name, "createdAt" as "addedAt" from passkey where "userId" = $1 order by "createdAt", id`,
        [session?.person.id ?? ''],
      )
      return rows
    },
    async beginAdding(password, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      return questionOf(await ask.get('/passkey/generate-register-options', from))
    },
    async finishAdding(name, answer, from) {
      const session = await sessionOf(from)
      if (!session) return { kind: 'refused' }
      const response = await ask
        .post('/passkey/verify-registration', from, { name, response: answer })
        .catch(unreadable)
      if (!response?.ok) return { kind: 'refused' }
      letters.newSignInMethod(session.person)
      return { kind: 'done' }
    },
    async rename(id, name, from) {
      const response = await ask.post('/passkey/update-passkey', from, { id, name })
      return { kind: response.ok ? 'done' : 'not-found' }
    },
    async remove(id, password, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      const response = await ask.post('/passkey/delete-passkey', from, { id })
      if (!response.ok) return { kind: 'not-found' }
      letters.removedSignInMethod(confirmed.session.person)
      return { kind: 'done' }
    },
    async beginSigningIn(from) {
      const question = await questionOf(await ask.get('/passkey/generate-authenticate-options', from))
      return { ...question, options: { ...question.options, userVerification: 'required' } }
    },
    async finishSigningIn(answer, from) {
      const response = await ask.post('/passkey/verify-authentication', from, { response: answer })
      if (response.status === 429) return { kind: 'too-often' }
      if (!response.ok) return { kind: 'wrong' }
      const { session } = (await response.json()) as { session: { token: string } }
      return { kind: 'signed-in', cookies: response.headers.getSetCookie(), token: session.token }
    },
  }
}

async function questionOf(response: Response): Promise<PasskeyQuestion> {
  if (!response.ok) throw new Error(`better-auth has no passkey options: ${response.status}`)
  const options = (await response.json()) as Record<string, unknown>
  return { kind: 'question', options, cookies: response.headers.getSetCookie() }
}

/** The library answers 500 to a registration it cannot read; to us that is a refusal. */
function unreadable(): undefined {}
