/** No word of a person is longer; what is, an address or a slip, may be broken anywhere. */
const longestWord = 40
const breakEvery = 8
const mayBreak = '\u200b'

/** Characters that only tell how others are shown; without a font that knows them they say nothing. */
const invisible = /\p{Default_Ignorable_Code_Point}/u

/**
 * Text that a font can show whole, for a PDF may hold no character without a picture (PDF/UA-1, ISO 14289-1, 7.21.7). A character
 * the font lacks is written by its Unicode number, so that a reader can see that something stood there.
 */
export function printableText(text: string, isInFont: (codePoint: number) => boolean): string {
  return printableCharacters(text, isInFont).replace(tooLong, broken)
}

/** The same without places to break a word: for what is a drawing as well as text. */
export function printableCharacters(text: string, isInFont: (codePoint: number) => boolean): string {
  const shown = [...text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')].map((character) => {
    const codePoint = character.codePointAt(0) ?? 0
    if (character === '\n') return character
    if (character === '\t') return ' '
    if (invisible.test(character) || isControl(codePoint)) return ''
    return isInFont(codePoint) ? character : `[${unicodeNumber(codePoint)}]`
  })
  return shown.join('')
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
