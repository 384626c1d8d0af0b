import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeRegion } from '../registers/field.ts'
import { aims, attentionGroups, parties, targetGroups } from '../terms.ts'
import { type Gap, gapOfKey, keyOfGap } from './gap-key.ts'

const line = fc.integer({ min: 1, max: 9 })
const place = fc.oneof(
  fc.constant(wholeRegion),
  fc.integer({ min: 0, max: 9999 }).map((number) => `GM${String(number).padStart(4, '0')}`),
)
const gap: fc.Arbitrary<Gap> = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), line, place }),
  fc.record({ kind: fc.constant('aim' as const), line, aim: fc.constantFrom(...aims.codes) }),
  fc.record({
    kind: fc.constant('target-group' as const),
    group: fc.constantFrom(...targetGroups.codes),
  }),
  fc.record({
    kind: fc.constant('attention-group' as const),
    group: fc.constantFrom(...attentionGroups.codes),
  }),
  fc.record({ kind: fc.constant('party' as const), party: fc.constantFrom(...parties.codes) }),
)

test('the name of a gap reads back as that gap, however somebody types it', () => {
  fc.assert(
    fc.property(gap, (one) => {
      const key = keyOfGap(one)
      expect(key).toMatch(/^[a-z]+(-[a-zA-Z0-9]+)+$/)
      expect(gapOfKey(key)).toEqual(one)
      expect(gapOfKey(` ${key.toUpperCase()} `)).toEqual(one)
      expect(encodeURIComponent(key)).toBe(key)
    }),
  )
})

test('two gaps never have the same name', () => {
  fc.assert(
    fc.property(gap, gap, (one, other) => {
      expect(keyOfGap(one) === keyOfGap(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})

test('names are the words people use', () => {
  const names: [Gap, string][] = [
    [{ kind: 'cell', line: 2, place: 'GM0406' }, 'vak-2-GM0406'],
    [{ kind: 'cell', line: 2, place: wholeRegion }, 'vak-2-regio'],
    [{ kind: 'aim', line: 2, aim: 'improve-shelter' }, 'doel-2-opvang-verbeteren'],
    [{ kind: 'target-group', group: 'lgbtiq' }, 'doelgroep-lhbtiq'],
    [{ kind: 'attention-group', group: 'displaced-from-ukraine' }, 'aandachtsgroep-ontheemden-uit-oekraine'],
    [{ kind: 'party', party: 'lived-experience' }, 'partij-ervaringskennis'],
  ]
  for (const [one, name] of names) expect(keyOfGap(one)).toBe(name)
})

test('what names no gap is no gap', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = gapOfKey(text)
      if (read) expect(keyOfGap(read).toLowerCase()).toBe(text.trim().toLowerCase())
    }),
  )
  for (const text of ['', 'vak', 'vak-0-GM0406', 'vak-2-GM406', 'doel-voorkomen', 'doelgroep-', 'partij-x'])
    expect(gapOfKey(text)).toBeUndefined()
})
