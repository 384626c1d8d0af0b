import { betterAuth } from 'better-auth'
import { bearer } from 'better-auth/plugins'
import pg from 'pg'

/** Who somebody is. What they may do is not decided here but by their memberships. */
export type Identity = {
  /** `cookies` go to a browser as they are; `token` is for an API client. */
  signIn(email: string, password: string, from: Headers): Promise<SignIn>
  signOut(from: Headers): Promise<string[]>
  personOf(from: Headers): Promise<KnownPerson | undefined>
  /** Makes an account, or gives the id of the one that has this address. */
  addAccount(account: { email: string; name: string; password: string }): Promise<string>
  close(): Promise<void>
}

export type KnownPerson = { id: string; name: string; email: string }
export type SignIn =
  | { kind: 'signed-in'; cookies: string[]; token: string }
  | { kind: 'wrong' }
  | { kind: 'too-often' }

export function openIdentity(
  connection: pg.PoolConfig,
  { secret, publicUrl }: { secret: string; publicUrl: string },
): Identity {
  const pool = new pg.Pool({ ...connection, max: 4, options: '-c search_path=auth' })
  pool.on('error', () => {})
  const auth = betterAuth({
    database: pool,
    secret,
    baseURL: publicUrl,
    basePath: '/identity',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'thuisplan',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-thuisplan-address'] },
    },
    plugins: [bearer()],
  })

  return {
    async signIn(email, password, from) {
      const response = await auth.handler(request('/sign-in/email', from, { email, password }))
      if (response.status === 429) return { kind: 'too-often' }
      if (!response.ok) return { kind: 'wrong' }
      const { token } = (await response.json()) as { token: string }
      return { kind: 'signed-in', cookies: response.headers.getSetCookie(), token }
    },
    async signOut(from) {
      const response = await auth.handler(request('/sign-out', from, {}))
      return response.headers.getSetCookie()
    },
    async personOf(from) {
      if (!from.has('cookie') && !from.has('authorization')) return undefined
      const session = await auth.api.getSession({ headers: from })
      return session ? { id: session.user.id, name: session.user.name, email: session.user.email } : undefined
    },
    async addAccount({ email, name, password }) {
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
    },
    close: () => pool.end(),
  }

  function request(path: string, from: Headers, body: Record<string, string>): Request {
    const headers = new Headers({ 'content-type': 'application/json', origin: new URL(publicUrl).origin })
    for (const name of ['cookie', 'user-agent', 'authorization', 'x-thuisplan-address']) {
      const value = from.get(name)
      if (value !== null) headers.set(name, value)
    }
    return new Request(new URL(`/identity${path}`, publicUrl), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
  }
}
