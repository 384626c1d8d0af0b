import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts, type TextPart } from './compare-texts.ts'

const words = fc.array(fc.constantFrom('de', 'een', 'woning', 'opvang', ' ', '\n', '.', ',', '€', '12', '😀'))
const text = fc.oneof(
  words.map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)

function without(kind: TextPart['kind'], parts: readonly TextPart[]): string {
  return parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('')
}

test('both texts can be read back from the comparison, to the letter', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareTexts(before, after)
      expect(without('added', parts)).toBe(before)
      expect(without('struck', parts)).toBe(after)
    }),
  )
})

test('two texts that are the same have nothing struck or added', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(compareTexts(same, same).filter(({ kind }) => kind !== 'same')).toEqual([])
    }),
  )
})

test('no comparison keeps fewer words than the longest common run, found the slow way', () => {
  const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
  fc.assert(
    fc.property(short, short, (one, other) => {
      const kept = compareTexts(one.join(' '), other.join(' '))
        .filter(({ kind }) => kind === 'same')
        .flatMap((part) => part.text.match(/\s+|\w+/g) ?? [])
      expect(kept.length).toBe(longestCommon(pieces(one), pieces(other)))
    }),
  )
})

test('one word that was replaced is all that is shown as changed', () => {
  expect(compareTexts('Wij bouwen tien woningen.', 'Wij bouwen twintig woningen.')).toEqual([
    { kind: 'same', text: 'Wij bouwen ' },
    { kind: 'struck', text: 'tien' },
    { kind: 'added', text: 'twintig' },
    { kind: 'same', text: ' woningen.' },
  ])
})

test('a long text that was written anew is compared at once, as replaced', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ')
  expect(compareTexts(long('a'), long('b'))).toHaveLength(2)
})

function pieces(parts: readonly string[]): string[] {
  return parts.join(' ').match(/\s+|\w+/g) ?? []
}

function longestCommon(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const [first, ...rest] = one
  const [begin, ...others] = other
  if (first === begin) return 1 + longestCommon(rest, others)
  return Math.max(longestCommon(rest, other), longestCommon(one, others))
}
