import { boundsUnderSums } from './bounds-under-sums.ts'
import { countsBehind } from './counts-behind.ts'
import type { ShownSeries } from './protect-series.ts'

/** A count that any reader can work out exactly; `place` is `total` for the sum of a period. */
export type Leak = { period: string; place: string; count: number }

/**
 * Attacks a table before a stranger does: from the shown parts, the shown total and the intervals behind
 * their rounding, bounds every count, and reports each one above nought that becomes known exactly.
 *
 * Per period there is one sum, for which the bounds are exact (see `boundsUnderSums`). Not in the attack:
 * someone who knows the count of one place already, and other publications about the same people; give
 * those to `boundsUnderSums` together.
 *
 * Two parts of 1-4 under a total of 10 (8 to 12) must be 4 and 4: this is what rounding alone lets through.
 */
export function attackTable(shown: ShownSeries): Leak[] {
  return shown.periods.flatMap((period, position) => attackPeriod(shown, period, position))
}

function attackPeriod(shown: ShownSeries, period: string, position: number): Leak[] {
  const figures = shown.rows.flatMap(({ place, cells }) => {
    const cell = cells[position]
    return cell === undefined || cell.kind === 'missing' ? [] : [{ place, shown: cell }]
  })
  const parts = figures.map((_, part) => part)
  const total = shown.totals[position]
  const sums = total === undefined || total.kind === 'none' ? [] : [{ total: figures.length, parts }]
  if (total !== undefined && total.kind !== 'none') figures.push({ place: 'total', shown: total.shown })

  const bounds = boundsUnderSums(
    figures.map((figure) => countsBehind(figure.shown)),
    sums,
  )
  return figures.flatMap(({ place }, figure) => {
    const { low, high } = bounds[figure] ?? { low: 0, high: 0 }
    return low === high && low > 0 ? [{ period, place, count: low }] : []
  })
}
