import type { Figure } from '../../domain/indicators/figure.ts'
import type { Cell, Indicator, IndicatorSeries, Monitor, Parts } from '../../domain/indicators/monitor.ts'
import { stepOf } from '../../domain/indicators/period-steps.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { figureOf } from './protected-figures.ts'

/** One figure of a publication. `place` is a municipality code, `region`, or `baseline` for what the indicator began with. */
export type ProtectedRow = { indicator: string; place: string; period: string; shown: Shown }

/** A figure as it is stored: what a reader is told and no more, so a rounded value comes without the bounds behind it. */
export type Shown = StoredFigure & { provisional: boolean; source: string; parts: Parts | null }
type StoredFigure = Exclude<Figure, { kind: 'rounded' }> | { kind: 'rounded'; value: number }

export const baselinePlace = 'baseline'

/** Takes a protected monitor apart into rows; `monitorOfRows` puts it together again. */
export function rowsOfMonitor({ indicators }: Monitor): ProtectedRow[] {
  return indicators.flatMap((series) => {
    const { code: indicator, baseline } = series
    const start = baseline && { figure: baseline.figure, provisional: false, source: '' }
    return [
      ...(baseline
        ? [{ indicator, place: baselinePlace, period: baseline.period, shown: shownOf(start, null) }]
        : []),
      ...series.region.map((reading) => ({
        indicator,
        place: wholeRegion,
        period: reading.period,
        shown: shownOf(reading, reading.parts),
      })),
      ...series.municipalities.flatMap(({ place, cells }) =>
        series.periods.flatMap((period, position) => {
          const cell = cells[position] ?? null
          return cell === null ? [] : [{ indicator, place, period, shown: shownOf(cell, null) }]
        }),
      ),
    ]
  })
}

/** `names` are those of the municipalities, in the order in which they stand in a table. */
export function monitorOfRows(
  indicators: readonly Indicator[],
  rows: readonly ProtectedRow[],
  names: ReadonlyMap<string, string>,
): Monitor {
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator)
  return {
    indicators: indicators.map((indicator) =>
      seriesOf(indicator, byIndicator.get(indicator.code) ?? [], names),
    ),
  }
}

function seriesOf(
  indicator: Indicator,
  rows: readonly ProtectedRow[],
  names: ReadonlyMap<string, string>,
): IndicatorSeries {
  const baseline = rows.find(({ place }) => place === baselinePlace)
  const region = rows
    .filter(({ place }) => place === wholeRegion)
    .sort((one, other) => stepOf(one.period) - stepOf(other.period))
  const periods = region.map(({ period }) => period)
  const byPlace = Map.groupBy(rows, ({ place }) => place)
  return {
    ...indicator,
    baseline: baseline ? { period: baseline.period, figure: cellOf(baseline.shown).figure } : null,
    periods,
    region: region.map(({ period, shown }) => ({ period, ...cellOf(shown), parts: shown.parts })),
    municipalities: [...names].flatMap(([place, name]) => {
      const found = new Map(byPlace.get(place)?.map(({ period, shown }) => [period, cellOf(shown)]))
      return found.size === 0
        ? []
        : [{ place, name, cells: periods.map((period) => found.get(period) ?? null) }]
    }),
  }
}

function shownOf(cell: Cell, parts: Parts | null): Shown {
  const { figure, provisional, source } = cell ?? {
    figure: { kind: 'withheld' },
    provisional: false,
    source: '',
  }
  const stored = figure.kind === 'rounded' ? { kind: figure.kind, value: figure.value } : figure
  return { ...stored, provisional, source, parts }
}

function cellOf({ provisional, source, parts: _, ...stored }: Shown): Exclude<Cell, null> {
  return { figure: stored.kind === 'rounded' ? figureOf(stored) : stored, provisional, source }
}
