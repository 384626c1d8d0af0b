import { randomInt } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { bearer } from 'better-auth/plugins/bearer'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type pg from 'pg'
import type { Attempts } from './attempts.ts'
import type { Letters } from './letters.ts'
import { leastPasswordLength, mostPasswordLength } from './password-problem.ts'

export const sessionHours = 12
export const cookiePrefix = 'thuisplan'

export type AuthSettings = {
  pool: pg.Pool
  secret: string
  publicUrl: string
  letters: Letters
  attempts: Attempts
}

/** Where better-auth thinks it answers. Nothing is mounted there: our own pages ask it, in the same process. */
export const basePath = '/identity'

const often = { window: 60, max: 20 }

/** How better-auth is set up: what it stores, how long things hold, and how often an address may ask. */
export function authSettings({ pool, secret, publicUrl, letters, attempts }: AuthSettings) {
  return {
    appName: 'Thuisplan',
    database: pool,
    secret,
    baseURL: publicUrl,
    basePath,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: mostPasswordLength,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => letters.resetPassword(user, token),
      // Whoever reads the mailbox need not wait for what others tried.
      onPasswordReset: async ({ user }) => {
        letters.newPassword(user)
        await attempts.clear('sign-in', user.email)
      },
    },
    emailVerification: {
      expiresIn: 60 * 60,
      sendVerificationEmail: async ({ user, token }) => letters.verifyEmail(user, token),
    },
    user: { changeEmail: { enabled: true } },
    // Twelve hours and no longer: a stolen session is not kept alive by using it.
    session: { expiresIn: sessionHours * 60 * 60, disableSessionRefresh: true },
    // A copy of the database gives nobody a working link.
    verification: { storeIdentifier: 'hashed' },
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: true } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        '/sign-in/*': often,
        '/two-factor/*': often,
        '/passkey/*': often,
        '/request-password-reset': often,
        '/reset-password': often,
        '/change-password': often,
        '/change-email': often,
        '/verify-email': often,
      },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-thuisplan-address'] },
    },
    plugins: [
      bearer(),
      twoFactor({
        issuer: 'Thuisplan',
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
      }),
      passkey({
        rpName: 'Thuisplan',
        rpID: new URL(publicUrl).hostname,
        origin: new URL(publicUrl).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => verifiedUser(verification.registrationInfo),
        },
        authentication: {
          afterVerification: ({ verification }) => verifiedUser(verification.authenticationInfo),
        },
        advanced: { webAuthnChallengeCookie: 'passkey' },
      }),
    ],
  } satisfies BetterAuthOptions
}

/** A passkey counts as two factors only when the device asked for a finger, a face or a code; the library does not insist. */
async function verifiedUser(info: { userVerified: boolean } | undefined): Promise<undefined> {
  if (info?.userVerified !== true) throw new APIError('UNAUTHORIZED', { message: 'user not verified' })
}

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes of 49 random bits, without letters and digits that look alike on paper. */
function recoveryCodes(): string[] {
  const character = () => alphabet[randomInt(alphabet.length)] ?? ''
  const part = () => Array.from({ length: 5 }, character).join('')
  return Array.from({ length: 10 }, () => `${part()}-${part()}`)
}
