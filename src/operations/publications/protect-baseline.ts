import { boundsUnderSums } from '../../disclosure/bounds-under-sums.ts'
import { countsBehind, type ShownCount } from '../../disclosure/counts-behind.ts'
import { protectCount } from '../../disclosure/protect-count.ts'
import type { ShownSeries } from '../../disclosure/protect-series.ts'
import { coarsenTotals } from '../../disclosure/protect-table.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'

/**
 * A baseline is a total of its period, counted once more: shown finer than the total of the table it would undo the
 * protection there, and next to a sum that lacks a municipality it would tell what that municipality kept to itself.
 */
export function protectBaseline(
  { baseline, periods }: IndicatorSeries,
  count: number,
  table: ShownSeries,
): ShownCount {
  const position = periods.indexOf(baseline?.period ?? '')
  const cells = position < 0 ? [] : table.rows.flatMap((row) => row.cells.slice(position, position + 1))
  const parts = cells.map((cell) => (cell.kind === 'missing' ? ({ kind: 'withheld' } as const) : cell))
  const [total] = coarsenTotals({
    periods: ['baseline'],
    rows: parts.map((part, place) => ({ place: String(place), cells: [part] })),
    totals: [{ kind: 'total', shown: protectCount(count), parts: parts.length, mayNotAddUp: true }],
  }).totals
  const shown = total && total.kind !== 'none' ? total.shown : ({ kind: 'withheld' } as const)
  const ofTable = position < 0 ? undefined : table.totals[position]
  const beside = ofTable && ofTable.kind !== 'none' ? ofTable : undefined
  return givesAway(parts, shown, beside) ? { kind: 'withheld' } : shown
}

/** Whether a reader who has the parts, their sum and this baseline can work out one of them. */
function givesAway(
  parts: readonly ShownCount[],
  baseline: ShownCount,
  beside: { kind: 'total' | 'partial'; shown: ShownCount } | undefined,
): boolean {
  if (parts.length === 0) return false
  const everything = parts.map((_, part) => part)
  const known = everything.filter((part) => parts[part]?.kind !== 'withheld')
  const figures = [...parts, baseline, ...(beside ? [beside.shown] : [])]
  const sums = [{ total: parts.length, parts: everything }]
  if (beside) sums.push({ total: parts.length + 1, parts: beside.kind === 'partial' ? known : everything })
  try {
    const bounds = boundsUnderSums(figures.map(countsBehind), sums)
    return bounds.some(({ low, high }) => low === high && low > 0)
  } catch (error) {
    // The baseline was counted differently: then it says nothing about these parts.
    if (error instanceof RangeError) return false
    throw error
  }
}
