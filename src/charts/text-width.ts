/** How wide a text will be in Noto Sans, in the unit of the font size; other fonts of the page are near. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0
  for (const character of text) thousandths += widthOf(character)
  return (thousandths / 1000) * fontSize
}

/** The text itself where it fits the width, else its beginning with an ellipsis; '' if not one letter fits. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text
  let used = textWidth('…', fontSize)
  let kept = ''
  for (const character of text) {
    used += textWidth(character, fontSize)
    if (used > width) break
    kept += character
  }
  const begin = kept.trimEnd()
  return begin === '' ? '' : `${begin}…`
}

/**
 * Advance widths from space to tilde, in hundredths of the font size, rounded up: measured in the Noto Sans
 * file at weight 600, which is a few per cent wider than weight 400, so both fit.
 */
const asciiWidths = [
  '26 28 46 65 58 88 75 25 33 33 56 58 28 33 28 40 58 58 58 58 58 58 58 58 58 58 28 28 58 58 58 47',
  '90 68 66 64 74 56 54 73 76 37 31 65 55 93 80 79 62 79 65 55 57 75 64 96 64 61 58 33 40 33 58 45',
  '34 59 63 51 63 59 38 63 64 29 29 59 29 96 64 62 63 63 44 50 41 64 55 83 56 55 49 39 56 39 58',
].flatMap((row) => row.split(' ').map(Number))

const widestLetter = 960
const fullWidth = 1040

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const plain = code < 127 ? character : (character.normalize('NFD')[0] ?? character)
  const hundredths = asciiWidths[(plain.codePointAt(0) ?? 0) - 32]
  if (hundredths !== undefined) return hundredths * 10
  if (character === '–' || character === '·' || character === '×') return 580
  return code < 0x1100 ? widestLetter * 0.75 : fullWidth
}
