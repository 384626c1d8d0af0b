import { wholeRegion } from '../../registers/field.ts'

/** An indicator of the number of places in the shelter, with its figures; `place` is a municipality code or the region. */
export type PlacesIndicator = {
  aggregation: 'sum' | 'none'
  figures: readonly { place: string; period: string; value: number }[]
}

/**
 * The places in the shelter at the end of a year: the last period of the year of which the figure is whole. Null where an indicator has
 * none, for a sum with a part missing would say that there are fewer places.
 */
export function shelterPlaces(
  indicators: readonly PlacesIndicator[],
  municipalities: readonly string[],
  year: number,
): number | null {
  if (indicators.length === 0) return null
  const each = indicators.map((indicator) => lastFigure(indicator, municipalities, year))
  return each.reduce<number | null>(
    (sum, places) => (sum === null || places === null ? null : sum + places),
    0,
  )
}

function lastFigure(
  { aggregation, figures }: PlacesIndicator,
  municipalities: readonly string[],
  year: number,
): number | null {
  const places = aggregation === 'sum' ? municipalities : [wholeRegion]
  const ofYear = figures.filter(({ period }) => period.startsWith(`${year}`))
  const periods = [...new Set(ofYear.map(({ period }) => period))].sort().reverse()
  for (const period of periods) {
    const values = new Map(
      ofYear.filter((figure) => figure.period === period).map(({ place, value }) => [place, value]),
    )
    if (places.every((place) => values.has(place)))
      return places.reduce((sum, place) => sum + (values.get(place) ?? 0), 0)
  }
  return null
}
