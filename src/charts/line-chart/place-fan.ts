import type { Tone } from '../tone.ts'
import type { FanValues } from './line-chart-data.ts'
import type { Scales } from './place-lines.ts'
import type { SettledFan } from './settle-fan.ts'

type Place = { x: number; y: number }
export type PlacedFan = {
  tone: Tone | undefined
  /** The outlines of the bands, all the way round. */
  wide: readonly Place[]
  half: readonly Place[]
  middle: readonly Place[]
  /** The middle of each period ahead. */
  dots: readonly (Place & { title: string })[]
}

export function placeFan(fan: SettledFan | undefined, { xOf, yOf }: Scales): PlacedFan | undefined {
  if (!fan) return undefined
  const { points, tone } = fan
  const along = (key: keyof FanValues) =>
    points.map((point) => ({ x: xOf(point.period), y: yOf(point[key]) }))
  return {
    tone,
    wide: [...along('high'), ...along('low').toReversed()],
    half: [...along('upperHalf'), ...along('lowerHalf').toReversed()],
    middle: along('middle'),
    dots: points.slice(1).map(({ period, middle, title }) => ({ x: xOf(period), y: yOf(middle), title })),
  }
}
