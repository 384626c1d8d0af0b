import type { ApiProblem } from './api-problem.ts'
import type { Doors } from './doors.ts'
import type { Endpoint, Reply } from './endpoint.ts'
import { problemDetails } from './problem-details.ts'

/** Of the whole API; the first number is the one in the address. Changes are told in docs/api.md. */
export const apiVersion = '1.0.0'

type Around = Pick<Doors, 'publicUrl'> & { open?: boolean }

export function answer({ success }: Endpoint, reply: Reply, around: Around): Response {
  const json = success.status === 204 ? null : JSON.stringify(reply.body)
  const headers = { ...(json === null ? {} : { 'content-type': 'application/json' }), ...reply.headers }
  return new Response(json, { status: success.status, headers: { ...headersOf(around), ...headers } })
}

export function answerProblem(problem: ApiProblem, around: Around): Response {
  const details = problemDetails(problem, around.publicUrl)
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      ...headersOf(around),
      'content-type': 'application/problem+json',
      ...(details.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.kind === 'wrong-method' ? { allow: problem.allowed.join(', ') } : {}),
      ...(problem.kind === 'too-often' ? { 'retry-after': String(problem.waitSeconds ?? 60) } : {}),
      ...(problem.kind === 'database-away' ? { 'retry-after': '10' } : {}),
    },
  })
}

/** Which methods an address has; to another website only when anybody may read there. */
export function answerOptions(allowed: readonly string[], around: Around): Response {
  const cors = around.open
    ? { 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-max-age': '86400' }
    : {}
  return new Response(null, {
    status: 204,
    headers: { ...headersOf(around), ...cors, allow: allowed.join(', ') },
  })
}

/** On every answer, as the Dutch API design rules ask (/core/version-header, /core/transport/security-headers, cors). */
function headersOf({ publicUrl, open = false }: Around): Record<string, string> {
  return {
    'api-version': apiVersion,
    'cache-control': 'no-store',
    'content-language': 'nl',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
    ...(open
      ? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'API-Version, Link' }
      : {}),
  }
}

/** The OpenAPI document, which every website may read. */
export function answerDocument(document: unknown, { publicUrl }: Around): Response {
  return new Response(JSON.stringify(document), {
    headers: { ...headersOf({ publicUrl, open: true }), 'content-type': 'application/json' },
  })
}
