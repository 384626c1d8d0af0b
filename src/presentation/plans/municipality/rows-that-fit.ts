import { type PaperCell, type PaperColumn, spansOf } from '../../../documents/paper/paper-outline.ts'

/** Of a table on a page of A4, in millimetres; a little more than it is, so that what is reckoned to fit does. */
const lineHeight = 4.7
const rowPadding = 4
const textWidth = 170
const cellPadding = 4
const characterWidth = 1.75

/** The first rows that fit in a height, and how many are left over. */
export function rowsThatFit(
  rows: readonly (readonly PaperCell[])[],
  columns: readonly PaperColumn[],
  millimetres: number,
): { shown: readonly (readonly PaperCell[])[]; left: number } {
  let height = 0
  const beyond = rows.findIndex((row) => {
    height += heightOf(row, columns)
    return height > millimetres
  })
  const count = beyond < 0 ? rows.length : beyond
  return { shown: rows.slice(0, count), left: rows.length - count }
}

function heightOf(row: readonly PaperCell[], columns: readonly PaperColumn[]): number {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const lines = row.map(({ lines }, place) => {
    const width = ((columns[place]?.share ?? 1) / whole) * textWidth - cellPadding
    const perLine = Math.max(1, Math.floor(width / characterWidth))
    const lengths = lines.map((words) => spansOf(words).reduce((sum, { text }) => sum + text.length, 0))
    return lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / perLine)), 0)
  })
  return rowPadding + Math.max(...lines) * lineHeight
}

/** As much of a text as there is room for, up to a whole word; that there was more is seen. */
export function beginningOf(text: string, most: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const characters = [...plain]
  if (characters.length <= most) return plain
  const cut = characters.slice(0, most).join('')
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()} …`
}
