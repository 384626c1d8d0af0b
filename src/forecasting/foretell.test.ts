import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandAhead, chanceAhead } from './foretell.ts'
import { learnRandomWalk, type Measured, type Prior, type RandomWalk } from './random-walk.ts'
import type { Measure } from './scale.ts'

const count: Measure = { kind: 'count' }
const noPrior: Prior = { years: 0, movement: 0, movements: -1 }

function yearly(...values: number[]): Measured[] {
  return values.map((value, index) => ({ at: 2018 + index, value }))
}

function learnt(figures: readonly Measured[], measure: Measure, prior?: Prior): RandomWalk {
  const walk = learnRandomWalk(figures, measure, prior)
  if (typeof walk === 'string') throw new Error(walk)
  return walk
}

test('without a prior it is the drift method of Hyndman and Athanasopoulos, on the logarithm', () => {
  const values = [100, 120, 90, 110, 130]
  const walk = learnt(yearly(...values), { kind: 'amount' }, noPrior)
  const steps = values.slice(1).map((value, index) => Math.log(value / (values[index] ?? 1)))
  const drift = Math.log(130 / 100) / 4
  const spread = Math.sqrt(steps.reduce((sum, step) => sum + (step - drift) ** 2, 0) / 3)
  expect(walk.drift).toBeCloseTo(drift, 12)
  expect(walk.movement).toBeCloseTo(spread, 12)
  expect(walk.degreesOfFreedom).toBe(3)
  // Section 5.5, table 5.2: σ·√(h(1 + h/(T − 1))), here with the quantile of t instead of that of the normal distribution.
  const wide = 2.353363 * spread * Math.sqrt(2 * (1 + 2 / 4))
  expect(bandAhead(walk, 2).high).toBeCloseTo(Math.exp(Math.log(130) + 2 * drift + wide), 3)
})

test('the national estimates up to 2022 foretell those of 2023 and 2024 within the band', () => {
  // CBS, people of 18 to 65 on 1 January: 39.300, 36.400, 32.000 and 26.600; then 30.600 and 33.000.
  const figures = [39_300, 36_400, 32_000, 26_600].map((value, index) => ({
    at: [2018, 2020, 2021, 2022][index] ?? 0,
    value,
  }))
  const walk = learnt(figures, count)
  for (const [years, came] of [
    [1, 30_600],
    [2, 33_000],
  ] as const) {
    const { low, high } = bandAhead(walk, years)
    expect(low).toBeLessThan(came)
    expect(high).toBeGreaterThan(came)
  }
  const restful = learnt(figures, count, { years: 1, movement: 0.1, movements: 1 })
  expect(bandAhead(restful, 2).high).toBeLessThan(33_000)
})

test('of made-up series some nine in ten end within the band, also when few figures or few people are known', () => {
  for (const figures of [3, 4, 6, 8])
    for (const people of [5, 30, 300, 5000]) {
      const share = shareWithin(figures, people)
      expect(share, `${figures} figures of about ${people}`).toBeGreaterThan(0.86)
      expect(share, `${figures} figures of about ${people}`).toBeLessThan(0.995)
    }
})

test('gaps between figures are years like others', () => {
  const whole = learnt(yearly(40, 36, 32, 28, 25), count)
  const gaps = learnt(
    [
      { at: 2018, value: 40 },
      { at: 2020, value: 32 },
      { at: 2022, value: 25 },
    ],
    count,
  )
  expect(gaps.drift).toBeCloseTo(whole.drift, 12)
  expect(gaps.years).toBe(whole.years)
})

