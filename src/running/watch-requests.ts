import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What is known of one request while it is being answered. `route` is filled in by whoever recognises the address. */
export type WatchedRequest = {
  id: string
  route: string
  /** Set when this address asked too often, also for what costs next to nothing. */
  waitSeconds?: number
  /** What went wrong before the pages were asked; they tell the visitor. */
  surprise?: unknown
}

export type Watching = { metrics: Metrics; log: Log; requestId: () => string }

export type WatchedListener = (
  request: IncomingMessage,
  response: ServerResponse,
  watched: WatchedRequest,
) => void

/** Requests no route was found for count together: what was typed is nobody's business, and there is no end to it. */
export const noRoute = 'none'

/** Counts and tells of every request when its answer has left: route, method, status, duration; nothing of who or what. */
export function watchRequests(watching: Watching | undefined, listener: WatchedListener): RequestListener {
  return (request, response) => {
    const facts: WatchedRequest = { id: watching?.requestId() ?? '', route: noRoute }
    if (watching) tellAtEnd(watching, facts, request, response)
    listener(request, response, facts)
  }
}

function tellAtEnd(
  { metrics, log }: Watching,
  facts: WatchedRequest,
  { method = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  // Not the clock on the wall, which may be set while a request is under way.
  const begin = performance.now()
  response.once('close', () => {
    const ms = performance.now() - begin
    const status = statusOf(response)
    metrics.request({ route: facts.route, method, status, seconds: ms / 1000 })
    log(status >= 500 ? 'error' : 'info', 'request', {
      request: facts.id,
      route: facts.route,
      method,
      status,
      ms: Math.round(ms * 10) / 10,
    })
  })
}

/** Nginx calls it 499 too: whoever asked went away before there was an answer. */
function statusOf(response: ServerResponse): number {
  return response.headersSent ? response.statusCode : 499
}
