import type { Figure } from '../indicators/figure.ts'
import type { IndicatorSeries, Monitor } from '../indicators/monitor.ts'

/** What protection does to one indicator: how many of its figures are rounded, shown as a class, or kept back. */
export type Protection = { code: string; name: string; rounded: number; classes: number; withheld: number }

/** Only indicators that count people are protected, and only those are told here. Takes a protected monitor. */
export function protectionOf({ indicators }: Monitor): Protection[] {
  return indicators
    .filter(({ countsPeople }) => countsPeople)
    .map((series) => {
      const figures = figuresOf(series)
      const count = (kind: Figure['kind']) => figures.filter((figure) => figure.kind === kind).length
      const { code, name } = series
      return { code, name, rounded: count('rounded'), classes: count('class'), withheld: count('withheld') }
    })
}

/** Every figure a reader can meet: of the region, of its municipalities, and the baseline. */
export function figuresOf({ baseline, region, municipalities }: IndicatorSeries): Figure[] {
  return [
    ...(baseline ? [baseline.figure] : []),
    ...region.map(({ figure }) => figure),
    ...municipalities.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.figure] : []))),
  ]
}
