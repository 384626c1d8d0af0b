import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillOutline } from './fill-outline.ts'
import type { Outline } from './outline.ts'

const size = { width: 40, height: 40 }

function areaOf(outline: Outline): number {
  let area = 0
  fillOutline(outline, size, (_row, from, to, shares) => {
    for (let pixel = from; pixel < to; pixel += 1) area += shares[pixel] ?? 0
  })
  return area
}

const quarter = fc.integer({ min: 0, max: 60 }).map((steps) => steps / 4 + 5)

test('a box covers as much as it is large, once or twice, whichever way round', () => {
  fc.assert(
    fc.property(quarter, quarter, quarter, quarter, (x, y, width, height) => {
      const box = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const
      const inside = Math.min(width, 40 - x) * Math.min(height, 40 - y)
      expect(areaOf([box])).toBeCloseTo(inside, 1)
      expect(areaOf([box, box])).toBeCloseTo(inside, 1)
      expect(areaOf([box.toReversed()])).toBeCloseTo(inside, 1)
    }),
  )
})

test('what lies outside of the picture is not painted', () => {
  expect(
    areaOf([
      [
        [-20, -20],
        [-5, -20],
        [-5, 60],
      ],
    ]),
  ).toBe(0)
  expect(
    areaOf([
      [
        [-10, -10],
        [50, -10],
        [50, 50],
        [-10, 50],
      ],
    ]),
  ).toBeCloseTo(1600, 1)
  expect(areaOf([])).toBe(0)
})