test('a band is in order, within what can be, and widens with the years', () => {
  const anyMeasure = fc.constantFrom<Measure>(count, { kind: 'amount' }, { kind: 'bounded', highest: 100 })
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 10 }),
      anyMeasure,
      fc.integer({ min: 1, max: 8 }),
      (values, measure, years) => {
        const walk = learnt(yearly(...values), measure)
        const band = bandAhead(walk, years)
        const inOrder = [band.low, band.lowerHalf, band.middle, band.upperHalf, band.high]
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
        expect(band.low).toBeGreaterThanOrEqual(0)
        if (measure.kind === 'bounded') expect(band.high).toBeLessThanOrEqual(100)
        if (measure.kind === 'count') expect(inOrder.every(Number.isInteger)).toBe(true)
        const next = bandAhead({ ...walk, drift: 0 }, years + 1)
        const same = bandAhead({ ...walk, drift: 0 }, years)
        expect(next.low).toBeLessThanOrEqual(same.low)
        expect(next.high).toBeGreaterThanOrEqual(same.high)
      },
    ),
  )
})

test('the chances of at most a count and of at least the next one make up a certainty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 3, maxLength: 9 }), fc.nat(80), (values, value) => {
      const walk = learnt(yearly(...values), count)
      const lower = chanceAhead(walk, 2, { value, wanted: 'lower' })
      const higher = chanceAhead(walk, 2, { value: value + 1, wanted: 'higher' })
      expect(lower + higher).toBeCloseTo(1, 9)
    }),
  )
})

test('nought people is a target that can be reached, and nobody has fewer', () => {
  const walk = learnt(yearly(9, 6, 4, 2, 1), count)
  const none = chanceAhead(walk, 2, { value: 0, wanted: 'lower' })
  expect(none).toBeGreaterThan(0.3)
  expect(none).toBeLessThan(0.9)
  expect(chanceAhead(walk, 2, { value: 0, wanted: 'higher' })).toBe(1)
})

test('what lies at the end of a scale is certain from there', () => {
  const walk = learnt(yearly(2, 3, 3, 4), { kind: 'bounded', highest: 5 })
  expect(chanceAhead(walk, 1, { value: 7, wanted: 'higher' })).toBe(
    chanceAhead(walk, 1, { value: 5, wanted: 'higher' }),
  )
  const half = chanceAhead(walk, 1, { value: bandAhead(walk, 1).middle, wanted: 'higher' })
  expect(half).toBeCloseTo(0.5, 6)
})

test('two figures are too few, and an amount of nought is in no proportion to another', () => {
  expect(learnRandomWalk(yearly(4, 5), count)).toBe('too-few')
  expect(learnRandomWalk(yearly(0, 5.5, 6), { kind: 'amount' })).toBe('not-in-proportion')
  expect(learnRandomWalk(yearly(90, 95, 101), { kind: 'bounded', highest: 100 })).toBe('not-in-proportion')
  expect(() => learnRandomWalk([...yearly(4, 5), { at: 2019, value: 6 }], count)).toThrow(RangeError)
})

/** Of how many of a thousand made-up series a figure as far ahead as the series goes back lies in the wide band. */
function shareWithin(figures: number, people: number): number {
  const chance = madeUpChance(figures * 10_000 + people)
  let within = 0
  for (let series = 0; series < 1000; series += 1) {
    const drift = chance.normal() * 0.08
    const movement = [0.05, 0.1, 0.2, 0.3][series % 4] ?? 0
    let place = Math.log(people)
    const known: Measured[] = []
    let last = 0
    for (let year = 0; year < 2 * figures - 1; year += 1) {
      last = chance.poisson(Math.exp(place))
      if (year < figures) known.push({ at: year, value: last })
      place += drift + movement * chance.normal()
    }
    const { low, high } = bandAhead(learnt(known, count), figures - 1)
    if (last >= low && last <= high) within += 1
  }
  return within / 1000
}

/** Chance that is the same at every run (mulberry32). */
function madeUpChance(seed: number) {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const poisson = (mean: number) => {
    if (mean > 100) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let events = 0
    for (let left = uniform(); left > Math.exp(-mean); left *= uniform()) events += 1
    return events
  }
  return { normal, poisson }
}
