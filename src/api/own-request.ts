const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something. A browser sends our cookie along with whatever another website makes it send, so
 * a request with a cookie must come from our own pages, and browsers say where it came from (Sec-Fetch-Site, else Origin).
 * A token is only ever sent on purpose: no other website can make a browser add that header without asking us first.
 */
export function isOwnRequest(request: Request, publicUrl: string): boolean {
  const { headers } = request
  if (safe.has(request.method) || headers.has('authorization') || !headers.has('cookie')) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return headers.get('origin') === new URL(publicUrl).origin
}
