import { firstDayOf } from '../periods.ts'
import { wholeRegion } from '../registers/field.ts'
import type { Cell, Indicator, IndicatorSeries, Observation, Reading, RegionMember } from './monitor.ts'
import { periodsBetween, stepOf } from './period-steps.ts'
import { sumOfParts } from './sum-of-parts.ts'

type Measured = Indicator & { baseline: { period: string; value: number } | null }

/**
 * Puts the observations of one indicator in order: a figure for the region in every period between the first and the last,
 * and the figures of its municipalities. With 'sum' the region is the sum of its municipalities; with 'none' it has a figure
 * of its own, and what municipalities measured stands beside it.
 */
export function indicatorSeries(
  indicator: Measured,
  observations: readonly Observation[],
  members: readonly RegionMember[],
): IndicatorSeries {
  const periods = periodsOf(indicator, observations)
  const found = new Map(
    observations.map((observation) => [`${observation.place} ${observation.period}`, observation]),
  )
  const municipalities = members
    .filter(({ code }) => indicator.aggregation === 'sum' || observations.some(({ place }) => place === code))
    .map((member) => ({
      place: member.code,
      name: member.name,
      cells: periods.map((period) =>
        belongs(member, period, members) ? cellOf(found.get(`${member.code} ${period}`)) : null,
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))

  const region = periods.map((period, position) =>
    indicator.aggregation === 'sum'
      ? sumOfParts(
          period,
          municipalities.map((row) => ({ ...row, cell: row.cells[position] ?? null })),
        )
      : ownFigure(period, found.get(`${wholeRegion} ${period}`)),
  )
  const { baseline, ...rest } = indicator
  return {
    ...rest,
    baseline: baseline && { period: baseline.period, figure: { kind: 'known', value: baseline.value } },
    periods,
    region,
    municipalities,
  }
}

function periodsOf({ rhythm }: Indicator, observations: readonly Observation[]): string[] {
  const sorted = observations.map(({ period }) => period).sort((one, other) => stepOf(one) - stepOf(other))
  const [first] = sorted
  const last = sorted.at(-1)
  return first === undefined || last === undefined ? [] : periodsBetween(rhythm, first, last)
}

/** Who was there on the first day the region has on record counts as having been there before, for nothing else is known. */
function belongs(member: RegionMember, period: string, members: readonly RegionMember[]): boolean {
  const day = firstDayOf(period)
  const earliest = members.reduce((first, { from }) => (from < first ? from : first), member.from)
  return (member.from <= day || member.from === earliest) && (member.until === null || member.until > day)
}

function cellOf(observation: Observation | undefined): Exclude<Cell, null> {
  if (!observation)
    return { figure: { kind: 'missing', reason: 'not-delivered' }, provisional: false, source: '' }
  const { value, missingBecause, status, source } = observation
  return {
    figure:
      value === null
        ? { kind: 'missing', reason: missingBecause ?? 'not-delivered' }
        : { kind: 'known', value },
    provisional: status === 'provisional',
    source,
  }
}

function ownFigure(period: string, observation: Observation | undefined): Reading {
  return { period, ...cellOf(observation), parts: null }
}
