import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansOf } from '../../../documents/paper/paper-outline.ts'
import { chapterTextBlocks } from './chapter-text-blocks.ts'

const chapter = (text: string, more = {}) => ({ number: 1, text, textEnglish: '', isExample: false, ...more })

test('empty lines part paragraphs, and lines that begin with a dash are a list', () => {
  const text = 'Wij willen:\n- een <b>huis</b>\n* rust\n\nEn dat\nblijft zo.'
  expect(chapterTextBlocks(chapter(text), 'nl')).toEqual([
    { kind: 'paragraph', words: [{ text: 'Wij willen:' }] },
    { kind: 'list', items: [[{ text: 'een <b>huis</b>' }], [{ text: 'rust' }]] },
    { kind: 'paragraph', words: [{ text: 'En dat blijft zo.' }] },
  ])
})

test('the English document takes the English text, and else the Dutch one as Dutch', () => {
  expect(chapterTextBlocks(chapter('Huis', { textEnglish: 'Home' }), 'en')).toEqual([
    { kind: 'paragraph', words: [{ text: 'Home' }] },
  ])
  expect(chapterTextBlocks(chapter('Huis'), 'en')).toEqual([
    { kind: 'paragraph', words: [{ text: 'Huis', language: 'nl' }] },
  ])
})

test('no word of a text is lost, whatever it is made of', () => {
  const line = fc.oneof(
    fc.constantFrom('', '- een', '-', '* twee drie', '  –  vier', '# vijf', '<i>'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      const told = chapterTextBlocks(chapter(text), 'nl').flatMap((block) =>
        block.kind === 'list'
          ? block.items.flatMap(spansOf)
          : block.kind === 'paragraph'
            ? spansOf(block.words)
            : [],
      )
      const wordsIn = (some: string) => some.split(/\s+/).filter((word) => !/^[-*•–]?$/.test(word))
      expect(told.flatMap(({ text }) => wordsIn(text))).toEqual(wordsIn(text))
    }),
  )
})
