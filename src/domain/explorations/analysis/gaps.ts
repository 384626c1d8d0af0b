import type { Region } from '../../regions/region.ts'
import { wholeRegion } from '../../registers/field.ts'
import {
  type Aim,
  type AttentionGroup,
  aims,
  attentionGroups,
  type Party,
  parties,
  type TargetGroup,
  targetGroups,
} from '../../terms.ts'
import { type FindingFacts, isPresent } from './finding-facts.ts'

/** What of a finding tells whether something lacks. */
export type GapFinding = Pick<
  FindingFacts,
  | 'id'
  | 'number'
  | 'title'
  | 'line'
  | 'lines'
  | 'place'
  | 'state'
  | 'aims'
  | 'transformationClass'
  | 'targetGroups'
  | 'attentionGroups'
  | 'perspective'
>

export type Gaps = {
  /** Where somebody says that something is missing or has stopped, and nothing else is there. */
  missing: readonly { line: number; place: string; findings: readonly GapFinding[] }[]
  /** Where nobody said anything, and nobody that there is nothing for a reason. */
  unsaid: readonly { line: number; place: string }[]
  /** Aims of an action line that no measure serves, in no municipality and not in the region. */
  aims: readonly { line: number; aims: readonly Aim[] }[]
  /** Groups that no measure is for, on any line. */
  targetGroups: readonly TargetGroup[]
  attentionGroups: readonly AttentionGroup[]
  /** Parties that took part in nothing and whose view is in no finding. */
  unheard: readonly Party[]
}

/** What the exploration lacks. `heard`: the parties that took part in something. `empty`: cells of which is said why nothing is there. */
export function gapsOf(
  region: Pick<Region, 'municipalities' | 'actionLines'>,
  findings: readonly GapFinding[],
  heard: readonly Party[],
  empty: readonly { line: number; place: string }[] = [],
): Gaps {
  const present = findings.filter(isPresent)
  const cells = cellsOf(region, findings)
  const explained = new Set(empty.map(squareOf))
  const served = new Set(present.flatMap((finding) => finding.targetGroups))
  const watched = new Set(present.flatMap((finding) => finding.attentionGroups))
  const spoke = new Set([...heard, ...findings.flatMap(({ perspective }) => perspective ?? [])])
  return {
    missing: cells.filter((cell) => cell.findings.length > 0 && !cell.findings.some(isPresent)),
    unsaid: cells
      .filter((cell) => cell.findings.length === 0 && !explained.has(squareOf(cell)))
      .map(({ line, place }) => ({ line, place })),
    aims: region.actionLines.flatMap(({ number: line }) => {
      const here = new Set(present.filter(({ lines }) => lines.includes(line)).flatMap((one) => one.aims))
      const lacking = aims.codes.filter((aim) => !here.has(aim))
      return lacking.length > 0 ? [{ line, aims: lacking }] : []
    }),
    targetGroups: targetGroups.codes.filter((group) => group !== 'everyone' && !served.has(group)),
    attentionGroups: attentionGroups.codes.filter((group) => !watched.has(group)),
    unheard: parties.codes.filter((party) => party !== 'other' && !spoke.has(party)),
  }
}

function cellsOf(
  { municipalities, actionLines }: Pick<Region, 'municipalities' | 'actionLines'>,
  findings: readonly GapFinding[],
) {
  const named = findings.flatMap((finding) =>
    finding.lines.map((line) => ({ line, place: finding.place, finding })),
  )
  const bySquare = Map.groupBy(named, squareOf)
  const places = [...municipalities.map(({ code }) => code), wholeRegion]
  return actionLines.flatMap(({ number: line }) =>
    places.map((place) => ({
      line,
      place,
      findings: (bySquare.get(squareOf({ line, place })) ?? []).map(({ finding }) => finding),
    })),
  )
}

function squareOf({ line, place }: { line: number; place: string }): string {
  return `${line} ${place}`
}
