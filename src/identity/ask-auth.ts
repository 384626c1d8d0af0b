import { basePath } from './auth-settings.ts'

export type AskAuth = ReturnType<typeof askAuth>

type Asking = { handler: (request: Request) => Promise<Response> }

/** What of the visitor's request better-auth needs to know; everything else stays outside. */
const passedOn = ['cookie', 'user-agent', 'authorization', 'x-thuisplan-address']

/** Asks better-auth something in the name of whoever made the request `from`. A fault of its own is thrown. */
export function askAuth(auth: Asking, publicUrl: string) {
  return {
    post: (path: string, from: Headers, body: Record<string, unknown> = {}) => ask('POST', path, from, body),
    get: (path: string, from: Headers) => ask('GET', path, from),
  }

  async function ask(method: string, path: string, from: Headers, body?: Record<string, unknown>) {
    const headers = new Headers({ origin: new URL(publicUrl).origin })
    for (const name of passedOn) {
      const value = from.get(name)
      if (value !== null) headers.set(name, value)
    }
    if (body) headers.set('content-type', 'application/json')
    const response = await auth.handler(
      new Request(new URL(`${basePath}${path}`, publicUrl), {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    )
    if (response.status >= 500) throw new Error(`better-auth ${path}: ${await response.text()}`)
    return response
  }
}

/** The name better-auth gives what was wrong, such as INVALID_PASSWORD; empty when it says nothing. */
export async function codeOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => ({}))
  return typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : ''
}

/** The same visitor, with what better-auth just asked the browser to keep. */
export function withCookies(from: Headers, cookies: readonly string[]): Headers {
  const headers = new Headers(from)
  const kept = cookies.map((line) => line.split(';')[0] ?? '')
  headers.set('cookie', [...(from.get('cookie') ?? '').split('; ').filter(Boolean), ...kept].join('; '))
  return headers
}
