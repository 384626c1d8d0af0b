import type { MiddlewareHandler } from 'hono'

/** No inline script or style anywhere, so the policy needs no exceptions. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
}

export function withSecurityHeaders({ secure }: { secure: boolean }): MiddlewareHandler {
  return async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    if (secure) context.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from our own pages. Browsers say so themselves (Sec-Fetch-Site, else
 * Origin); a client without cookies has nothing to be abused and carries a token instead.
 */
export function isOwnRequest(request: Request, publicUrl: string): boolean {
  if (safe.has(request.method)) return true
  if (!request.headers.has('cookie') && request.headers.has('authorization')) return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null) return !request.headers.has('cookie')
  return origin === new URL(publicUrl).origin || origin === new URL(request.url).origin
}
