import type { ShownCount } from './counts-behind.ts'
import { protectCount } from './protect-count.ts'

/** What was handed in for one place in one period. Missing is not nought: it keeps its reason. */
export type Observed = { kind: 'known'; count: number } | { kind: 'missing'; reason: string }

/** A table of counts, one row per place; `cells[n]` of each row belongs to `periods[n]`. */
export type ObservedSeries = {
  periods: readonly string[]
  rows: readonly { place: string; cells: readonly Observed[] }[]
}

export type ShownCell = ShownCount | { kind: 'missing'; reason: string }

/**
 * The sum over all places in one period. `partial` is the sum of the places that handed in a count ("6 van 7
 * gemeenten") and must never be shown as a total. `mayNotAddUp` is true when the shown parts do not visibly
 * add up to the shown sum, so that the page says "afgerond; telt mogelijk niet op".
 */
export type ShownTotal =
  | { kind: 'total'; shown: ShownCount; parts: number; mayNotAddUp: boolean }
  | { kind: 'partial'; shown: ShownCount; knownParts: number; parts: number; mayNotAddUp: boolean }
  | { kind: 'none'; parts: number }

/** The same table as it may be shown: `totals[n]` belongs to `periods[n]`. */
export type ShownSeries = {
  periods: readonly string[]
  rows: readonly { place: string; cells: readonly ShownCell[] }[]
  totals: readonly ShownTotal[]
}

/**
 * Protects each count, and each total from the exact total: a sum of rounded parts would pile up their errors.
 * This is the first half of the work: a total can still give a part away. Publish what `protectTable` returns.
 *
 * @throws RangeError when a row has not one cell per period, or a count is not a whole number of 0 or more.
 */
export function protectSeries({ periods, rows }: ObservedSeries): ShownSeries {
  for (const { place, cells } of rows) {
    if (cells.length !== periods.length) {
      throw new RangeError(`${place} has ${cells.length} cells for ${periods.length} periods`)
    }
  }
  const shownRows = rows.map(({ place, cells }) => ({ place, cells: cells.map(shownCell) }))
  return {
    periods,
    rows: shownRows,
    totals: periods.map((_, period) => shownTotal(column(rows, period), column(shownRows, period))),
  }
}

/** The cells of all places in the period at this position. */
export function column<Cell>(rows: readonly { cells: readonly Cell[] }[], period: number): Cell[] {
  return rows.flatMap(({ cells }) => cells.slice(period, period + 1))
}

/** True when a reader who adds up the shown parts does not find the shown total. */
export function mayNotAddUp(parts: readonly ShownCell[], total: ShownCount): boolean {
  const values = [...parts, total].map((shown) => (shown.kind === 'rounded' ? shown.value : Number.NaN))
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) !== values.at(-1)
}

function shownCell(cell: Observed): ShownCell {
  return cell.kind === 'known' ? protectCount(cell.count) : cell
}

function shownTotal(observed: readonly Observed[], shownParts: readonly ShownCell[]): ShownTotal {
  const counts = observed.flatMap((cell) => (cell.kind === 'known' ? [cell.count] : []))
  const parts = observed.length
  if (counts.length === 0) return { kind: 'none', parts }

  const shown = protectCount(counts.reduce((sum, count) => sum + count, 0))
  const adding = mayNotAddUp(
    shownParts.filter(({ kind }) => kind !== 'missing'),
    shown,
  )
  if (counts.length === parts) return { kind: 'total', shown, parts, mayNotAddUp: adding }
  return { kind: 'partial', shown, knownParts: counts.length, parts, mayNotAddUp: adding }
}
