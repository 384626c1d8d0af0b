import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { askAuth } from './ask-auth.ts'
import { type AuthSettings, authSettings } from './auth-settings.ts'

/** The OpenID Connect provider of the organisation (Entra ID, Keycloak …), as the operator registered us there. */
export type Provider = {
  /** Its address, under which /.well-known/openid-configuration stands. */
  issuer: string
  clientId: string
  clientSecret: string
  /** As it is called on the button. */
  name: string
}

/**
 * Signing in with the account of one's organisation. Only for people who have an account here already: the provider says who
 * somebody is, never that they belong here.
 */
export type SingleSignOn = {
  name: string
  /** The address at the provider to go to, and the cookie that ties the way back to this browser. Throws when `next` or `failed` is no path of ours. */
  begin(next: string, failed: string, from: Headers): Promise<SingleSignOnBegun>
  /** With the query the provider sent along: where to go on. That is `failed` with `?error=…` when nobody was signed in. */
  finish(query: string, from: Headers): Promise<{ address: string; cookies: string[] }>
}

export type SingleSignOnBegun =
  | { kind: 'begun'; address: string; cookies: string[] }
  | { kind: 'unreachable' }

const providerId = 'organisatie'
const patienceMs = 10_000

export function singleSignOn(
  settings: AuthSettings,
  { issuer, clientId, clientSecret, name }: Provider,
  backAddress: string,
): SingleSignOn {
  // Opened when first used, apart from the rest: a provider that does not answer holds up nobody who has a password.
  let opened: ReturnType<typeof open> | undefined
  return {
    name,
    async begin(next, failed, from) {
      for (const address of [next, failed])
        if (!/^\/(?![/\\])/.test(address)) throw new Error(`not a page of ours: ${address}`)
      const asked = ask().post('/sign-in/social', from, {
        provider: providerId,
        callbackURL: next,
        errorCallbackURL: failed,
        disableRedirect: true,
      })
      const response = await withPatience(asked)
      if (!response?.ok) return { kind: 'unreachable' }
      const { url } = (await response.json()) as { url: string }
      return { kind: 'begun', address: url, cookies: response.headers.getSetCookie() }
    },
    async finish(query, from) {
      const response = await ask().get(`/callback/${providerId}${query}`, from)
      return { address: response.headers.get('location') ?? '', cookies: response.headers.getSetCookie() }
    },
  }

  function ask() {
    opened ??= open()
    return opened
  }

  function open() {
    const shared = authSettings(settings)
    const provider = genericOAuth({
      config: [
        {
          providerId,
          name,
          discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          requireIdTokenVerification: true,
          clientId,
          clientSecret,
          redirectURI: backAddress,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
          mapProfileToUser: (profile) => ({ emailVerified: isConfirmed(profile) }),
          disableProviderLogout: true,
        },
      ],
    })
    return askAuth(betterAuth({ ...shared, plugins: [...shared.plugins, provider] }), settings.publicUrl)
  }
}

/** Entra ID knows no email_verified; its xms_edov says that the owner of the domain confirmed the address. */
function isConfirmed(profile: Record<string, unknown>): boolean {
  const words = [profile['email_verified'], profile['xms_edov']].map(String)
  return words.includes('true') || words.includes('1')
}

async function withPatience(answer: Promise<Response>): Promise<Response | undefined> {
  const patience = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => patience.resolve(undefined), patienceMs)
  try {
    return await Promise.race([answer, patience.promise])
  } finally {
    clearTimeout(timer)
    answer.catch(() => {})
  }
}
