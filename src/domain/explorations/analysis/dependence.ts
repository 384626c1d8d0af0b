import type { Region } from '../../regions/region.ts'
import { type FindingFacts, isPresent } from './finding-facts.ts'

/** A partner that much leans on. */
export type LeaningOn = {
  partner: string
  findings: readonly FindingFacts[]
  /** Action lines on which every measure that names a partner names this one; two measures at least. */
  aloneOn: readonly number[]
}

/** Measures whose money ends in a year. `costCents` adds up the yearly costs that are known. */
export type EndingMoney = {
  year: number
  findings: readonly FindingFacts[]
  costCents: number
  costUnknown: number
}

/** From so many measures on, a partner is named. */
const noticeable = 3

/** Partners that three measures or more, or all of a line, lean on; those that most lean on first. */
export function leaningOn(
  { actionLines }: Pick<Region, 'actionLines'>,
  findings: readonly FindingFacts[],
): LeaningOn[] {
  const present = findings.filter(isPresent)
  const partners = [...new Set(present.flatMap((finding) => finding.partners))]
  return partners
    .map((partner) => ({
      partner,
      findings: present.filter((finding) => finding.partners.includes(partner)),
      aloneOn: actionLines.flatMap(({ number: line }) => {
        const named = present.filter(({ lines, partners }) => lines.includes(line) && partners.length > 0)
        const all = named.every((finding) => finding.partners.includes(partner))
        return all && named.length > 1 ? [line] : []
      }),
    }))
    .filter(({ findings: own, aloneOn }) => own.length >= noticeable || aloneOn.length > 0)
    .sort(
      (one, other) => other.findings.length - one.findings.length || (one.partner < other.partner ? -1 : 1),
    )
}

/** Money that ends within the years of the plan, or has ended; the first year first. */
export function endingMoney(
  { planTo }: Pick<Region, 'planTo'>,
  findings: readonly FindingFacts[],
): EndingMoney[] {
  const ending = findings.filter(
    (finding) => isPresent(finding) && finding.fundedUntil !== null && finding.fundedUntil <= planTo,
  )
  const years = [...Map.groupBy(ending, ({ fundedUntil }) => fundedUntil ?? 0)]
  return years
    .sort(([one], [other]) => one - other)
    .map(([year, own]) => {
      const costs = own.flatMap(({ costCents }) => costCents ?? [])
      return {
        year,
        findings: own,
        costCents: costs.reduce((total, cost) => total + cost, 0),
        costUnknown: own.length - costs.length,
      }
    })
}
