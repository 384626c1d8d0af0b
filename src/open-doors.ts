import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { api } from './api/api.ts'
import { openApiDocument } from './api/openapi/open-api-document.ts'
import type { OpenThuisplan } from './open-thuisplan.ts'
import { webApplication } from './web/application.ts'
import { renderPublication } from './web/publications/render-publication.tsx'
import { publicationsFirst, servePublication } from './web/publications/serve-publication.ts'
import { needsOfRequest } from './web/visit-of-request.ts'

export type DoorOptions = {
  publicUrl: string
  contactEmail?: string
  /** Where the built style, script and fonts stand. */
  assetFolder: string
  guideFolder: string
  now: () => Date
  report: (error: unknown) => void
}

/** Everything that answers a request: published pages first, then the API under /api, then the pages. */
export function openDoors({ storage, identity }: OpenThuisplan, options: DoorOptions): RequestListener {
  const { publicUrl, contactEmail, now, report } = options
  const installation = contactEmail === undefined ? { publicUrl } : { publicUrl, contactEmail }
  const publisher = storage.asPublisher()
  const needsOf = needsOfRequest({ storage, identity, now })
  const json = new Hono().route(
    '/api',
    api({ needsOf, identity, publisher, render: renderPublication, ...installation, report }),
  )
  const pages = webApplication({
    ...options,
    storage,
    identity,
    documentOf: (language) => openApiDocument(installation, language),
  })
  const answer = getRequestListener((request) =>
    new URL(request.url).pathname.startsWith('/api/') ? json.fetch(request) : pages.fetch(request),
  )
  const published = servePublication(publisher, { secure: publicUrl.startsWith('https:') })
  const listener = publicationsFirst(published, answer, report)
  return (request, response) => {
    tellAddress(request)
    return listener(request, response)
  }
}

/** Who knocks, for the limit on signing in. Whatever a client says of itself under this name is written over. */
function tellAddress({ rawHeaders, socket }: IncomingMessage): void {
  const name = 'x-thuisplan-address'
  const address = socket.remoteAddress ?? ''
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === name) rawHeaders[at + 1] = address
  rawHeaders.push(name, address)
}
