import { expect, test } from 'vitest'
import type { Forecast, TargetAhead } from '../../domain/forecasts/forecast.ts'
import { forecastWords, noForecastWords, roundedAhead } from './forecast-words.ts'

type Made = Extract<Forecast, { kind: 'made' }>
const target: TargetAhead = { period: '2028', value: 10, chance: 0.42, neededPace: -4, paceSoFar: -2.8 }
const forecast: Made = {
  kind: 'made',
  from: '2025',
  figures: 6,
  provisional: false,
  ahead: [{ period: '2026', low: 18.2, lowerHalf: 22, middle: 24, upperHalf: 26, high: 31 }],
  target,
  backTest: { tried: 5, within: 5 },
}

function targetIs(change: Partial<TargetAhead>, wanted: 'higher' | 'lower' = 'lower') {
  return forecastWords({ ...forecast, target: { ...target, ...change } }, wanted, 'nl').target
}

test('the last period ahead is told with its wide band', () => {
  expect(forecastWords(forecast, 'lower', 'nl').result).toBe(
    '9 van de 10 keer ligt het cijfer in 2026 tussen 18 en 31. Het midden is 24.',
  )
  expect(forecastWords(forecast, 'lower', 'en').result).toBe(
    '9 times in 10 the figure in 2026 lies between 18 and 31. The middle is 24.',
  )
})

test('the chance of the target is told in tenths, with the pace that is needed and the pace so far', () => {
  expect(targetIs({})).toBe(
    'De kans dat de streefwaarde van 10 in 2028 wordt gehaald, is ongeveer 4 op 10. Om er te komen moet het cijfer elk jaar gemiddeld 4 dalen. Tot nu toe daalde het gemiddeld 2,8 per jaar.',
  )
})

test.each([
  [0, 'kleiner dan 1 op 20'],
  [0.049, 'kleiner dan 1 op 20'],
  [0.05, 'ongeveer 1 op 10'],
  [0.95, 'ongeveer 9 op 10'],
  [0.951, 'groter dan 19 op 20'],
])('a chance of %d is %s: never certain', (chance, words) => {
  expect(targetIs({ chance })).toContain(words)
})

test('a target too far away gets a pace and no chance', () => {
  expect(targetIs({ chance: null })).toMatch(
    /verder weg dan de cijfers teruggaan.* elk jaar gemiddeld 4 dalen/,
  )
})

test('who is there already need not go anywhere', () => {
  expect(targetIs({ neededPace: 0.5, paceSoFar: 0 })).toMatch(/haalt de streefwaarde al. Tot nu toe bleef/)
  expect(targetIs({ neededPace: 0.5, paceSoFar: 0.2 }, 'higher')).toMatch(/gemiddeld 0,5 stijgen. .* steeg/)
})

test('a calculation that did worse before than its band promises says so', () => {
  const words = (tried: number, within: number) =>
    forecastWords({ ...forecast, backTest: { tried, within } }, 'lower', 'nl').trust
  expect(words(10, 9)).not.toContain('minder dan')
  expect(words(10, 8)).toContain('minder dan 9 van de 10 keer')
  expect(words(0, 0)).toContain('te weinig cijfers')
})

test('no target is no sentence, and a figure that may still change is told', () => {
  const words = forecastWords({ ...forecast, target: null, provisional: true }, 'lower', 'en')
  expect(words.target).toBe('')
  expect(words.trust).toMatch(/^The latest figure is provisional/)
})

test('why there is no forecast is told with what there is', () => {
  expect(noForecastWords({ kind: 'none', because: 'too-few', figures: 1 }, 'nl')).toContain('is nu 1 cijfer')
  expect(noForecastWords({ kind: 'none', because: 'too-few', figures: 2 }, 'en')).toContain('are 2 figures')
  expect(noForecastWords({ kind: 'none', because: 'not-in-proportion', figures: 4 }, 'nl')).toContain(
    '0 of lager',
  )
})

test('a forecast is no more precise than it can be', () => {
  const told = { period: '2026', low: 17_234, lowerHalf: 64.34, middle: 97.49, upperHalf: 1.736, high: 0 }
  expect(roundedAhead(told)).toEqual({
    period: '2026',
    low: 17_200,
    lowerHalf: 64,
    middle: 97,
    upperHalf: 1.7,
    high: 0,
  })
})
