import { damaged } from './read-outcome.ts'

/** What the cells of a workbook share. */
export type CellContext = {
  sharedTexts: readonly string[]
  /** Per cell style: is a number in it a date? */
  dateStyles: readonly boolean[]
  /** Days are counted from 1904 (old Macintosh files) and not from 1900. */
  from1904: boolean
}

/** A cell as it stands in the file: `type` is the attribute t, `style` the attribute s. */
export type RawCell = { type: string; style: number; value: string }

const plainNumber = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumSignificantDigits: 15 })
const millisecondsADay = 86_400_000

/**
 * The text of a cell, the same in every language and time zone: dates as 2024-02-01, times as 13:30:00, both
 * as 2024-02-01T13:30:00, numbers as plain decimals with a comma (15 digits, as Excel keeps them; 25% is
 * 0,25), because a point before three digits would be taken for a thousands mark, true and false as ja and nee, errors as Excel writes them. A formula gives the result that was
 * stored with it.
 */
export function cellText({ type, style, value }: RawCell, context: CellContext): string {
  switch (type) {
    case 's':
      return sharedText(context, value)
    case 'str':
    case 'inlineStr':
      return unescapeText(value)
    case 'b':
      return value === '' ? '' : value === '0' ? 'nee' : 'ja'
    case 'e':
      return value
    case 'd':
      return value.replace(/T00:00:00(\.0+)?Z?$/, '')
    default:
      return value === '' ? '' : numberText(value, context.dateStyles[style] === true, context.from1904)
  }
}

/** Undoes `_x000D_` for a carriage return (ISO/IEC 29500-1, 22.9.2.19), but lets no control character in. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (escaped, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16))
    return /[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]/.test(character) ? character : escaped
  })
}

/**
 * Is a number in this format shown as a date or a time? Lengths of time ([h]:mm) are not: they have no day.
 * The built-in formats are those of ISO/IEC 29500-1, 18.8.30.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  if (/\[(h+|m+|s+)\]/i.test(code)) return false
  const shown = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[dmyhs]/i.test(shown.split(';')[0] ?? '') && !/general/i.test(shown)
}

function sharedText(context: CellContext, position: string): string {
  const text = context.sharedTexts[Number(position)]
  if (text === undefined) throw damaged()
  return text
}

function numberText(value: string, isDate: boolean, from1904: boolean): string {
  const number = Number(value)
  if (Number.isNaN(number)) return value
  if (isDate && number >= 0 && number < 2_958_466) return dateText(number, from1904)
  // A long whole number is most often a code: every digit counts.
  return /^-?\d+$/.test(value) ? value : plainNumber.format(number).replace(/^-0$/, '0')
}

/** Day 60 of the 1900 system is 29 February 1900, which never was: before it the days are one off. */
function dateText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const seconds = Math.round((days * millisecondsADay) / 1000)
  const [date = '', time = ''] = new Date(start + seconds * 1000).toISOString().slice(0, 19).split('T')
  if (days < 1 && !from1904) return time
  return time === '00:00:00' ? date : `${date}T${time}`
}
