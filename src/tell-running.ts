import { randomBytes } from 'node:crypto'
import { jsonLog, type Log } from './running/log.ts'
import { type Metrics, openMetrics } from './running/metrics.ts'
import { faultLines, scrubFault } from './running/scrub-fault.ts'
import type { Settings } from './settings.ts'

type Terminal = { say: (line: string) => void; complain: (line: string) => void; now: () => Date }

export type TellRunning = {
  /** A sentence for somebody at a terminal; a machine that reads the log gets events instead. */
  say: (line: string) => void
  warn: (line: string) => void
  log: Log
  /** A fault of ours, without what anybody typed. */
  report: (error: unknown, requestId?: string) => void
  metrics: Metrics
  requestId: () => string
}

/** How the running program tells about itself: lines for a person or for a machine, and numbers. */
export function tellRunning(
  { logFormat }: Pick<Settings, 'logFormat'>,
  { say, complain, now }: Terminal,
): TellRunning {
  const metrics = openMetrics()
  const forMachine = jsonLog(say, now)
  const isForMachine = logFormat === 'json'
  const log: Log = isForMachine ? forMachine : () => {}
  const start = randomBytes(4).toString('hex')
  let requests = 0
  return {
    say: isForMachine ? () => {} : say,
    warn: isForMachine ? (sentence) => forMachine('warning', 'setting', { sentence }) : complain,
    log,
    report(error, request = '') {
      metrics.fault()
      const fault = scrubFault(error)
      if (isForMachine) forMachine('error', 'fault', { ...(request === '' ? {} : { request }), fault })
      else complain(`${request === '' ? '' : `${request} `}${faultLines(fault)}`)
    },
    metrics,
    requestId: () => `${start}-${(++requests).toString(36)}`,
  }
}
