import pg from 'pg'
import { askAuth } from './ask-auth.ts'
import { openAttempts } from './attempts.ts'
import { confirmingPassword } from './confirm-password.ts'
import type { TellByMail } from './identity-mail.ts'
import { type KnownPerson, knowSession } from './known-person.ts'
import { type IdentityPages, openLetters } from './letters.ts'
import { openAuth } from './open-auth.ts'
import { addingAccount, type NewAccount, type Operator, operator } from './operator.ts'
import { type Passkeys, passkeys } from './passkeys.ts'
import { type Profile, profile } from './profile.ts'
import { type Recovery, recovery } from './recovery.ts'
import { openSeal, type Seal } from './seal.ts'
import { type SecondFactor, secondFactor } from './second-factor.ts'
import { type Sessions, sessions } from './sessions.ts'
import { type SignIn, signingIn } from './sign-in.ts'
import { type Provider, type SingleSignOn, singleSignOn } from './single-sign-on.ts'
import { openSpentCodes } from './spent-codes.ts'

export type { KnownPerson } from './known-person.ts'
export type { SignIn } from './sign-in.ts'

/** Who somebody is. What they may do is not decided here but by their memberships. */
export type Identity = {
  /** With `code` for an account that asks for a second step, when the caller has it at hand. */
  signIn(email: string, password: string, from: Headers, code?: string): Promise<SignIn>
  /** The second step, for a browser that holds the cookies of `code-needed`. */
  signInWithCode(code: string, from: Headers): Promise<SignIn>
  /** Answers the cookies that make the browser forget. */
  signOut(from: Headers): Promise<string[]>
  personOf(from: Headers): Promise<KnownPerson | undefined>
  hasSecondFactor(from: Headers): Promise<boolean>
  /** Makes an account, or gives the id of the one that has this address. */
  addAccount(account: NewAccount): Promise<string>
  secondFactor: SecondFactor
  passkeys: Passkeys
  sessions: Sessions
  recovery: Recovery
  profile: Profile
  operator: Operator
  /** Absent when the installation has no provider. */
  singleSignOn?: SingleSignOn
  /** For links that let somebody in without an account. */
  invitationSeal: Seal
  /** Waits for letters that are under way. */
  close(): Promise<void>
}

export type IdentityOptions = {
  /** Signs cookies and encrypts second factors. Changing it signs everybody out and makes second factors useless. */
  secret: string
  publicUrl: string
  pages: IdentityPages & { singleSignOnBack: string }
  now: () => Date
  tell: TellByMail
  /** Told of a letter that could not be handed over. */
  report: (error: unknown) => void
  provider?: Provider
}

export function openIdentity(connection: pg.PoolConfig, options: IdentityOptions): Identity {
  const { secret, publicUrl, pages, now, tell, report, provider } = options
  const pool = new pg.Pool({
    ...connection,
    max: 4,
    options: '-c search_path=auth',
    connectionTimeoutMillis: 5000,
  })
  // A connection that breaks is replaced at the next use; without a listener it would end the process, at work or idle.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  const letters = openLetters(tell, pages, report)
  const attempts = openAttempts(pool, secret, now)
  const spentCodes = openSpentCodes(pool, now)
  const settings = { pool, secret, publicUrl, letters, attempts }
  const auth = openAuth(settings)
  const ask = askAuth(auth, publicUrl)
  const sessionOf = knowSession(pool, secret, now)
  const confirmPassword = confirmingPassword({ auth, attempts, sessionOf })
  const doors = { auth, ask, pool, attempts, spentCodes, letters, pages, now, sessionOf, confirmPassword }

  return {
    ...signingIn(doors),
    signOut: async (from) => (await ask.post('/sign-out', from)).headers.getSetCookie(),
    personOf: async (from) => (await sessionOf(from))?.person,
    hasSecondFactor: async (from) => (await sessionOf(from))?.hasSecondFactor ?? false,
    addAccount: addingAccount(doors),
    secondFactor: secondFactor(doors),
    passkeys: passkeys(doors),
    sessions: sessions(doors),
    recovery: recovery(doors),
    profile: profile(doors),
    operator: operator(doors),
    invitationSeal: openSeal(secret, 'invitations'),
    ...(provider ? { singleSignOn: singleSignOn(settings, provider, pages.singleSignOnBack) } : {}),
    async close() {
      await letters.finished()
      await pool.end()
    },
  }
}
