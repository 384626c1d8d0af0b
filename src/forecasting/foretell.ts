import type { RandomWalk } from './random-walk.ts'
import { tBelow, tQuantile } from './student-t.ts'

/** Where a figure is going to lie: nine times in ten from `low` to `high`, and half of the times from `lowerHalf` to `upperHalf`. */
export type Band = { low: number; lowerHalf: number; middle: number; upperHalf: number; high: number }

/** The figure so many years after the last one, when it goes on as it went. */
export function bandAhead(walk: RandomWalk, years: number): Band {
  const at = (probability: number) =>
    walk.scale.from(
      middleAhead(walk, years) + spreadAhead(walk, years) * tQuantile(probability, walk.degreesOfFreedom),
    )
  return {
    low: at(0.05),
    lowerHalf: at(0.25),
    middle: walk.scale.from(middleAhead(walk, years)),
    upperHalf: at(0.75),
    high: at(0.95),
  }
}

/** The probability that the figure is then at most, or at least, a value. */
export function chanceAhead(
  walk: RandomWalk,
  years: number,
  { value, wanted }: { value: number; wanted: 'lower' | 'higher' },
): number {
  const below = (place: number) =>
    tBelow((place - middleAhead(walk, years)) / spreadAhead(walk, years), walk.degreesOfFreedom)
  return wanted === 'lower' ? below(walk.scale.upTo(value)) : 1 - below(walk.scale.under(value))
}

function middleAhead({ place, drift }: RandomWalk, years: number): number {
  return place + drift * years
}

/** The restlessness of the years ahead, and what is not known of the drift. */
function spreadAhead({ movement, years: known }: RandomWalk, years: number): number {
  return movement * Math.sqrt(years + years ** 2 / known)
}
