import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { StoredPage } from '../../operations/publications/read-published-page.ts'
import { logoHeaders, securityHeaders } from '../security-headers.ts'
import type { PublishedAddress } from './published-address.ts'

/** The same page as it can be sent: plain, and packed in two ways. */
export type PageVariants = { bytes: number } & Readonly<Record<Encoding, Variant>>
export type Encoding = 'identity' | 'gzip' | 'br'

/** Headers as node:http takes them fastest: name, value, name, value. */
export type Variant = { body: Buffer; etag: string; headers: string[]; unchangedHeaders: string[] }

const pack = { gzip: promisify(gzip), br: promisify(brotliCompress) }
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Packs a page once, for as long as it is kept. */
export async function variantsOf(
  { body, mediaType, digest }: StoredPage,
  address: PublishedAddress,
  { secure }: { secure: boolean },
): Promise<PageVariants> {
  const plain = Buffer.from(body)
  const [zipped, brotli] = await Promise.all([pack.gzip(plain, { level: 9 }), pack.br(plain, brotliQuality)])
  const headers = {
    ...headersOf(address, mediaType),
    ...securityHeaders,
    ...(mediaType.startsWith('image/') ? logoHeaders : {}),
    ...(secure ? strictTransport : {}),
  }
  const variant = (encoding: Encoding, packed: Buffer): Variant => {
    // A strong tag names exact bytes, so every packing has its own (RFC 9110, 8.8.3.3).
    const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`
    const packing = encoding === 'identity' ? {} : { 'content-encoding': encoding }
    return {
      body: packed,
      etag,
      headers: flat({
        ...headers,
        ...packing,
        etag,
        ...keeping,
        'content-length': String(packed.byteLength),
      }),
      unchangedHeaders: flat({ etag, ...keeping }),
    }
  }
  return {
    bytes: plain.byteLength + zipped.byteLength + brotli.byteLength + 4096,
    identity: variant('identity', plain),
    gzip: variant('gzip', zipped),
    br: variant('br', brotli),
  }
}

/** The smallest the client takes; what it did not name, or gave no weight at all, it is not sent. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (takesBrotli.test(accepted)) return 'br'
  return takesGzip.test(accepted) ? 'gzip' : 'identity'
}

const noWeight = String.raw`(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))`
const takesBrotli = new RegExp(String.raw`(?:^|[\s,])br\b${noWeight}`, 'i')
const takesGzip = new RegExp(String.raw`(?:^|[\s,])gzip\b${noWeight}`, 'i')

/** A numbered publication never changes, so nobody need ever ask again. */
const keeping = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
const strictTransport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

function headersOf({ region, number, path }: PublishedAddress, mediaType: string): Record<string, string> {
  const [place = '', file = ''] = path.split('/')
  if (place !== 'data') return { 'content-type': mediaType, 'content-language': place }
  return {
    'content-type': mediaType,
    'content-language': 'nl',
    'content-disposition': `attachment; filename="${region}-${number}-${file}"`,
    'access-control-allow-origin': '*',
  }
}

function flat(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat()
}
