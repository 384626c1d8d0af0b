import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf, passageOfSentences, piecesOf, standsIn } from './passage.ts'

/** Texts as people write them: words, ends of sentences, abbreviations, quotation marks, blank lines. */
const texts = fc
  .array(
    fc.constantFrom(
      'Wij',
      'wachten',
      'lang',
      'bijv.',
      'Nee!',
      '“Kom',
      'terug.”',
      '12',
      'één…',
      '\n',
      '\n\n',
      '  ',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '))

test('a text falls apart into sentences per paragraph, each with its number', () => {
  const text =
    'Mensen wachten. “Drie weken!” Dat is lang.\n\nBij de gemeente, bijv. aan de balie, weten zij het niet.'
  expect(
    paragraphsOf(text).map((sentences) =>
      sentences.map(({ number, start, end }) => [number, text.slice(start, end)]),
    ),
  ).toEqual([
    [
      [0, 'Mensen wachten.'],
      [1, '“Drie weken!”'],
      [2, 'Dat is lang.'],
    ],
    [[3, 'Bij de gemeente, bijv. aan de balie, weten zij het niet.']],
  ])
})

test('sentences lose nothing but white space, stand in order and are numbered without a hole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = paragraphsOf(text).flat()
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index))
      let before = 0
      for (const { start, end } of sentences) {
        expect(text.slice(before, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        before = end
      }
      expect(text.slice(before).trim()).toBe('')
    }),
  )
})

test('successive sentences are a passage that stands in the text; others are refused', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, one, other) => {
      const many = paragraphsOf(text).flat().length
      const [first, last] = [Math.min(one, other), Math.max(one, other)]
      const chosen = Array.from({ length: last - first + 1 }, (_, index) => first + index)
      const taken = passageOfSentences(text, chosen)
      if (first >= many) expect(taken).toEqual({ problem: 'passage-not-chosen' })
      else expect('passage' in taken && standsIn(text, taken.passage)).toBe(true)
      if (last < many && last - first > 1)
        expect(passageOfSentences(text, [first, last])).toEqual({ problem: 'sentences-not-successive' })
    }),
  )
})

test('a passage is found however it is spaced, and only when its words stand there', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(' ', '\n', '\t  ', '\u00a0'), (text, space) => {
      const words = text.split(/\s+/).filter((word) => word !== '')
      expect(standsIn(text, words.join(space))).toBe(words.length > 0)
      expect(standsIn(text, `${text} niet`)).toBe(false)
      expect(standsIn(text, space)).toBe(false)
    }),
  )
  expect(standsIn('Kost het 10.000 (of meer)?', 'Kost het 10.000 (of')).toBe(true)
  expect(standsIn('Kost het 10.000?', 'Kost het 10x000')).toBe(false)
})

test('marking passages cuts a text without changing it, and marks just their words', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 4 }), (text, cuts) => {
      const passages = cuts.map(([one, other]) => text.slice(Math.min(one, other), Math.max(one, other)))
      const pieces = piecesOf(text, passages)
      expect(pieces.map(({ words }) => words).join('')).toBe(text)
      passages.forEach((passage, at) => {
        const marked = pieces.filter((piece) => piece.passages.includes(at)).map(({ words }) => words)
        expect(marked.join('').replace(/\s+/g, ' ')).toBe(
          standsIn(text, passage) ? passage.trim().replace(/\s+/g, ' ') : '',
        )
      })
    }),
  )
})

test('a stretch of the text is cut by itself', () => {
  const text = 'Een twee drie vier'
  expect(piecesOf(text, ['twee drie', 'weg'], { start: 4, end: 18 })).toEqual([
    { words: 'twee drie', passages: [0] },
    { words: ' vier', passages: [] },
  ])
})
