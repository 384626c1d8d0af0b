import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followThread, keyOf, type ThreadThing } from './follow-thread.ts'
import { threadNouns } from './thread-noun.ts'

/** Any objects that name one another any way, in circles too, and some that are not there. */
const names = Array.from({ length: 9 }, (_, index) => ({
  noun: threadNouns[index % 4] ?? 'findings',
  id: String(index),
}))
const anyNames = fc.subarray(names)
const anyThings: fc.Arbitrary<ThreadThing[]> = fc
  .tuple(
    fc.subarray(names),
    fc.array(fc.tuple(anyNames, anyNames, fc.constantFrom('', '2024-01-01', '2023-05-02')), {
      minLength: 9,
      maxLength: 9,
    }),
  )
  .map(([there, ties]) =>
    there.map((name, index) => {
      const [from = [], onto = [], day = ''] = ties[index] ?? []
      return { ...name, from, onto, day }
    }),
  )

/** The same without circles: a thing is named only by what stands before it. */
const anyStory = anyThings.map((things) => {
  const place = new Map(things.map((thing, index) => [keyOf(thing), index]))
  return things.map((thing, index) => ({
    ...thing,
    from: thing.from.filter((name) => (place.get(keyOf(name)) ?? 99) < index),
    onto: thing.onto.filter((name) => (place.get(keyOf(name)) ?? -1) > index),
  }))
})

test('what leads on to another is led back to by it, near and far', () => {
  fc.assert(
    fc.property(anyThings, (things) => {
      const thread = followThread(things)
      for (const thing of things)
        for (const { thing: other, far } of thread.after(thing))
          expect(thread.before(other).find((one) => one.thing === thing)?.far).toBe(far)
      for (const thing of things)
        for (const { thing: other, far } of thread.before(thing))
          expect(thread.after(other).find((one) => one.thing === thing)?.far).toBe(far)
    }),
  )
})

test('nothing is told before what it came from', () => {
  fc.assert(
    fc.property(anyStory, (things) => {
      const thread = followThread(things)
      for (const thing of things)
        for (const told of [thread.before(thing), thread.after(thing)]) {
          const places = new Map(told.map((one, index) => [one.thing, index]))
          for (const [one, place] of places)
            for (const { thing: cause } of thread.before(one))
              expect(places.get(cause) ?? -1).toBeLessThan(place)
        }
    }),
  )
})

test('a neighbour that is not there is not followed, and what hangs on nothing has no story', () => {
  const thing: ThreadThing = {
    noun: 'goals',
    id: 'a',
    day: '',
    from: [{ noun: 'findings', id: 'gone' }],
    onto: [],
  }
  const thread = followThread([thing])
  expect(thread.find({ noun: 'goals', id: 'a' })).toBe(thing)
  expect(thread.find({ noun: 'findings', id: 'gone' })).toBeUndefined()
  expect([...thread.before(thing), ...thread.after(thing)]).toEqual([])
})

test('what has no day of its own is told at the day of the first thing that came of it', () => {
  const thing = (id: string, day: string, onto: string[]): ThreadThing => ({
    noun: 'goals',
    id,
    day,
    from: [],
    onto: onto.map((other) => ({ noun: 'goals', id: other })),
  })
  const thread = followThread([
    thing('end', '2025-01-01', []),
    thing('late', '2024-06-01', ['end']),
    thing('undated', '', ['early']),
    thing('early', '2024-02-01', ['end']),
  ])
  const told = thread.before({ noun: 'goals', id: 'end' })
  expect(told.map(({ thing: { id }, far }) => [id, far])).toEqual([
    ['undated', true],
    ['early', false],
    ['late', false],
  ])
})
