import { protectCount } from '../../disclosure/protect-count.ts'
import type { ShownSeries } from '../../disclosure/protect-series.ts'
import { coarsenTotals, protectTable } from '../../disclosure/protect-table.ts'
import type { IndicatorSeries, Monitor, Reading } from '../../domain/indicators/monitor.ts'
import { protectBaseline } from './protect-baseline.ts'
import { countOf, figureOf, observedTable, shownTable, withoutLeaks } from './protected-figures.ts'

/**
 * The monitor as strangers may see it: of an indicator that counts people every figure is protected, the total from the
 * exact total and the baseline too, so that no count from 1 to 4 and no other exact count can be read or worked out.
 * Indicators that count no people stay as they are.
 *
 * @throws RangeError when an indicator that counts people holds a figure that is no count.
 */
export function protectMonitor(monitor: Monitor): Monitor {
  return {
    indicators: monitor.indicators.map((series) => (series.countsPeople ? protectIndicator(series) : series)),
  }
}

function protectIndicator(series: IndicatorSeries): IndicatorSeries {
  const table =
    series.aggregation === 'sum' ? protectTable(observedTable(series)) : protectBesideEachOther(series)
  return {
    ...series,
    baseline: series.baseline && {
      period: series.baseline.period,
      figure: figureOf(protectBaseline(series, countOf(series.baseline.figure), table)),
    },
    region: series.region.map((reading, position) => protectReading(reading, table, position)),
    municipalities: series.municipalities.map((row, place) => ({
      ...row,
      cells: row.cells.map((cell, position) => {
        const shown = table.rows[place]?.cells[position]
        return cell === null || !shown || shown.kind === 'missing' || cell.figure.kind === 'missing'
          ? cell
          : { ...cell, figure: figureOf(shown) }
      }),
    })),
  }
}

function protectReading(reading: Reading, { totals }: ShownSeries, position: number): Reading {
  const total = totals[position]
  if (reading.figure.kind === 'missing') return reading
  return { ...reading, figure: total && total.kind !== 'none' ? figureOf(total.shown) : { kind: 'withheld' } }
}

/**
 * The region has a figure of its own, which a reader may still take for the sum of what municipalities measured: it is made
 * as coarse as a total would be, and kept back when that is not enough.
 */
function protectBesideEachOther(series: IndicatorSeries): ShownSeries {
  const table = shownTable(series)
  const totals = series.region.map(({ figure }) =>
    figure.kind === 'missing'
      ? ({ kind: 'none', parts: table.rows.length } as const)
      : ({
          kind: 'total',
          shown: protectCount(countOf(figure)),
          parts: table.rows.length,
          mayNotAddUp: true,
        } as const),
  )
  return withoutLeaks(coarsenTotals({ ...table, totals }))
}
