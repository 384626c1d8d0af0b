import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { exampleRegion, finding } from './example-findings.test.help.ts'

test('what a municipality has of its own is measured by its inhabitants', () => {
  const [beukendam, lindewaard] = coverageOf(exampleRegion, [
    finding({ reach: 40 }),
    finding({ line: 2, reach: 60 }),
    finding({ reach: null }),
    finding({ place: 'GM2', reach: 25 }),
    finding({ state: 'missing', reach: 500 }),
    finding({ place: 'region', reach: 500 }),
  ])
  expect(beukendam).toMatchObject({
    measures: 3,
    lines: 2,
    measuresPerTenThousand: 0.3,
    reachPerTenThousand: 10,
    reachKnown: 2,
  })
  expect(lindewaard).toMatchObject({ measures: 1, reachPerTenThousand: 5, reachKnown: 1 })
})

test('little is less than half of what the municipalities have together', () => {
  const six = Array.from({ length: 6 }, () => finding())
  const thin = (own: number) =>
    coverageOf(exampleRegion, [...six, ...Array.from({ length: own }, () => finding({ place: 'GM2' }))])
      .filter(({ isThin }) => isThin)
      .map(({ name }) => name)
  expect(thin(0)).toEqual(['Lindewaard', 'Zandhoven'])
  expect(thin(1)).toEqual(['Zandhoven'])
})

test('where nobody has anything, nobody has little', () => {
  expect(
    coverageOf(exampleRegion, []).map(({ isThin, reachPerTenThousand }) => [isThin, reachPerTenThousand]),
  ).toEqual([
    [false, null],
    [false, null],
    [false, null],
  ])
})

test('all measures of municipalities are counted once, whatever lines they name', () => {
  const anyFinding = fc
    .record({
      place: fc.constantFrom('GM1', 'GM2', 'GM3', 'region'),
      state: fc.constantFrom('exists' as const, 'planned' as const, 'missing' as const, 'stopped' as const),
      lines: fc.constantFrom([1], [2], [1, 2], [2, 1]),
    })
    .map(finding)
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const own = findings.filter(
        ({ place, state }) => place !== 'region' && state !== 'missing' && state !== 'stopped',
      )
      expect(coverageOf(exampleRegion, findings).reduce((sum, { measures }) => sum + measures, 0)).toBe(
        own.length,
      )
      for (const { place, lines } of coverageOf(exampleRegion, findings))
        expect(lines).toBe(new Set(own.filter((one) => one.place === place).flatMap((one) => one.lines)).size)
    }),
  )
})
