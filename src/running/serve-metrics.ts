import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayReadMetrics } from './may-read-metrics.ts'
import type { Metrics } from './metrics.ts'

export type Numbers = { metrics: Metrics; token: string | undefined }

/** Answers /metrics to who may read it; to others there is no such address. Says whether it answered. */
export function serveMetrics(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  address: string,
  { metrics, token }: Numbers,
): boolean {
  if (method !== 'GET' || url.split('?')[0] !== '/metrics') return false
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  const reader = { address, forwarded, authorization: headers.authorization ?? '' }
  if (!mayReadMetrics(reader, token)) return false
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  metrics.text().then(
    (text) => response.writeHead(200, { ...common, 'content-type': metrics.contentType }).end(text),
    () => response.writeHead(500, common).end(),
  )
  return true
}
