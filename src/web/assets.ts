import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { Hono } from 'hono'

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

type Asset = { bytes: Uint8Array; mediaType: string; etag: string; brotli(): Uint8Array | undefined }

/** Style, script, fonts and marks, from memory. They keep their names, so a browser asks again and mostly hears 304. */
export function assetPages(folder: string) {
  const assets = new Map(
    readdirSync(folder).map((name) => [name, assetOf(name, readFileSync(join(folder, name)))]),
  )
  return new Hono().get('/assets/:name', (context) => {
    const asset = assets.get(context.req.param('name'))
    if (!asset) return context.notFound()
    const headers = { etag: asset.etag, 'cache-control': 'public, max-age=300', vary: 'accept-encoding' }
    if (context.req.header('if-none-match') === asset.etag) return context.body(null, 304, headers)
    const packed = /\bbr\b/.test(context.req.header('accept-encoding') ?? '') ? asset.brotli() : undefined
    return context.body(new Uint8Array(packed ?? asset.bytes), 200, {
      ...headers,
      'content-type': asset.mediaType,
      ...(packed ? { 'content-encoding': 'br' } : {}),
    })
  })
}

function assetOf(name: string, bytes: Uint8Array): Asset {
  const kind = name.split('.').at(-1) ?? ''
  let packed: Uint8Array | undefined
  return {
    bytes,
    mediaType: mediaTypes[kind] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    brotli() {
      if (kind === 'woff2') return undefined
      packed ??= brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      return packed
    },
  }
}
