import { type Bounds, boundsOf, shownValue } from './figure.ts'
import { type IndicatorSeries, isComplete, type Reading } from './monitor.ts'
import { stepOf } from './period-steps.ts'

/** How an indicator stands: where it is, where it came from, and whether it is on the straight line to its target. */
export type Course = {
  /** The last period of which anything is known. */
  latest: Reading | null
  /** Latest minus baseline, in the unit of the indicator; null when either is not known as a value. */
  change: number | null
  /** Whether the change goes where it should; null when that cannot be told. */
  direction: 'towards' | 'away' | 'unchanged' | null
  /** Where the straight line stands in the latest period; null without baseline, target or latest. */
  expected: number | null
  /** Periods still to go from the latest to the target; 0 once it has passed. */
  stepsToTarget: number | null
  status: Status
}

export type Status =
  | { kind: 'on-course' }
  | { kind: 'off-course' }
  | {
      kind: 'unknown'
      because:
        | 'no-figure'
        | 'no-baseline'
        | 'no-target'
        | 'nothing-since-baseline'
        | 'incomplete'
        | 'protected'
    }

/**
 * A pure reading of a series, exact or protected. What is not known exactly is known within bounds, and a status is only
 * given when it holds for every value within them; so a protected monitor says no more than its figures do.
 */
export function courseOf(series: IndicatorSeries): Course {
  const { baseline, target, wanted } = series
  const latest = series.region.findLast(({ figure }) => figure.kind !== 'missing') ?? null
  const start = baseline === null ? undefined : boundsOf(baseline.figure)
  const now = latest === null ? undefined : boundsOfReading(series, latest)
  const path =
    latest && baseline && target && start ? pathAt(latest.period, baseline, start, target) : undefined
  return {
    latest,
    change: changeBetween(series, latest),
    direction: start && now ? directionOf(start, now, wanted) : null,
    expected: path && path.low === path.high ? path.low : null,
    stepsToTarget: latest && target ? Math.max(0, stepOf(target.period) - stepOf(latest.period)) : null,
    status: statusOf(series, latest, now, path),
  }
}

function statusOf(
  series: IndicatorSeries,
  latest: Reading | null,
  now: Bounds | undefined,
  path: Bounds | undefined,
): Status {
  const { baseline, target, wanted } = series
  if (!latest || !now) return { kind: 'unknown', because: 'no-figure' }
  if (!baseline) return { kind: 'unknown', because: 'no-baseline' }
  if (!target) return { kind: 'unknown', because: 'no-target' }
  if (stepOf(latest.period) <= stepOf(baseline.period))
    return { kind: 'unknown', because: 'nothing-since-baseline' }
  if (path && (wanted === 'lower' ? now.high <= path.low : now.low >= path.high)) return { kind: 'on-course' }
  if (path && (wanted === 'lower' ? now.low > path.high : now.high < path.low)) return { kind: 'off-course' }
  return { kind: 'unknown', because: isComplete(latest) ? 'protected' : 'incomplete' }
}

/** A sum of people that lacks a municipality is at least what it is; of other sums nothing can be said. */
function boundsOfReading({ countsPeople }: IndicatorSeries, reading: Reading): Bounds | undefined {
  const bounds = boundsOf(reading.figure)
  if (!bounds || isComplete(reading)) return bounds
  return { low: countsPeople ? bounds.low : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
}

/** The straight line from baseline to target, and level after the target. */
function pathAt(
  period: string,
  baseline: { period: string },
  start: Bounds,
  target: { period: string; value: number },
): Bounds | undefined {
  const whole = stepOf(target.period) - stepOf(baseline.period)
  if (whole <= 0) return undefined
  const share = Math.min(1, Math.max(0, (stepOf(period) - stepOf(baseline.period)) / whole))
  const along = (value: number) => (share === 1 ? target.value : value + (target.value - value) * share)
  return { low: along(start.low), high: along(start.high) }
}

function changeBetween({ baseline }: IndicatorSeries, latest: Reading | null): number | null {
  const from = baseline ? shownValue(baseline.figure) : undefined
  const to = latest && isComplete(latest) ? shownValue(latest.figure) : undefined
  return from === undefined || to === undefined ? null : Number((to - from).toFixed(6))
}

function directionOf(from: Bounds, to: Bounds, wanted: 'higher' | 'lower'): Course['direction'] {
  if (from.low === from.high && to.low === to.high && from.low === to.low) return 'unchanged'
  if (to.low > from.high) return wanted === 'higher' ? 'towards' : 'away'
  if (to.high < from.low) return wanted === 'lower' ? 'towards' : 'away'
  return null
}
