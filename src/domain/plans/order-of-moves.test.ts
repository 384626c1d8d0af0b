import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderOfMoves } from './order-of-moves.ts'

/** Some of the places 0 to 19 are taken, and all that stand there go to other places, none twice. */
const movesOf = fc
  .tuple(
    fc.shuffledSubarray(Array.from({ length: 20 }, (_, at) => String(at))),
    fc.shuffledSubarray(
      Array.from({ length: 20 }, (_, at) => String(at)),
      { minLength: 20 },
    ),
  )
  .map(([from, to]) => from.map((place, at) => ({ from: place, to: to[at] ?? place })))

test('step by step everybody comes where they should be, and nobody is ever put on an occupied place', () => {
  fc.assert(
    fc.property(movesOf, (moves) => {
      const stands = new Map(moves.map(({ from, to }) => [from, to]))
      for (const { from, to, move } of orderOfMoves(moves, 'parking')) {
        expect(stands.get(from)).toBe(move.to)
        expect(stands.has(to)).toBe(false)
        stands.delete(from)
        stands.set(to, move.to)
      }
      expect([...stands].every(([place, meant]) => place === meant)).toBe(true)
    }),
  )
})

test('without a circle everything moves once', () => {
  const moves = [
    { from: '3.1.2', to: '3.1.1' },
    { from: '3.1.4', to: '3.1.2' },
    { from: '3.1.5', to: '3.1.3' },
  ]
  expect(orderOfMoves(moves, 'x').map(({ from, to }) => `${from} ${to}`)).toEqual([
    '3.1.2 3.1.1',
    '3.1.4 3.1.2',
    '3.1.5 3.1.3',
  ])
})

test('of two that change places one waits on the parking place', () => {
  const moves = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ]
  expect(orderOfMoves(moves, 'p').map(({ from, to }) => `${from} ${to}`)).toEqual(['a p', 'b a', 'p b'])
})
