import { setTimeout as wait } from 'node:timers/promises'
import { type PostgresqlOptions, type RunningPostgresql, startPostgresql } from './start-postgresql.ts'

export type KeptPostgresql = Pick<RunningPostgresql, 'connection' | 'version'> & {
  /** Ends the server for good. */
  stop(): Promise<void>
}

const firstPauseMs = 200
const longestPauseMs = 30_000
/** A server that stood this long did not fall over its own start. */
const steadyMs = 60_000

/**
 * Like `startPostgresql`, but a server that dies unasked is started again on the same data, at the same address; each time
 * it falls again soon, the pause is doubled. Who works on it meanwhile hears that it is away (`isDatabaseAway`).
 * The first start is not tried again: its problem is for whoever started us.
 */
export async function keepPostgresql(
  options: PostgresqlOptions & { /** Told each time it is there again. */ restarted?: () => void },
): Promise<KeptPostgresql> {
  const { log = () => {}, restarted = () => {} } = options
  const ending = new AbortController()
  let server = await startPostgresql(options)
  const { connection, version } = server
  const keeping = keep()
  return {
    connection,
    version,
    async stop() {
      ending.abort()
      await server.stop()
      await keeping
    },
  }

  async function keep(): Promise<void> {
    let pauseMs = firstPauseMs
    let begun = performance.now()
    for (;;) {
      await server.ended
      if (performance.now() - begun > steadyMs) pauseMs = firstPauseMs
      const again = await nextServer(pauseMs)
      if (!again) return
      server = again
      if (ending.signal.aborted) await server.stop()
      else restarted()
      begun = performance.now()
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }

  /** Nothing once it has been told to stop. */
  async function nextServer(pauseMs: number): Promise<RunningPostgresql | undefined> {
    for (let ms = pauseMs; ; ms = Math.min(ms * 2, longestPauseMs)) {
      if (!ending.signal.aborted) log(`the database server ended unasked; starting it again in ${ms} ms`)
      await wait(ms, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return undefined
      try {
        const next = await startPostgresql(options)
        if (!ending.signal.aborted) return next
        await next.stop()
      } catch (error) {
        log(String(error))
      }
    }
  }
}
