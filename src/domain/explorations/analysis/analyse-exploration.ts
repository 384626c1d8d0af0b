import type { Region } from '../../regions/region.ts'
import type { Values } from '../../registers/field.ts'
import type { Party } from '../../terms.ts'
import { type Balance, balanceOf } from './balance.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type EndingMoney, endingMoney, type LeaningOn, leaningOn } from './dependence.ts'
import { factsOf } from './finding-facts.ts'
import { type Gaps, gapsOf } from './gaps.ts'
import {
  type Disagreement,
  disagreementsOf,
  type Likeness,
  type LikePair,
  likePairs,
  type Overlap,
  overlapsOf,
} from './likeness.ts'

/** What the findings together tell, each part with the findings it comes from. */
export type ExplorationAnalysis = {
  findings: number
  gaps: Gaps
  coverage: readonly Coverage[]
  leaningOn: readonly LeaningOn[]
  endingMoney: readonly EndingMoney[]
  balance: readonly Balance[]
  alike: readonly LikePair[]
  overlaps: readonly Overlap[]
  disagreements: readonly Disagreement[]
}

/** `heard`: the parties that took part in something. `likenesses`: which findings look alike. `empty`: cells that are so for a reason. */
export function analyseExploration(
  region: Region,
  entries: readonly { id: string; values: Values }[],
  {
    heard,
    likenesses,
    empty = [],
  }: {
    heard: readonly Party[]
    likenesses: readonly Likeness[]
    empty?: readonly { line: number; place: string }[]
  },
): ExplorationAnalysis {
  const findings = entries.map(factsOf)
  const alike = likePairs(findings, likenesses)
  return {
    findings: findings.length,
    gaps: gapsOf(region, findings, heard, empty),
    coverage: coverageOf(region, findings),
    leaningOn: leaningOn(region, findings),
    endingMoney: endingMoney(region, findings),
    balance: balanceOf(findings),
    alike,
    overlaps: overlapsOf(alike),
    disagreements: disagreementsOf(alike),
  }
}
