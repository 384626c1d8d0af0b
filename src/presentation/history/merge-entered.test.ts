import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Field } from '../../domain/registers/field.ts'
import { mergeEntered } from './merge-entered.ts'

const fields: Field[] = [
  { key: 'title', kind: 'text', maxLength: 100 },
  { key: 'aims', kind: 'choices', terms: 'aims' },
  { key: 'isExample', kind: 'yes-no' },
]

function statesOf(begun: Typed | null, theirs: Typed, mine: Typed) {
  return mergeEntered(fields, { begun, theirs, mine }).map(({ state }) => state)
}
type Typed = Record<string, string | string[]>

const begun = { title: 'a', aims: ['prevent', 'reduce'], isExample: 'nee' }

test('what only one of two changed needs no choice, what both changed does', () => {
  expect(
    statesOf(begun, { ...begun, title: 'b', aims: ['reduce'] }, { ...begun, title: 'c', isExample: 'ja' }),
  ).toEqual(['both', 'theirs', 'mine'])
})

test('the order of ticks, a tick left out and another kind of line end are no changes', () => {
  expect(
    statesOf(
      { ...begun, title: 'a\nb' },
      { ...begun, title: 'a\nb' },
      { title: 'a\r\nb ', aims: ['reduce', 'prevent'] },
    ),
  ).toEqual(['same', 'same', 'same'])
})

test('where the beginning is not known, every difference is a choice', () => {
  expect(statesOf(null, begun, { ...begun, title: 'b' })).toEqual(['both', 'same', 'same'])
})

test('two who wrote the same need not choose', () => {
  expect(statesOf(begun, { ...begun, title: 'z' }, { ...begun, title: 'z' })).toEqual([
    'same',
    'same',
    'same',
  ])
})

test('whatever is not a choice follows from the three texts alone, and choosing never loses a text', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c')
  fc.assert(
    fc.property(text, text, text, (one, theirs, mine) => {
      const [merged] = mergeEntered(fields, {
        begun: { ...begun, title: one },
        theirs: { ...begun, title: theirs },
        mine: { ...begun, title: mine },
      })
      expect(merged).toMatchObject({ begun: one, theirs, mine })
      if (merged?.state === 'mine') expect(theirs).toBe(one)
      if (merged?.state === 'theirs') expect(mine).toBe(one)
      if (merged?.state === 'same') expect(mine).toBe(theirs)
    }),
  )
})
