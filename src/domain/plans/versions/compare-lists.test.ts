import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLists, countDifferences } from './compare-lists.ts'
import type { VersionEntry, VersionLists } from './plan-version.ts'

const entry = (id: string, values: VersionEntry['values']): VersionEntry => ({ id, values })

test('what is new, gone and different is told by id, whatever it is called', () => {
  const before: VersionLists = {
    actions: [entry('a', { code: '1.1.1', title: 'Eén' }), entry('b', { code: '1.1.2', title: 'Twee' })],
  }
  const after: VersionLists = {
    actions: [entry('b', { code: '1.1.1', title: 'Twee' }), entry('c', { code: '1.1.2', title: 'Drie' })],
  }
  expect(compareLists(before, after)).toMatchObject([
    {
      noun: 'actions',
      added: [{ id: 'c' }],
      removed: [{ id: 'a' }],
      changed: [{ id: 'b', fields: ['code'] }],
    },
  ])
})

test('a field that one version does not know says nothing, and that is no difference', () => {
  const old: VersionLists = { goals: [entry('a', { code: '1.1', gaps: [] })] }
  const young: VersionLists = {
    goals: [entry('a', { code: '1.1', result: '', isExample: false })],
    funds: [],
  }
  expect(compareLists(old, young)).toEqual([])
})

const lists = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string()), {
  selector: ([id]) => id,
})

test('there and back is the same turned round, and from a version to itself there is nothing', () => {
  fc.assert(
    fc.property(lists, lists, (one, other) => {
      const of = (entries: typeof one): VersionLists => ({
        milestones: entries.map(([id, title]) => entry(id, { title })),
      })
      expect(compareLists(of(one), of(one))).toEqual([])
      const there = countDifferences(compareLists(of(one), of(other)))
      const back = countDifferences(compareLists(of(other), of(one)))
      expect([there.added, there.removed, there.changed]).toEqual([back.removed, back.added, back.changed])
      expect(one.length + there.added - there.removed).toBe(other.length)
    }),
  )
})
