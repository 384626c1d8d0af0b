import type { ScrubbedFault } from './scrub-fault.ts'

/** What may stand in a line: words and numbers of ours, never anything a visitor sent. */
export type LogFacts = Readonly<Record<string, string | number | boolean | ScrubbedFault | undefined>>
export type Log = (level: 'info' | 'warning' | 'error', event: string, facts?: LogFacts) => void

/** One JSON object a line: `{"time":"…","level":"info","event":"request",…}`. docs/operations.md names every field. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  return (level, event, facts = {}) =>
    write(JSON.stringify({ time: now().toISOString(), level, event, ...facts }))
}
