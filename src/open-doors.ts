import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { api } from './api/api.ts'
import { openApiDocument } from './api/openapi/open-api-document.ts'
import type { OpenThuisplan } from './open-thuisplan.ts'
import { clientAddress, type TrustedProxies } from './running/client-address.ts'
import { countSignIns } from './running/count-sign-ins.ts'
import type { Limits } from './running/limits.ts'
import { type Numbers, serveMetrics } from './running/serve-metrics.ts'
import { type RequestEnv, tellRoute } from './running/tell-route.ts'
import { type WatchedRequest, type Watching, watchRequests } from './running/watch-requests.ts'
import { webApplication } from './web/application.ts'
import { renderPublication } from './web/publications/render-publication.tsx'
import { publicationsFirst, servePublication } from './web/publications/serve-publication.ts'
import { needsOfRequest } from './web/visit-of-request.ts'
import { welcomeMembers } from './welcome-members.ts'

export type DoorOptions = {
  publicUrl: string
  contactEmail?: string
  /** Where the built style, script and fonts stand. */
  assetFolder: string
  guideFolder: string
  now: () => Date
  report: (error: unknown, requestId: string) => void
  /** Whether letters go out; without it people are told on the pages alone. */
  canMail?: boolean
  /** Whose word about the visitor's address is taken; nobody's when it is left out. */
  trustedProxies?: TrustedProxies
  /** Without these nobody is counted, nothing is measured and nothing is told: for tests and benchmarks. */
  limits?: Limits
  numbers?: Numbers
  watching?: Watching
  isStopping?: () => boolean
  /** Told once when somebody speaks for others whose word is not taken. */
  proxySeen?: () => void
}

/** Everything that answers a request: published pages first, then the API under /api, then the pages. */
export function openDoors(open: OpenThuisplan, options: DoorOptions): RequestListener {
  const { publicUrl, limits, numbers, watching, trustedProxies = { kind: 'nobody' } } = options
  let { proxySeen } = options
  const publisher = open.storage.asPublisher()
  const application = applications(open, options)
  const published = servePublication(publisher, { secure: publicUrl.startsWith('https:') })

  return watchRequests(watching, (request, response, watched) => {
    const address = tellAddress(request, trustedProxies)
    if (trustedProxies.kind === 'nobody' && request.headers['x-forwarded-for'] !== undefined) {
      proxySeen?.()
      proxySeen = undefined
    }
    if (numbers && serveMetrics(request, response, address, numbers)) {
      watched.route = '/metrics'
      return
    }
    const answer = application(watched)
    const publicationFirst = publicationsFirst(
      (...asked) => named(watched, () => published(...asked)),
      answer,
      (error) => {
        watched.surprise = error instanceof Error ? error : new Error(String(error))
      },
    )
    if (!limits) return publicationFirst(request, response)
    limits.ofPublic(address).then((waitSeconds) => {
      if (waitSeconds === undefined) return publicationFirst(request, response)
      watched.waitSeconds = waitSeconds
      answer(request, response)
    })
  })
}

/** The API and the pages, given what is known of a request. */
function applications({ storage, identity: itself }: OpenThuisplan, options: DoorOptions) {
  const { publicUrl, contactEmail, now, report, numbers, limits } = options
  const identity = numbers ? countSignIns(itself, numbers.metrics) : itself
  const installation = contactEmail === undefined ? { publicUrl } : { publicUrl, contactEmail }
  const needsOf = needsOfRequest({ storage, identity, now }, 'api')
  const welcoming = welcomeMembers({ storage, identity }, options.canMail ?? false)
  const json = new Hono<{ Bindings: RequestEnv }>().use(tellRoute).route(
    '/api',
    api({
      needsOf,
      identity,
      welcoming,
      publisher: storage.asPublisher(),
      render: renderPublication,
      ...installation,
      report,
      ...(limits ? { limits } : {}),
    }),
  )
  const pages = webApplication({
    ...options,
    storage,
    identity,
    welcoming,
    documentOf: (language) => openApiDocument(installation, language),
  })
  return (watched: WatchedRequest): RequestListener =>
    getRequestListener((request) =>
      new URL(request.url).pathname.startsWith('/api/')
        ? json.fetch(request, { watched })
        : pages.fetch(request, { watched }),
    )
}

/** Published pages have one name together, however many regions publish. */
function named(watched: WatchedRequest, serve: () => boolean | Promise<boolean>): boolean | Promise<boolean> {
  const note = (served: boolean) => {
    if (served) watched.route = '/publicaties'
    return served
  }
  const served = serve()
  return typeof served === 'boolean' ? note(served) : served.then(note)
}

/** Who knocks, for limits and the audit log. Whatever a client says of itself under this name is taken away. */
function tellAddress(request: IncomingMessage, trustedProxies: TrustedProxies): string {
  const name = 'x-thuisplan-address'
  const address = clientAddress(request, trustedProxies)
  const { rawHeaders } = request
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2)
    if (rawHeaders[at]?.toLowerCase() === name) rawHeaders.splice(at, 2)
  rawHeaders.push(name, address)
  // Node keeps a second reading of the same headers, and either may be looked at.
  request.headers[name] = address
  return address
}
