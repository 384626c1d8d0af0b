import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding } from './example-findings.test.help.ts'
import type { FindingFacts } from './finding-facts.ts'
import { disagreementsOf, likePairs, overlapsOf } from './likeness.ts'

function pair(one: FindingFacts, other: FindingFacts) {
  return { one, other, words: 0.5, title: 0.5 }
}

const [a, b, c, d] = [
  finding(),
  finding({ place: 'GM2' }),
  finding({ place: 'GM3' }),
  finding({ place: 'GM2' }),
]

test('the most alike stand first, and a finding that is not there makes no pair', () => {
  const of = (one: FindingFacts, other: string, score: number) => ({
    one: one.id,
    other,
    words: score,
    title: score,
    score,
  })
  const pairs = likePairs([a, b, c], [of(a, b.id, 0.3), of(b, c.id, 0.6), of(a, 'weg', 0.9)])
  expect(pairs.map(({ one, other }) => [one.number, other.number])).toEqual([
    [b.number, c.number],
    [a.number, b.number],
  ])
})

test('what hangs together in three municipalities, each alone, is a candidate for the region', () => {
  expect(overlapsOf([pair(a, b), pair(c, b)])).toEqual([{ line: 1, findings: [a, b, c] }])
})

test('a candidate stands on the line that most of its findings name', () => {
  const also = finding({ place: 'GM2', line: 2, lines: [2, 1] })
  expect(overlapsOf([pair(also, a), pair(also, c)])).toMatchObject([{ line: 1 }])
})

test('two municipalities are too few, however many findings they have', () => {
  expect(overlapsOf([pair(a, b), pair(a, d), pair(b, d)])).toEqual([])
})

test('what is done jointly, or is not there, is no overlap', () => {
  const jointly = finding({ place: 'GM3', approach: 'jointly' })
  const missing = finding({ place: 'GM3', state: 'missing' })
  expect(overlapsOf([pair(a, b), pair(b, jointly)])).toEqual([])
  expect(overlapsOf([pair(a, b), pair(b, missing)])).toEqual([])
})

test('two parties disagree when one says it is there and the other that it is not', () => {
  const seen = finding({ perspective: 'department-income' })
  const lacked = finding({ perspective: 'lived-experience', state: 'missing' })
  expect(disagreementsOf([pair(lacked, seen)])).toEqual([{ there: seen, lacking: lacked }])
  expect(disagreementsOf([pair(seen, finding({ perspective: 'municipality' }))])).toEqual([])
  expect(disagreementsOf([pair(seen, finding({ state: 'missing' }))])).toEqual([])
  expect(disagreementsOf([pair(seen, { ...lacked, perspective: 'department-income' })])).toEqual([])
})

test('no finding is in two overlaps, whatever looks like whatever', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ place: `GM${index % 5}` }))
  const index = fc.nat(11)
  fc.assert(
    fc.property(fc.array(fc.tuple(index, index)), (links) => {
      const pairs = links.flatMap(([one, other]) => {
        const [first, second] = [many[one], many[other]]
        return first && second && first !== second ? [pair(first, second)] : []
      })
      const all = overlapsOf(pairs).flatMap(({ findings }) => findings)
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})
