import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceOf } from './balance.ts'
import { finding } from './example-findings.test.help.ts'

test('kinds stand in order with what is known of their costs', () => {
  expect(
    balanceOf([
      finding({ costCents: 300_00 }),
      finding({ costCents: null }),
      finding({ transformationClass: 'shelter', costCents: 100_00 }),
      finding({ transformationClass: 'housing', costCents: 900_00, state: 'missing' }),
    ]),
  ).toEqual([
    { transformationClass: 'prevention', measures: 2, costCents: 300_00, costUnknown: 1, costShare: 0.75 },
    { transformationClass: 'housing', measures: 0, costCents: 0, costUnknown: 0, costShare: 0 },
    { transformationClass: 'shelter', measures: 1, costCents: 100_00, costUnknown: 0, costShare: 0.25 },
  ])
})

test('without a known cost there is no share', () => {
  expect(balanceOf([finding()]).map(({ costShare }) => costShare)).toEqual([null, null, null])
})

test('shares add up to one whole', () => {
  const anyFinding = fc
    .record({
      transformationClass: fc.constantFrom('prevention' as const, 'housing' as const, 'shelter' as const),
      costCents: fc.integer({ min: 1, max: 1_000_000_00 }),
    })
    .map(finding)
  fc.assert(
    fc.property(fc.array(anyFinding, { minLength: 1 }), (findings) => {
      const shares = balanceOf(findings).map(({ costShare }) => costShare ?? 0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})

test('a measure that names several lines weighs once', () => {
  const anyFinding = fc
    .record({
      lines: fc.constantFrom([1], [2], [1, 2], [2, 1]),
      costCents: fc.option(fc.integer({ min: 0, max: 1_000_000_00 })),
    })
    .map(finding)
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const balance = balanceOf(findings)
      expect(balance.reduce((sum, { measures }) => sum + measures, 0)).toBe(findings.length)
      expect(balance).toEqual(balanceOf(findings.map((one) => ({ ...one, lines: [one.line] }))))
    }),
  )
})
