/** No word of a person is longer; what is, an address or a slip, may be broken anywhere. */
const longestWord = 40
const breakEvery = 8
const mayBreak = '\u200b'

/** Characters that only tell how others are shown; without a font that knows them they say nothing. */
const invisible = /\p{Default_Ignorable_Code_Point}/u

/** Whether a family of typefaces has a picture for a character. */
export type Covers = (codePoint: number) => boolean

/**
 * Text that one of the families can show whole, for a PDF may hold no character without a picture (PDF/UA-1, ISO 14289-1, 7.21.7). A
 * character that none of them has is written by its Unicode number, so that a reader can see that something stood there. A letter and
 * its marks are drawn by one family: a mark that the family of its letter lacks is written by its number too.
 */
export function printableText(text: string, families: readonly Covers[]): string {
  return printableCharacters(text, families).replace(tooLong, broken)
}

/** The same without places to break a word: for what is a drawing as well as text. */
export function printableCharacters(text: string, families: readonly Covers[]): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')
  const seen = [...lines].map(visible)
  const [first] = families
  if (first && seen.every((one) => one === '' || isShown(one, first))) return seen.join('')
  return Array.from(letters.segment(seen.join('')), ({ segment }) => shownLetter(segment, families)).join('')
}

const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function visible(character: string): string {
  if (character === '\n') return character
  if (character === '\t') return ' '
  return invisible.test(character) || isControl(codeOf(character)) ? '' : character
}

/**
 * A letter with its marks, an emoji with its shade, or a single sign. Typst asks the families in their order: one that has the mark and
 * not the letter takes both, and shows the mark alone.
 */
function shownLetter(letter: string, families: readonly Covers[]): string {
  const [first = '', ...marks] = [...letter]
  const family =
    families.find((covers) => [first, ...marks].every((part) => isShown(part, covers))) ??
    families.find((covers) => isShown(first, covers))
  const takers = families
    .slice(0, family ? families.indexOf(family) : 0)
    .filter((one) => !isShown(first, one))
  const isSafe = (mark: string) => !takers.some((covers) => isShown(mark, covers))
  return [
    shownBy(family, first),
    ...marks.map((mark) => shownBy(isSafe(mark) ? family : undefined, mark)),
  ].join('')
}

function shownBy(family: Covers | undefined, character: string): string {
  return family && isShown(character, family) ? character : `[${unicodeNumber(codeOf(character))}]`
}

function isShown(character: string, covers: Covers): boolean {
  return character === '\n' || covers(codeOf(character))
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

const tooLong = new RegExp(`[^\\s${mayBreak}]{${longestWord + 1},}`, 'gu')

function broken(word: string): string {
  return word.replace(new RegExp(`.{${breakEvery}}`, 'gu'), `$&${mayBreak}`)
}

/** Of ASCII and Latin-1, halves of a pair, and the 66 that Unicode keeps free of meaning. */
function isControl(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    (codePoint >= 0xd800 && codePoint < 0xe000) ||
    (codePoint >= 0xfdd0 && codePoint < 0xfdf0) ||
    (codePoint & 0xfffe) === 0xfffe
  )
}

function unicodeNumber(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
