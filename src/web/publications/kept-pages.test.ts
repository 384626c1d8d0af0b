import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepPages } from './kept-pages.ts'

test('what was not used for longest goes first', () => {
  const kept = keepPages<{ bytes: number }>(10)
  kept.keep('one', { bytes: 4 })
  kept.keep('two', { bytes: 4 })
  kept.get('one')
  kept.keep('three', { bytes: 4 })
  expect(['one', 'two', 'three'].filter((key) => kept.get(key))).toEqual(['one', 'three'])
})

test('what is larger than everything together is not kept, and pushes nothing out', () => {
  const kept = keepPages<{ bytes: number }>(10)
  kept.keep('small', { bytes: 1 })
  kept.keep('large', { bytes: 11 })
  expect(kept.get('large')).toBeUndefined()
  expect(kept.get('small')).toEqual({ bytes: 1 })
})

test('never more bytes are kept than was said, and the last that fits is always there', () => {
  const use = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bytes: fc.nat({ max: 12 }) })
  fc.assert(
    fc.property(fc.array(use), (uses) => {
      const kept = keepPages<{ bytes: number }>(20)
      for (const { key, bytes } of uses) {
        kept.keep(key, { bytes })
        expect(kept.get(key)).toEqual({ bytes })
      }
      const all = ['a', 'b', 'c', 'd', 'e'].map((key) => kept.get(key)?.bytes ?? 0)
      expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(20)
    }),
  )
})
