import { type Fund, type FundName, type MoneyLine, sumCents } from './money.ts'

/** `freeCents` is what is left; less than nothing means that more was promised than there is. */
export type FundUse = { fund: Fund; lines: readonly MoneyLine[]; usedCents: number; freeCents: number }

/** What the costs take from each fund. A cost outside the fund's year still takes from it. */
export function fundUses(funds: readonly Fund[], lines: readonly MoneyLine[]): FundUse[] {
  const perFund = linesPerFund(lines)
  return funds.map((fund) => {
    const own = perFund.get(keyOfFund(fund)) ?? []
    const usedCents = sumCents(own)
    return { fund, lines: own, usedCents, freeCents: fund.amountCents - usedCents }
  })
}

/** The lines each fund covers, by its key; those that nothing covers are left out. */
export function linesPerFund(lines: readonly MoneyLine[]): Map<string, MoneyLine[]> {
  const covered = lines.filter(({ fund }) => fund !== null)
  return Map.groupBy(covered, ({ fund }) => (fund ? keyOfFund(fund) : ''))
}

/** Code and year together name a fund. */
export function keyOfFund({ code, year }: FundName): string {
  return `${year} ${code}`
}

/** Cost of one action (or of many) in one year, and the part that a fund covers. No lines at all: the cost is unknown, not zero. */
export type YearCost =
  | { kind: 'unknown'; year: number }
  | { kind: 'known'; year: number; costCents: number; coveredCents: number; uncoveredCents: number }

export function yearCost(lines: readonly MoneyLine[], year: number): YearCost {
  const own = lines.filter((line) => line.year === year)
  if (own.length === 0) return { kind: 'unknown', year }
  const costCents = sumCents(own)
  const coveredCents = sumCents(own.filter(({ fund }) => fund !== null))
  return { kind: 'known', year, costCents, coveredCents, uncoveredCents: costCents - coveredCents }
}
