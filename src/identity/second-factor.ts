import { type AskAuth, codeOf } from './ask-auth.ts'
import type { Attempts } from './attempts.ts'
import type { ConfirmPassword, NotConfirmed } from './confirm-password.ts'
import type { KnownSession } from './known-person.ts'
import type { Letters } from './letters.ts'
import type { Auth } from './open-auth.ts'
import type { SpentCodes } from './spent-codes.ts'

/** A code from an app on one's phone (TOTP, RFC 6238: six digits, thirty seconds), and codes on paper for when it is lost. */
export type SecondFactor = {
  /** Hands out a secret for the app (base32, and as an otpauth address). Nothing is asked for at the door before `turnOn`. */
  begin(password: string, from: Headers): Promise<SecretBegun | { kind: 'already-on' } | NotConfirmed>
  /** With the first code of the app. The recovery codes are shown this once. */
  turnOn(code: string, from: Headers): Promise<TurnedOn>
  turnOff(password: string, from: Headers): Promise<{ kind: 'done'; cookies: string[] } | NotConfirmed>
  renewRecoveryCodes(
    password: string,
    from: Headers,
  ): Promise<{ kind: 'done'; recoveryCodes: string[] } | { kind: 'not-on' } | NotConfirmed>
}

export type SecretBegun = { kind: 'begun'; secret: string; address: string }
export type TurnedOn =
  | { kind: 'done'; recoveryCodes: string[]; cookies: string[] }
  | { kind: 'wrong-code' }
  | { kind: 'not-begun' }
  | { kind: 'not-signed-in' }
  | { kind: 'locked' }

type Doors = {
  auth: Auth
  ask: AskAuth
  attempts: Attempts
  spentCodes: SpentCodes
  confirmPassword: ConfirmPassword
  sessionOf: (from: Headers) => Promise<KnownSession | undefined>
  letters: Letters
}

export function secondFactor(doors: Doors): SecondFactor {
  const { auth, ask, attempts, spentCodes, confirmPassword, sessionOf, letters } = doors
  return {
    async begin(password, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      if (confirmed.session.hasSecondFactor) return { kind: 'already-on' }
      const response = await ask.post('/two-factor/enable', from, { password })
      if (!response.ok) return { kind: 'locked' }
      const { totpURI } = (await response.json()) as { totpURI: string }
      return {
        kind: 'begun',
        secret: new URL(totpURI).searchParams.get('secret') ?? '',
        address: totpURI,
      }
    },
    async turnOn(typed, from) {
      const session = await sessionOf(from)
      if (!session) return { kind: 'not-signed-in' }
      const { person } = session
      if (session.hasSecondFactor) return { kind: 'not-begun' }
      if (!(await attempts.begin('sign-in', person.email))) return { kind: 'locked' }
      const code = typed.replaceAll(/\s/g, '')
      if (!(await spentCodes.claim(person.id, code))) return { kind: 'wrong-code' }
      const response = await ask.post('/two-factor/verify-totp', from, { code })
      if (!response.ok) {
        await spentCodes.release(person.id, code)
        return (await codeOf(response)) === 'TOTP_NOT_ENABLED'
          ? { kind: 'not-begun' }
          : { kind: 'wrong-code' }
      }
      await attempts.clear('sign-in', person.email)
      letters.newSignInMethod(person)
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: person.id } })
      return { kind: 'done', recoveryCodes: backupCodes, cookies: response.headers.getSetCookie() }
    },
    async turnOff(password, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      const response = await ask.post('/two-factor/disable', from, { password })
      if (!response.ok) return { kind: 'locked' }
      if (confirmed.session.hasSecondFactor) letters.removedSignInMethod(confirmed.session.person)
      return { kind: 'done', cookies: response.headers.getSetCookie() }
    },
    async renewRecoveryCodes(password, from) {
      const confirmed = await confirmPassword(password, from)
      if (confirmed.kind !== 'confirmed') return confirmed
      if (!confirmed.session.hasSecondFactor) return { kind: 'not-on' }
      const response = await ask.post('/two-factor/generate-backup-codes', from, { password })
      if (!response.ok) return { kind: 'locked' }
      const { backupCodes } = (await response.json()) as { backupCodes: string[] }
      return { kind: 'done', recoveryCodes: backupCodes }
    },
  }
}
