import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Needs } from '../../operations/needs.ts'
import { readPublishedPage } from '../../operations/publications/read-published-page.ts'
import { keepPages } from './kept-pages.ts'
import { encodingFor, type PageVariants, variantsOf } from './page-variants.ts'
import { type PublishedAddress, readPublishedAddress } from './published-address.ts'

/** Answers when it is a published page that is asked for; says false, and leaves the response alone, when it is not. */
export type PublicationServer = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>

type Options = { secure: boolean; mostBytes?: number }

/**
 * The public side: bytes, as they were published. They are kept in memory once read, so a page that is being read by
 * many costs no database, no rendering and no packing, and is there also when those are not.
 */
export function servePublication(
  publisher: Needs['database'],
  { secure, mostBytes = 64 * 1024 * 1024 }: Options,
): PublicationServer {
  const kept = keepPages<PageVariants>(mostBytes)
  const underway = new Map<string, Promise<PageVariants | undefined>>()

  async function read(pathname: string, address: PublishedAddress): Promise<PageVariants | undefined> {
    const page = await readPublishedPage(publisher, address)
    if (!page) return undefined
    const variants = await variantsOf(page, address, { secure })
    kept.keep(pathname, variants)
    return variants
  }

  /** However many ask for a page at once, it is read once. */
  function readOnce(pathname: string, address: PublishedAddress): Promise<PageVariants | undefined> {
    const already = underway.get(pathname)
    if (already) return already
    const reading = read(pathname, address).finally(() => underway.delete(pathname))
    underway.set(pathname, reading)
    return reading
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const pathname = pathOf(request.url ?? '')
    const page = kept.get(pathname)
    if (page) return answer(request, response, page)
    const address = readPublishedAddress(pathname)
    if (!address) return false
    return readOnce(pathname, address).then((found) => (found ? answer(request, response, found) : false))
  }
}

/** Publications first; whatever is none of them, or cannot be read now, is for the application. */
export function publicationsFirst(
  serve: PublicationServer,
  application: RequestListener,
  report: (error: unknown) => void,
): RequestListener {
  return (request, response) => {
    const served = serve(request, response)
    if (served === true) return
    if (served === false) return application(request, response)
    served
      .catch((error: unknown) => {
        report(error)
        return false
      })
      .then((isServed) => (isServed ? undefined : application(request, response)))
  }
}

function answer(request: IncomingMessage, response: ServerResponse, page: PageVariants): true {
  const variant = page[encodingFor(request.headers['accept-encoding'])]
  if (isKnown(request.headers['if-none-match'], variant.etag)) {
    response.writeHead(304, variant.unchangedHeaders).end()
    return true
  }
  response.writeHead(200, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
  return true
}

function isKnown(tags: string | undefined, etag: string): boolean {
  if (tags === undefined) return false
  return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}
