import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

const room = { gap: 18, top: 0, bottom: 200 }

test('labels that do not touch stay where they want to be', () => {
  expect(spreadLabels([20, 120, 60], room)).toEqual([20, 120, 60])
})

test('labels are moved apart, stay inside and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 11 }), (wishes) => {
      const places = spreadLabels(wishes, room) ?? expect.fail('eleven labels fit')
      const order = wishes
        .map((_, index) => index)
        .sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b)
      const sorted = order.map((index) => places[index] ?? Number.NaN)
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(room.top - 1e-9)
        expect(place).toBeLessThanOrEqual(room.bottom + 1e-9)
        const before = sorted[index - 1]
        if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(room.gap - 1e-9)
      }
    }),
  )
})

test('too many labels for the height are refused rather than printed over one another', () => {
  expect(spreadLabels([1, 2, 3], { gap: 18, top: 0, bottom: 30 })).toBeUndefined()
})
