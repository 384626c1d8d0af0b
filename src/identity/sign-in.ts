import { type AskAuth, codeOf, withCookies } from './ask-auth.ts'
import type { Attempts } from './attempts.ts'
import type { Auth } from './open-auth.ts'
import type { SpentCodes } from './spent-codes.ts'

/** `cookies` go to a browser as they are; `token` is for an API client. */
export type SignIn =
  | { kind: 'signed-in'; cookies: string[]; token: string }
  /** The password was right; the cookies hold on to that for ten minutes, until the code is given. */
  | { kind: 'code-needed'; cookies: string[] }
  | { kind: 'wrong' }
  | { kind: 'wrong-code' }
  /** Too long ago that the password was given, or too many codes: begin again. */
  | { kind: 'begin-again' }
  /** This account waits, whoever asks. */
  | { kind: 'locked' }
  /** This network address waits. */
  | { kind: 'too-often' }

export type SignInDoors = { auth: Auth; ask: AskAuth; attempts: Attempts; spentCodes: SpentCodes }

export function signingIn({ auth, ask, attempts, spentCodes }: SignInDoors) {
  return { signIn, signInWithCode }

  /** With a password, and at once with the code where the caller has it already. */
  async function signIn(email: string, password: string, from: Headers, code?: string): Promise<SignIn> {
    if (!(await attempts.begin('sign-in', email))) return { kind: 'locked' }
    const response = await ask.post('/sign-in/email', from, { email: email.trim(), password })
    if (response.status === 429) {
      await attempts.takeBack('sign-in', email)
      return { kind: 'too-often' }
    }
    if (!response.ok) return { kind: 'wrong' }
    const cookies = response.headers.getSetCookie()
    const { token, twoFactorRedirect } = (await response.json()) as {
      token: string
      twoFactorRedirect?: boolean
    }
    if (twoFactorRedirect !== true) {
      await attempts.clear('sign-in', email)
      return { kind: 'signed-in', cookies, token }
    }
    // Not cleared: who knows the password could otherwise try codes without end.
    await attempts.takeBack('sign-in', email)
    return code === undefined
      ? { kind: 'code-needed', cookies }
      : signInWithCode(code, withCookies(new Headers(from), cookies))
  }

  /** The second step: a code of the app, or a recovery code, which then is used up. */
  async function signInWithCode(typed: string, from: Headers): Promise<SignIn> {
    const alone = onlyTheChallenge(from)
    const person = await challenged(alone.get('cookie') ?? '')
    if (!person) return { kind: 'begin-again' }
    if (!(await attempts.begin('sign-in', person.email))) return { kind: 'locked' }
    const code = typed.replaceAll(/\s/g, '').toLowerCase()
    const isOfApp = /^\d{6}$/.test(code)
    if (isOfApp && !(await spentCodes.claim(person.id, code))) return { kind: 'wrong-code' }
    const path = isOfApp ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
    const response = await ask.post(path, alone, { code })
    if (response.ok) {
      await attempts.clear('sign-in', person.email)
      const { token } = (await response.json()) as { token: string }
      return { kind: 'signed-in', cookies: response.headers.getSetCookie(), token }
    }
    if (isOfApp) await spentCodes.release(person.id, code)
    return refusalOf(response.status, await codeOf(response))
  }

  /** Whose password was right just now. */
  async function challenged(cookie: string): Promise<{ id: string; email: string } | undefined> {
    const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))
    const { internalAdapter } = await auth.$context
    const challenge = await internalAdapter.findVerificationValue(value.slice(0, value.lastIndexOf('.')))
    return challenge ? ((await internalAdapter.findUserById(challenge.value)) ?? undefined) : undefined
  }
}

/** A session that was left in this browser, or planted there, has no say in whose code is asked for. */
function onlyTheChallenge(from: Headers): Headers {
  const headers = new Headers(from)
  headers.delete('authorization')
  const cookies = (from.get('cookie') ?? '').split('; ')
  headers.set('cookie', cookies.findLast((pair) => /^[^=]*\.two_factor=/.test(pair)) ?? '')
  return headers
}

function refusalOf(status: number, code: string): SignIn {
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return { kind: 'locked' }
  if (status === 429) return { kind: 'too-often' }
  if (code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE')
    return { kind: 'begin-again' }
  return { kind: 'wrong-code' }
}
