import type { TransformationClass } from '../terms.ts'
import { type MoneyLine, sumCents } from './money.ts'

/** The shift (S2) in euros: what a year costs in prevention, housing and shelter. Null where no cost of that year is known. */
export type YearBalance = { year: number; cents: Record<TransformationClass, number> | null }

type Costed = { transformationClass: TransformationClass; costs: readonly MoneyLine[] }

export function balancePerYear(actions: readonly Costed[], years: readonly number[]): YearBalance[] {
  return years.map((year) => {
    const cents = (kind: TransformationClass) =>
      sumCents(
        actions
          .filter(({ transformationClass }) => transformationClass === kind)
          .flatMap(({ costs }) => costs)
          .filter((line) => line.year === year),
      )
    const known = actions.some(({ costs }) => costs.some((line) => line.year === year))
    return {
      year,
      cents: known
        ? { prevention: cents('prevention'), housing: cents('housing'), shelter: cents('shelter') }
        : null,
    }
  })
}
