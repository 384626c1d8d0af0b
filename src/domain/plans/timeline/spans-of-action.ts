import type { Action } from '../plan.ts'

/** From a day to and including another, `2024-01-01`. */
export type Span = { from: string; to: string }

/** When an action runs, in order of time: each row of years without a hole is one span. None: nobody said when. */
export function spansOfAction({ years }: Pick<Action, 'years'>): Span[] {
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
