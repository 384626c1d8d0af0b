import type { Values } from '../registers/field.ts'
import { type Aim, aims, type FindingState, findingStates } from '../terms.ts'
import { isPresent } from './analysis/finding-facts.ts'
import { linesOf } from './lines-of-finding.ts'

/**
 * What is counted of the findings that name one line, one place and one sub-theme of that line (null: none of this line). A
 * finding that names several lines is counted for each; `first` and `saidFirst` count it only where its main line is.
 */
export type CellCount = Counts & { line: number; place: string; subTheme: string | null }

export type Counts = {
  /** All findings, and those among them that were chosen; the rest counts of the chosen. */
  said: number
  saidFirst: number
  findings: number
  first: number
  examples: number
  /** Only what exists or is planned serves an aim. */
  perAim: Record<Aim, number>
  perState: Record<FindingState, number>
}

/** Counts of findings that are at hand, all of them chosen; of many, PostgreSQL counts the same (select-cell-counts.ts). */
export function countsOf(findings: readonly { values: Values }[]): CellCount[] {
  return findings.flatMap(({ values }) => {
    const finding = values as unknown as FindingOfCell
    const { actionLine, place, subTheme, state, isExample } = finding
    const serves = isPresent(finding) ? finding.aims : []
    return linesOf(finding).map((line) => ({
      line,
      place,
      subTheme: subTheme.startsWith(`${line}.`) ? subTheme : null,
      said: 1,
      saidFirst: line === actionLine ? 1 : 0,
      findings: 1,
      first: line === actionLine ? 1 : 0,
      examples: isExample ? 1 : 0,
      perAim: tally(aims.codes, (aim) => (serves.includes(aim) ? 1 : 0)),
      perState: tally(findingStates.codes, (one) => (one === state ? 1 : 0)),
    }))
  })
}

export function addedCounts(counts: readonly Counts[]): Counts {
  const sum = (of: (count: Counts) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {
    said: sum(({ said }) => said),
    saidFirst: sum(({ saidFirst }) => saidFirst),
    findings: sum(({ findings }) => findings),
    first: sum(({ first }) => first),
    examples: sum(({ examples }) => examples),
    perAim: tally(aims.codes, (aim) => sum(({ perAim }) => perAim[aim])),
    perState: tally(findingStates.codes, (state) => sum(({ perState }) => perState[state])),
  }
}

/** As the register keeps it (operations/explorations/finding-register.ts). */
type FindingOfCell = {
  actionLine: number
  alsoLines: readonly number[]
  subTheme: string
  place: string
  state: FindingState
  aims: readonly Aim[]
  isExample: boolean
}

function tally<Code extends string>(
  codes: readonly Code[],
  count: (code: Code) => number,
): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, count(code)])) as Record<Code, number>
}
