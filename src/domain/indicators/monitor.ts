import type { MissingReason, Rhythm, TransformationClass } from '../terms.ts'
import type { Figure } from './figure.ts'

/** All indicators of a region with every figure: tile, chart, table, API and publication draw from this one value. */
export type Monitor = { indicators: readonly IndicatorSeries[] }

/** What an indicator is, as its register keeps it. */
export type Indicator = {
  id: string
  code: string
  name: string
  definition: string
  unit: string
  wanted: 'higher' | 'lower'
  actionLine: number
  transformationClass: TransformationClass
  countsPeople: boolean
  /** Where its scale ends: 100 of a percentage. Null when it can always be higher. */
  highestValue: number | null
  aggregation: 'sum' | 'none'
  rhythm: Rhythm
  target: { period: string; value: number } | null
  source: string
  nextPublicationOn: string | null
  isExample: boolean
}

/** An indicator through time. `region[n]` and `cells[n]` of each municipality belong to `periods[n]`, which has no gaps. */
export type IndicatorSeries = Indicator & {
  baseline: { period: string; figure: Figure } | null
  periods: readonly string[]
  region: readonly Reading[]
  municipalities: readonly { place: string; name: string; cells: readonly Cell[] }[]
}

/** The figure of one municipality in one period; null where none is expected. */
export type Cell = { figure: Figure; provisional: boolean; source: string } | null

/** The figure of the region in one period. `parts` is there when it is a sum; a sum with a part missing is not a total. */
export type Reading = {
  period: string
  figure: Figure
  provisional: boolean
  source: string
  parts: Parts | null
}

/** How many municipalities a sum was made of, and which are lacking and why: "6 van 7 gemeenten". */
export type Parts = { known: number; expected: number; missing: readonly MissingPart[] }
export type MissingPart = { place: string; name: string; reason: MissingReason }

/** One stored figure; `place` is a municipality code or 'region'. */
export type Observation = {
  place: string
  period: string
  value: number | null
  missingBecause: MissingReason | null
  status: 'provisional' | 'final'
  source: string
}

/** A municipality and the days between which it belongs to the region; `until` is the first day it no longer does. */
export type RegionMember = { code: string; name: string; from: string; until: string | null }

export function isComplete({ parts }: Reading): boolean {
  return parts === null || parts.missing.length === 0
}

/** Every exact count of people a series holds; none where it does not count people. */
export function countsOfPeople(series: IndicatorSeries): number[] {
  if (!series.countsPeople) return []
  const cells = series.municipalities.flatMap(({ cells }) => cells)
  const figures = [series.baseline, ...series.region, ...cells].flatMap((held) => held?.figure ?? [])
  return figures.flatMap((figure) => (figure.kind === 'known' ? [figure.value] : []))
}
