import { type DecidedGap, isDecided } from './undecided-gaps.ts'

/**
 * What a report tells of what was decided about gaps: about each of them, or, where goals, actions and reasons are not to be tied to gaps, how
 * many.
 */
export type GapDecisions =
  | { kind: 'each'; gaps: readonly DecidedGap[] }
  | ({ kind: 'counted' } & DecisionCount)

export type DecisionCount = { all: number; decided: number; open: number }

/** Of the gaps that stand. */
export function countDecisions(gaps: readonly DecidedGap[]): DecisionCount {
  const standing = gaps.filter(({ stands }) => stands)
  const decided = standing.filter(isDecided).length
  return { all: standing.length, decided, open: standing.length - decided }
}
