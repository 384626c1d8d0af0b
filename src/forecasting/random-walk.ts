import { type Measure, type Scale, scaleOf } from './scale.ts'

/** A figure and its moment, in years. */
export type Measured = { at: number; value: number }

/** What is held for likely before any figure is seen. It weighs as much as a few figures, so that figures outweigh it soon. */
export type Prior = {
  /** So many years in which nothing changed. */
  years: number
  /** How much a figure moves in a year beside its drift: the spread of its logarithm. */
  movement: number
  /** As if so many movements of that size had been seen. */
  movements: number
}

/**
 * One year without change, and one movement of fifteen per cent in a year. So restless the national estimates of homelessness
 * were (CBS): with it those of 2018 to 2022 foretell 2023 and 2024 within the band, with ten per cent they do not.
 */
const usualPrior: Prior = { years: 1, movement: 0.15, movements: 1 }

/** What was learnt from a series: where it stands, how it drifts and how restless it is. All on the scale of its measure. */
export type RandomWalk = {
  scale: Scale
  place: number
  /** In a year. */
  drift: number
  /** The years the drift is known from, with those of the prior. */
  years: number
  /** The spread of a movement in a year. */
  movement: number
  degreesOfFreedom: number
}

/** Why nothing can be foretold: fewer than three figures, or a figure in which no proportion can be seen. */
export type Unforeseen = 'too-few' | 'not-in-proportion'

export const fewestFigures = 3

/**
 * A random walk with drift: movements over k years are normal with mean k·μ and variance k·σ², and μ and σ² have the conjugate
 * normal-inverse-gamma prior (Gelman and others, Bayesian Data Analysis, 3rd edition, section 3.3). Gaps between figures may
 * differ. With the prior taken away this is the drift method of Hyndman and Athanasopoulos, Forecasting: Principles and
 * Practice, 3rd edition, sections 5.2 and 5.5.
 * @throws RangeError when the moments do not rise.
 */
export function learnRandomWalk(
  figures: readonly Measured[],
  measure: Measure,
  prior: Prior = usualPrior,
): RandomWalk | Unforeseen {
  if (figures.length < fewestFigures) return 'too-few'
  const scale = scaleOf(measure)
  const places = figures.flatMap(({ at, value }) => {
    const place = scale.to(value)
    return place === undefined ? [] : [{ at, place }]
  })
  const last = places.at(-1)
  if (!last || places.length < figures.length) return 'not-in-proportion'

  const moves = places.slice(1).map(({ at, place }, index) => {
    const before = places[index] ?? last
    if (at <= before.at) throw new RangeError('The moments of a series rise')
    return { by: place - before.place, in: at - before.at }
  })
  const years = sum(moves.map((move) => move.in)) + prior.years
  const drift = sum(moves.map((move) => move.by)) / years
  const squares = sum(moves.map((move) => move.by ** 2 / move.in)) - years * drift ** 2
  const degreesOfFreedom = moves.length + prior.movements
  const variance = (prior.movements * prior.movement ** 2 + Math.max(0, squares)) / degreesOfFreedom
  return { scale, place: last.place, drift, years, movement: Math.sqrt(variance), degreesOfFreedom }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
