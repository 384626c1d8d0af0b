import { expect, test } from 'vitest'
import { type CsvOptions, writeCsv } from './csv-write.ts'

function text(rows: Parameters<typeof writeCsv>[0], options?: CsvOptions): string {
  return Buffer.from(writeCsv(rows, options)).toString('utf8')
}

test('cells stand between commas, rows end in CR LF, quotes are doubled', () => {
  expect(
    text([
      ['a', 'b "c"', null],
      [1.5, -2, 'd,e'],
    ]),
  ).toBe('a,"b ""c""",\r\n1.5,-2,"d,e"\r\n')
})

test('a Dutch Excel gets semicolons and the mark of UTF-8', () => {
  const bytes = writeCsv([['naam', '€ 5']], { delimiter: ';', byteOrderMark: true })
  expect(Buffer.from(bytes).toString('hex').startsWith('efbbbf')).toBe(true)
  expect(Buffer.from(bytes).toString('utf8').slice(1)).toBe('naam;€ 5\r\n')
})

test.each(['=1+1', '+31', '-1', '@som', '\tx', '\r=x'])('%j cannot run as a formula', (cell) => {
  expect(
    text([[cell]])
      .replace(/^"/, '')
      .startsWith("'"),
  ).toBe(true)
})

test('a figure is written as a figure, a negative one too', () => {
  expect(text([[-5, '-5']])).toBe("-5,'-5\r\n")
})

test('a Dutch Excel gets figures with a decimal comma', () => {
  expect(text([[-1.5, 20]], { delimiter: ';', decimalMark: ',' })).toBe('"-1,5";20\r\n')
})

test('a figure that is none is refused', () => {
  expect(() => writeCsv([[Number.NaN]])).toThrow(RangeError)
})
