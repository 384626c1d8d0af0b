import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export type Stopping = {
  /** Still answering everything, while /readyz already tells a proxy to send visitors elsewhere. */
  drainMs?: number
  /** How long requests under way may take before they are cut off. */
  patienceMs?: number
}

/** Accepts nothing new, lets what is under way finish, and closes each connection as it falls idle. */
export async function stopServer(
  server: Server,
  { drainMs = 0, patienceMs = 25_000 }: Stopping = {},
): Promise<void> {
  if (drainMs > 0) await wait(drainMs)
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // A connection that was busy at the call above stays open after its answer, waiting for a next request.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50)
  const cutting = setTimeout(() => server.closeAllConnections(), patienceMs)
  server.closeIdleConnections()
  await closed
  clearInterval(sweeping)
  clearTimeout(cutting)
}
