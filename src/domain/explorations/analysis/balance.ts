import { type TransformationClass, transformationClasses } from '../../terms.ts'
import { type FindingFacts, isPresent } from './finding-facts.ts'

/** How much of what is there is prevention, housing or shelter. */
export type Balance = {
  transformationClass: TransformationClass
  measures: number
  /** Yearly costs that are known, added up, in cents; and of how many measures they are not. */
  costCents: number
  costUnknown: number
  /** Of all known costs, from 0 to 1; null when none is known. */
  costShare: number | null
}

/** Prevention, housing and shelter, in that order, also when there is none. */
export function balanceOf(findings: readonly FindingFacts[]): Balance[] {
  const present = findings.filter(isPresent)
  const all = sumOf(present)
  return transformationClasses.codes.map((transformationClass) => {
    const own = present.filter((finding) => finding.transformationClass === transformationClass)
    const costCents = sumOf(own)
    return {
      transformationClass,
      measures: own.length,
      costCents,
      costUnknown: own.filter((finding) => finding.costCents === null).length,
      costShare: all === 0 ? null : costCents / all,
    }
  })
}

function sumOf(findings: readonly FindingFacts[]): number {
  return findings.reduce((total, { costCents }) => total + (costCents ?? 0), 0)
}
