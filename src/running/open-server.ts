import { createServer, type RequestListener, type Server } from 'node:http'

export type ServerTimes = {
  /** From the first byte to the last of the headers; who is slower is cut off with 408. */
  headersMs: number
  /** The same for the whole request, a file included. */
  requestMs: number
  /** How long an idle connection is kept: a little longer than proxies keep theirs, so that it is they who close. */
  keepAliveMs: number
}

const usualTimes: ServerTimes = { headersMs: 10_000, requestMs: 60_000, keepAliveMs: 65_000 }
const maxHeaderBytes = 16 * 1024

/** A server that slow or greedy clients cannot keep for themselves. */
export function openServer(
  listener: RequestListener,
  { maxConnections, times = usualTimes }: { maxConnections: number; times?: ServerTimes },
): Server {
  const server = createServer(
    {
      headersTimeout: times.headersMs,
      requestTimeout: times.requestMs,
      keepAliveTimeout: times.keepAliveMs,
      maxHeaderSize: maxHeaderBytes,
      connectionsCheckingInterval: Math.min(1000, times.headersMs / 4),
    },
    listener,
  )
  server.maxConnections = maxConnections
  return server
}
