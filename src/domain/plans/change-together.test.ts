import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTogetherChange, textAfter } from './change-together.ts'
import { readOrderStep, writeOrderStep } from './read-order-step.ts'

const years = fc.uniqueArray(fc.integer({ min: 2020, max: 2040 }).map(String)).map((list) => list.join('; '))

test('what is added to a list and taken off again leaves the list, and adding twice is adding once', () => {
  fc.assert(
    fc.property(years, fc.constant('2050'), (was, text) => {
      const added = textAfter({ kind: 'add', field: 'years', text }, was)
      expect(added.split('; ').at(-1)).toBe(text)
      expect(textAfter({ kind: 'add', field: 'years', text }, added)).toBe(added)
      expect(textAfter({ kind: 'remove', field: 'years', text }, added)).toBe(was)
    }),
  )
})

test('a change is read by the word before the colon, and the rest may hold colons itself', () => {
  expect(readTogetherChange('eigenaar:Stichting: Thuis')).toEqual({
    kind: 'set',
    field: 'owner',
    text: 'Stichting: Thuis',
  })
  expect(readTogetherChange('jaar-erbij:2025')).toEqual({ kind: 'add', field: 'years', text: '2025' })
  expect(readTogetherChange('doel:3.1')).toEqual({ kind: 'to-goal', goal: '3.1' })
  for (const words of ['', 'status', 'constructor:x', 'naam:x'])
    expect(readTogetherChange(words)).toBeUndefined()
})

test('a step in the order comes back from a page as it was sent, and anything else is no step', () => {
  for (const step of [
    { kind: 'to-goal', ids: ['a'], goal: '1.1' } as const,
    { kind: 'close-gaps' } as const,
    { kind: 'back', codes: new Map([['a', '1.1.1']]) } as const,
  ])
    expect(readOrderStep(writeOrderStep(step))).toEqual(step)
  for (const text of ['', '{', '{"kind":"away"}', '[]', '{"kind":"back","codes":[["a"]]}'])
    expect(readOrderStep(text)).toBeUndefined()
})
