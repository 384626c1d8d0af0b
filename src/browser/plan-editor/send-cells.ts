import type { Unsaved } from './unsaved-cells.ts'

/** What became of one cell, and how it stands now. */
export type Answer = { state: 'saved' | 'refused' | 'differs'; text: string; words: string; problem?: string }

/** `away`: no connection, or a server that cannot answer now; `signed-out`: nobody is known to it any more. */
export type Sending =
  | { kind: 'answered'; cells: Answer[] }
  | { kind: 'away' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; problem: string }

/** Each cell is a thing by itself to the door behind this address; several go along at once only to spare visits. */
export async function sendCells(address: string, cells: readonly Unsaved[]): Promise<Sending> {
  const body = new URLSearchParams({
    vakken: JSON.stringify(cells.map(({ id, field, was, becomes }) => ({ id, field, was, becomes }))),
  })
  try {
    const answer = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(longest) })
    if (answer.status === 401) return { kind: 'signed-out' }
    if (answer.status === 429 || answer.status >= 500) return { kind: 'away' }
    const told = (await answer.json()) as { cells?: Answer[]; problem?: string }
    return told.cells
      ? { kind: 'answered', cells: told.cells }
      : { kind: 'refused', problem: told.problem ?? '' }
  } catch {
    return { kind: 'away' }
  }
}

const longest = 20_000
