import { firstDayIn, lastDayOf } from '../../day-or-period.ts'
import type { Action } from '../plan.ts'

/** From a day to and including another, `2024-01-01`. */
export type Span = { from: string; to: string }

/**
 * When an action runs, in order of time. As exactly as its start and end are known; else each row of years without a hole is one span.
 * None: nobody said when.
 */
export function spansOfAction({
  years,
  startsOn,
  endsOn,
}: Pick<Action, 'years' | 'startsOn' | 'endsOn'>): Span[] {
  const byYear = spansOfYears(years)
  if (startsOn === null && endsOn === null) return byYear
  const from = startsOn === null ? byYear[0]?.from : firstDayIn(startsOn)
  const to = endsOn === null ? byYear.at(-1)?.to : lastDayOf(endsOn)
  return from !== undefined && to !== undefined && from <= to ? [{ from, to }] : byYear
}

function spansOfYears(years: readonly number[]): Span[] {
  const spans: { first: number; last: number }[] = []
  for (const year of [...years].sort((one, other) => one - other)) {
    const open = spans.at(-1)
    if (open && year <= open.last + 1) open.last = year
    else spans.push({ first: year, last: year })
  }
  return spans.map(({ first, last }) => ({ from: `${first}-01-01`, to: `${last}-12-31` }))
}

/** From the first day to the last of several; undefined for none. */
export function wholeSpan(spans: readonly Span[]): Span | undefined {
  const [first] = spans.map(({ from }) => from).sort()
  const last = spans
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}
