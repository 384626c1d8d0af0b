import { attackTable } from '../../disclosure/attack-table.ts'
import { countsBehind, type ShownCount } from '../../disclosure/counts-behind.ts'
import { protectCount } from '../../disclosure/protect-count.ts'
import type { Observed, ObservedSeries, ShownSeries } from '../../disclosure/protect-series.ts'
import type { Figure } from '../../domain/indicators/figure.ts'
import type { Cell, IndicatorSeries } from '../../domain/indicators/monitor.ts'

/** A protected count as the monitor knows figures. */
export function figureOf(shown: ShownCount): Figure {
  if (shown.kind === 'withheld') return shown
  const { low, high } = countsBehind(shown)
  return shown.kind === 'rounded'
    ? { kind: 'rounded', value: shown.value, low, high }
    : { kind: 'class', low, high }
}

/** @throws RangeError for a figure that is not known exactly: only an exact monitor can be protected. */
export function countOf(figure: Figure): number {
  if (figure.kind !== 'known') throw new RangeError(`A ${figure.kind} figure is no count to protect`)
  return figure.value
}

/** The municipalities of an indicator that adds up, as the table its totals are made from. */
export function observedTable({ periods, municipalities }: IndicatorSeries): ObservedSeries {
  return {
    periods,
    rows: municipalities.map(({ place, cells }) => ({ place, cells: cells.map(observedCell) })),
  }
}

/** The municipalities as shown; one that is not known may be anything, for the region's own figure may count it. */
export function shownTable({ periods, municipalities }: IndicatorSeries): Omit<ShownSeries, 'totals'> {
  return { periods, rows: municipalities.map(({ place, cells }) => ({ place, cells: cells.map(shownCell) })) }
}

/** Keeps back each total by which a reader could work out a count. */
export function withoutLeaks(table: ShownSeries): ShownSeries {
  const totals = table.totals.map((total, position) => {
    const column = {
      periods: table.periods.slice(position, position + 1),
      rows: table.rows.map(({ place, cells }) => ({ place, cells: cells.slice(position, position + 1) })),
      totals: [total],
    }
    return total.kind !== 'none' && leaks(column) ? { ...total, shown: { kind: 'withheld' } as const } : total
  })
  return { ...table, totals }
}

/** When no counts fit, the figures are no parts of one sum and give nothing away about one another. */
function leaks(table: ShownSeries): boolean {
  if (table.rows.length === 0) return false
  try {
    return attackTable(table).length > 0
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function observedCell(cell: Cell): Observed {
  if (cell?.figure.kind === 'known') return { kind: 'known', count: cell.figure.value }
  return { kind: 'missing', reason: cell?.figure.kind === 'missing' ? cell.figure.reason : 'not-applicable' }
}

function shownCell(cell: Cell): ShownCount {
  return cell?.figure.kind === 'known' ? protectCount(cell.figure.value) : { kind: 'withheld' }
}
