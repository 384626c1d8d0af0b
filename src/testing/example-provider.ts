import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Colleague = {
  sub: string
  email: string
  email_verified?: boolean
  /** As Entra ID says that the address is confirmed. */
  xms_edov?: boolean
  name: string
}

/** A real OpenID Connect provider on this machine, with one client and whichever colleague sits at the screen. */
export async function exampleProvider(redirectUri: string) {
  const client = { clientId: 'thuisplan', clientSecret: 'een geheim van de proef' }
  let atTheScreen: Colleague | undefined
  const colleagues = new Map<string, Colleague>()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['een sleutel van de proef'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/aanmelden/${interaction.uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...colleagues.get(sub), sub }) }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: context.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/aanmelden/')) return answer(request, response)
    const result = atTheScreen ? { login: { accountId: atTheScreen.sub } } : { error: 'access_denied' }
    return provider.interactionFinished(request, response, result)
  })
  return {
    settings: { issuer, ...client, name: 'Voorbeeldstad' },
    /** Who will sign in there; nobody: whoever is asked declines. */
    sit(colleague?: Colleague) {
      atTheScreen = colleague
      if (colleague) colleagues.set(colleague.sub, colleague)
    },
    /** Goes there like a browser, through its own pages. Answers the address it comes back to us with. */
    async visit(address: string): Promise<string> {
      const jar = new Map<string, string>()
      let here = address
      while (!here.startsWith(redirectUri)) {
        const response = await fetch(here, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        })
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          jar.set(name, value)
        }
        const next = response.headers.get('location')
        if (next === null) throw new Error(`${here}: ${response.status} ${await response.text()}`)
        here = new URL(next, here).href
      }
      return here
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
