import type { Noun } from '../registers/noun.ts'
import type { GapFinding, Gaps } from './analysis/gaps.ts'
import { type Gap, gapOfKey, keyOfGap } from './gap-key.ts'

/** A gap as the exploration has it now, or had it when something was decided about it. */
export type KnownGap = {
  key: string
  gap: Gap
  /** Of a cell: the findings that say so. None: nobody said anything there. */
  findings: readonly GapFinding[]
}

/** A goal, an action or a recommendation that names a gap; its `code` is then its number. `since`: the day it did so first. */
export type GapAnswer = {
  kind: 'goal' | 'action' | 'recommendation'
  id: string
  code: string
  title: string
  since: string
  isExample: boolean
}

/** The list in which the answer stands. */
export const nounOfAnswer = {
  goal: 'goals',
  action: 'actions',
  recommendation: 'recommendations',
} as const satisfies Record<GapAnswer['kind'], Noun>

/** "Geen actie, omdat …": the reason, and the day it was given. */
export type NoAction = { reason: string; decidedOn: string; version: string }

export type DecidedGap = KnownGap & {
  /** Whether the exploration still lacks it; what was decided about a gap outlives it. */
  stands: boolean
  answers: readonly GapAnswer[]
  noAction: NoAction | null
}

/** Every gap of the exploration by its name: cells first, then aims, groups and parties. */
export function listGaps(gaps: Gaps): KnownGap[] {
  const cells = [...gaps.missing, ...gaps.unsaid.map((cell) => ({ ...cell, findings: [] }))]
  return [
    ...cells
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, place, findings }) => known({ kind: 'cell', line, place }, findings)),
    ...gaps.aims.flatMap(({ line, aims }) => aims.map((aim) => known({ kind: 'aim', line, aim }))),
    ...gaps.targetGroups.map((group) => known({ kind: 'target-group', group })),
    ...gaps.attentionGroups.map((group) => known({ kind: 'attention-group', group })),
    ...gaps.unheard.map((party) => known({ kind: 'party', party })),
  ]
}

/** What was decided about each gap there is, and after those about what is a gap no longer. */
export function withDecisions(
  gaps: readonly KnownGap[],
  answers: readonly { key: string; answer: GapAnswer }[],
  noActions: readonly { key: string; noAction: NoAction }[],
): DecidedGap[] {
  const standing = new Set(gaps.map(({ key }) => key))
  const answersOf = Map.groupBy(answers, ({ key }) => key)
  const gone = [...new Set([...answers, ...noActions].map(({ key }) => key))]
    .filter((key) => !standing.has(key))
    .sort()
    .flatMap((key) => {
      const gap = gapOfKey(key)
      return gap ? [{ key, gap, findings: [] }] : []
    })
  return [...gaps, ...gone].map((one) => ({
    ...one,
    stands: standing.has(one.key),
    answers: (answersOf.get(one.key) ?? []).map(({ answer }) => answer),
    noAction: noActions.find(({ key }) => key === one.key)?.noAction ?? null,
  }))
}

/** Gaps about which nothing was decided: no goal, action or recommendation names them, and no reason says why not. */
export function undecidedGaps(gaps: readonly DecidedGap[]): DecidedGap[] {
  return gaps.filter((gap) => gap.stands && !isDecided(gap))
}

/** What the exploration says of a gap: that something is missing, nothing yet, or that it is there by now. */
export type GapState = 'missing' | 'unsaid' | 'gone'

export function stateOfGap({ findings, stands }: Pick<DecidedGap, 'findings' | 'stands'>): GapState {
  if (!stands) return 'gone'
  return findings.length > 0 ? 'missing' : 'unsaid'
}

export function isDecided({ answers, noAction }: DecidedGap): boolean {
  return answers.length > 0 || noAction !== null
}

function known(gap: Gap, findings: readonly GapFinding[] = []): KnownGap {
  return { key: keyOfGap(gap), gap, findings }
}
