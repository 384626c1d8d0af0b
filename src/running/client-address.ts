import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Which machines before us we believe when they say on whose behalf they ask. */
export type TrustedProxies =
  | { kind: 'nobody' }
  /** So many proxies stand in a row before us, each of which adds the address it heard. */
  | { kind: 'count'; proxies: number }
  | { kind: 'addresses'; addresses: BlockList }

/**
 * The address of whoever asks. `X-Forwarded-For` is only as true as the proxy that wrote it: what a client put there itself
 * stands left of what our own proxies added, so we read from the right and stop at the first machine we do not know.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trusted: TrustedProxies,
): string {
  const last = plain(socket.remoteAddress ?? '')
  if (trusted.kind === 'nobody') return last
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const chain = [...forwarded.map((part) => plain(part.trim())), last]
  let at = chain.length - 1
  while (at > 0 && isTrusted(chain[at] ?? '', chain.length - 1 - at, trusted)) {
    if (isIP(chain[at - 1] ?? '') === 0) break
    at -= 1
  }
  return chain[at] ?? last
}

/** `2`, or addresses and ranges with commas between: `10.0.0.0/8, ::1`. Nothing when it is neither. */
export function readTrustedProxies(text: string): TrustedProxies | undefined {
  if (text.trim() === '') return { kind: 'nobody' }
  if (/^\d{1,2}$/.test(text.trim())) {
    const proxies = Number(text)
    return proxies === 0 ? { kind: 'nobody' } : { kind: 'count', proxies }
  }
  const addresses = new BlockList()
  for (const part of text.split(',')) {
    const [address = '', length] = part.trim().split('/')
    const version = isIP(address)
    if (version === 0) return undefined
    const bits = Number(length ?? (version === 4 ? 32 : 128))
    if (!Number.isInteger(bits) || bits < 0 || bits > (version === 4 ? 32 : 128)) return undefined
    addresses.addSubnet(address, bits, version === 4 ? 'ipv4' : 'ipv6')
  }
  return { kind: 'addresses', addresses }
}

function isTrusted(address: string, hop: number, trusted: TrustedProxies): boolean {
  if (trusted.kind === 'count') return hop < trusted.proxies
  if (trusted.kind === 'nobody' || isIP(address) === 0) return false
  return trusted.addresses.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** A socket that listens on both kinds tells an IPv4 address inside an IPv6 one. */
function plain(address: string): string {
  const [, four] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  return four ?? address
}
