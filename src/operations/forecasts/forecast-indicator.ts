import {
  type Forecast,
  type ForecastOfFigures,
  horizonYear,
  type TargetAhead,
} from '../../domain/forecasts/forecast.ts'
import { type IndicatorSeries, isComplete, type Reading } from '../../domain/indicators/monitor.ts'
import { periodAt, periodsPerYear, stepOf } from '../../domain/indicators/period-steps.ts'
import { backTest } from '../../forecasting/back-test.ts'
import { bandAhead, chanceAhead } from '../../forecasting/foretell.ts'
import { learnRandomWalk, type Measured, type RandomWalk } from '../../forecasting/random-walk.ts'
import type { Measure } from '../../forecasting/scale.ts'

/** A figure of the region that can be reckoned with: known, and of all its municipalities. */
export type KnownFigure = { period: string; value: number; provisional: boolean }

/** The forecast of the figures as they are now. Takes exact figures, so it is for the region's own eyes. */
export function forecastIndicator(series: IndicatorSeries): Forecast {
  const known = knownFigures(series)
  const measured = known.map(({ period, value }) => ({ at: momentOf(series, period), value }))
  const measure = measureOf(series, known)
  const walk = learnRandomWalk(measured, measure)
  const last = known.at(-1)
  if (typeof walk === 'string' || !last)
    return { kind: 'none', because: walk === 'not-in-proportion' ? walk : 'too-few', figures: known.length }
  return {
    kind: 'made',
    provisional: last.provisional,
    ...aheadOf(series, known, walk),
    target: targetAhead(series, measured, walk),
    backTest: backTest(measured, measure),
  }
}

/** In order of time. */
export function knownFigures({ region }: IndicatorSeries): KnownFigure[] {
  return region.flatMap((reading: Reading) =>
    reading.figure.kind === 'known' && isComplete(reading)
      ? [{ period: reading.period, value: reading.figure.value, provisional: reading.provisional }]
      : [],
  )
}

/** Whole figures from nought up are taken for counts, of people or not. */
export function measureOf(
  { highestValue }: Pick<IndicatorSeries, 'highestValue'>,
  known: readonly KnownFigure[],
): Measure {
  if (highestValue !== null) return { kind: 'bounded', highest: highestValue }
  return known.every(({ value }) => Number.isInteger(value) && value >= 0)
    ? { kind: 'count' }
    : { kind: 'amount' }
}

function aheadOf(
  series: IndicatorSeries,
  known: readonly KnownFigure[],
  walk: RandomWalk,
): ForecastOfFigures {
  const { rhythm, target } = series
  const from = known.at(-1)?.period ?? ''
  const last = stepOf(from)
  const backTo = stepOf(known[0]?.period ?? from)
  const perYear = periodsPerYear[rhythm]
  const endOfYears = Math.max((horizonYear + 1) * perYear - 1, target ? stepOf(target.period) : 0)
  const furthest = Math.min(last + (last - backTo), Math.max(endOfYears, last + 1))
  const steps = Array.from({ length: furthest - last }, (_, index) => index + 1)
  return {
    from,
    figures: known.length,
    ahead: steps.map((step) => ({
      period: periodAt(rhythm, last + step),
      ...bandAhead(walk, step / perYear),
    })),
  }
}

/** Null without a target, or when its period has been measured already. */
function targetAhead(
  series: IndicatorSeries,
  measured: readonly Measured[],
  walk: RandomWalk,
): TargetAhead | null {
  const { target, wanted } = series
  const first = measured[0]
  const last = measured.at(-1)
  if (!target || !first || !last) return null
  const years = momentOf(series, target.period) - last.at
  if (years <= 0) return null
  const { period, value } = target
  return {
    period,
    value,
    chance: years <= last.at - first.at ? chanceAhead(walk, years, { value, wanted }) : null,
    neededPace: (value - last.value) / years,
    paceSoFar: (last.value - first.value) / (last.at - first.at),
  }
}

/** In years. */
function momentOf({ rhythm }: IndicatorSeries, period: string): number {
  return stepOf(period) / periodsPerYear[rhythm]
}
