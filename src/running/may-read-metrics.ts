import { hash, timingSafeEqual } from 'node:crypto'

/** Numbers are for who runs the installation: a reader on this machine, or one who knows the token. */
export function mayReadMetrics(
  { address, forwarded, authorization }: { address: string; forwarded: boolean; authorization: string },
  token: string | undefined,
): boolean {
  if (token !== undefined) return isSame(authorization, `Bearer ${token}`)
  // What a proxy on this machine hands on comes from elsewhere.
  return !forwarded && (address === '::1' || address.startsWith('127.'))
}

/** In a time that does not tell how much was right: digests have one length. */
function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', wanted, 'buffer'))
}
