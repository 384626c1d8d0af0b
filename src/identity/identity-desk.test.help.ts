import pg from 'pg'
import { freshDatabase } from '../testing/postgresql-for-tests.ts'
import { type Identity, openIdentity } from './identity.ts'
import type { IdentityMail } from './identity-mail.ts'
import type { Provider } from './single-sign-on.ts'

export const publicUrl = 'https://thuisplan.example.nl'
export const password = 'een wachtwoord dat lang genoeg is'
export const email = 'adviseur@voorbeeld.nl'

/** Identity on a database of its own, with one account, and the letters it sent. */
export async function identityDesk({
  provider,
  url = publicUrl,
}: {
  provider?: Provider
  url?: string
} = {}) {
  const { connection, drop } = await freshDatabase()
  const pool = new pg.Pool({ ...connection, max: 1 })
  pool.on('error', () => {})
  const letters: IdentityMail[] = []
  const surprises: unknown[] = []
  const waiting: (() => void)[] = []
  const identity = openIdentity(connection, {
    secret: 'a secret that is only for tests, of 32+',
    publicUrl: url,
    pages: {
      choosePassword: (token) => `${url}/kiezen?token=${token}`,
      confirmEmail: (token) => `${url}/bevestigen?token=${token}`,
      singleSignOnBack: `${url}/terug`,
    },
    now: () => new Date(),
    tell: async (mail) => {
      letters.push(mail)
      for (const resolve of waiting.splice(0)) resolve()
    },
    report: (error) => surprises.push(error),
    ...(provider ? { provider } : {}),
  })
  await identity.addAccount({ email, name: 'Adviseur (voorbeeld)', password })
  return {
    identity,
    letters,
    surprises,
    rows: async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows,
    /** The token in the last letter with a link, as soon as there is one. */
    async tokenInLetter(): Promise<string> {
      const link = () => letters.findLast((letter) => letter.link !== undefined)?.link
      while (link() === undefined) await new Promise<void>((resolve) => waiting.push(resolve))
      return new URL(link() ?? '').searchParams.get('token') ?? ''
    },
    async close() {
      await identity.close()
      await pool.end()
      await drop()
    },
  }
}

let addresses = 0

export type Browser = ReturnType<typeof browser>

/** A browser with cookies of its own, at a network address of its own. */
export function browser(
  userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
) {
  addresses += 1
  const address = `10.${Math.floor(addresses / 250)}.0.${addresses % 250}`
  const jar = new Map<string, string>()
  return {
    jar,
    keep(lines: readonly string[]) {
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (/max-age=0/i.test(line) || value === '') jar.delete(name)
        else jar.set(name, value)
      }
    },
    headers: () =>
      new Headers({
        'user-agent': userAgent,
        'x-thuisplan-address': address,
        ...(jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
      }),
  }
}

/** Somebody who signed in with the password of the desk's account. */
export async function signedIn(identity: Identity, as = email, secret = password): Promise<Browser> {
  const visitor = browser()
  const outcome = await identity.signIn(as, secret, visitor.headers())
  if (outcome.kind !== 'signed-in') throw new Error(`${as}: ${outcome.kind}`)
  visitor.keep(outcome.cookies)
  return visitor
}
