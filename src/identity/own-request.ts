const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something. A browser sends our cookie along with whatever another website makes it send, so a
 * request must come from our own pages, and browsers say where it came from (Sec-Fetch-Site, else Origin). A token is only
 * ever sent on purpose: no other website can make a browser add that header without asking us first.
 */
export function isOwnRequest(request: Request, publicUrl: string): boolean {
  const { headers } = request
  if (safe.has(request.method) || headers.has('authorization')) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return !headers.has('cookie')
  return origin === new URL(publicUrl).origin || origin === new URL(request.url).origin
}
