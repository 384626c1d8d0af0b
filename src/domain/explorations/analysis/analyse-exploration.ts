import type { Region } from '../../regions/region.ts'
import type { Values } from '../../registers/field.ts'
import type { Party } from '../../terms.ts'
import { type Balance, balanceOf } from './balance.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type EndingMoney, endingMoney, type LeaningOn, leaningOn } from './dependence.ts'
import { factsOf } from './finding-facts.ts'
import { type Gaps, gapsOf } from './gaps.ts'

/** What the findings together tell, each part with the findings it comes from. */
export type ExplorationAnalysis = {
  findings: number
  gaps: Gaps
  coverage: readonly Coverage[]
  leaningOn: readonly LeaningOn[]
  endingMoney: readonly EndingMoney[]
  balance: readonly Balance[]
}

/** `heard`: the parties that took part in something. */
export function analyseExploration(
  region: Region,
  entries: readonly { id: string; values: Values }[],
  heard: readonly Party[],
): ExplorationAnalysis {
  const findings = entries.map(factsOf)
  return {
    findings: findings.length,
    gaps: gapsOf(region, findings, heard),
    coverage: coverageOf(region, findings),
    leaningOn: leaningOn(region, findings),
    endingMoney: endingMoney(region, findings),
    balance: balanceOf(findings),
  }
}
