import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignPlaces } from './assign-places.ts'

const anyCosts = fc.integer({ min: 1, max: 5 }).chain((items) =>
  fc.integer({ min: items, max: 6 }).chain((places) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: places, maxLength: places }), {
      minLength: items,
      maxLength: items,
    }),
  ),
)

/** The least sum of costs, by trying everything. */
function leastCost(costs: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = costs
  if (!first) return 0
  return Math.min(
    ...first.flatMap((cost, place) =>
      taken.has(place) ? [] : [cost + leastCost(rest, new Set([...taken, place]))],
    ),
  )
}

test('no other division of the places costs less', () => {
  fc.assert(
    fc.property(anyCosts, (costs) => {
      const places = assignPlaces(
        costs.length,
        costs[0]?.length ?? 0,
        (item, place) => costs[item]?.[place] ?? 0,
      )
      expect(new Set(places).size).toBe(costs.length)
      expect(places.reduce((sum, place, item) => sum + (costs[item]?.[place] ?? 0), 0)).toBe(leastCost(costs))
    }),
  )
})

test('nobody to place takes no place', () => {
  expect(assignPlaces(0, 3, () => 1)).toEqual([])
})
