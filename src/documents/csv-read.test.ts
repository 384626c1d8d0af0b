import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerReadTask } from './answer-read-task.ts'
import { readCsv } from './csv-read.ts'
import { type CsvOptions, writeCsv } from './csv-write.ts'
import { readLimits } from './read-outcome.ts'

function read(content: string | Uint8Array) {
  return answerReadTask({ format: 'csv', bytes: Buffer.from(content), limits: readLimits })
}

/** All rows of the one sheet, the header first. */
function table(content: string | Uint8Array): string[][] {
  const outcome = read(content)
  if (!outcome.ok) throw new Error(`Refused: ${outcome.problem}`)
  return outcome.sheets.flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)])
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u0000', '')),
  fc.constantFrom(
    '=1+1',
    '-5',
    '@',
    '\t',
    "'",
    "''=x",
    "'-1",
    '"',
    'a,b;c\td',
    'a\r\nb',
    '\r',
    '\ufeff',
    'sep=;',
    '1,5',
    '“aha”',
    '<b>',
  ),
)

const options: fc.Arbitrary<CsvOptions> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  byteOrderMark: fc.boolean(),
})

test('what is written is what is read', () => {
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
    .filter((rows) => rows.every((cells) => cells.some((text) => text !== '')))
  fc.assert(
    fc.property(tables, options, (rows, how) => {
      expect(table(writeCsv(rows, how))).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})

test('rows keep their number when empty ones stand between them, and short ones are filled up', () => {
  expect(read('\r\nnaam;jaar\r\n;\r\nvoorbeeld\r\n')).toEqual({
    ok: true,
    sheets: [
      { name: '', headerRow: 2, header: ['naam', 'jaar'], rows: [{ number: 4, cells: ['voorbeeld', ''] }] },
    ],
  })
})

test('a decimal comma stays in its cell, as text', () => {
  expect(table('naam;bedrag\nvoorbeeld;1,5\nnog een;2,75\n')).toEqual([
    ['naam', 'bedrag'],
    ['voorbeeld', '1,5'],
    ['nog een', '2,75'],
  ])
})

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['a line that says so', 'sep=;\r\na;b\r\n1;2\r\n'],
  ['old Macintosh line ends', 'a;b\r1;2\r'],
  ['a mark of UTF-8', '\ufeffa;b\n1;2'],
])('a file with %s is understood', (_, text) => {
  expect(table(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a comma in a sentence is no delimiter, in or outside quotes', () => {
  expect(table('naam;uitleg\n"voorbeeld, een";ja, dat kan, zo, ook\nA;"b;\nc"\n')).toEqual([
    ['naam', 'uitleg'],
    ['voorbeeld, een', 'ja, dat kan, zo, ook'],
    ['A', 'b;\nc'],
  ])
})

test('bytes that are no UTF-8 are read as windows-1252', () => {
  const bytes = Buffer.from('naam;prijs\nCo\u00ebrdinatie \u0093aha\u0094;\u0080 5\n', 'latin1')
  expect(table(bytes)).toEqual([
    ['naam', 'prijs'],
    ['Coërdinatie “aha”', '€ 5'],
  ])
})

test('the Unicode text that Excel saves is read', () => {
  expect(table(Buffer.from('\ufeffnaam\tplaats\nCoëlla\t“x”\n', 'utf16le'))).toEqual([
    ['naam', 'plaats'],
    ['Coëlla', '“x”'],
  ])
})

test('curly quotes and HTML are only text', () => {
  expect(table('naam\n“vet” <script>alert(1)</script>\n')[1]).toEqual(['“vet” <script>alert(1)</script>'])
})

test.each([
  ['that is never closed', 'a;b\n1;"2\n3;4\n5;"6""\n', 4],
  ['in the middle of a cell', 'a;b\n1;2\n3;vier "5" zes\n', 3],
  ['with text behind it', 'a;b\n"1"x;2\n', 2],
  ['under a line that names the delimiter', 'sep=;\na;b\n1;"2\n', 3],
])('a quote %s is a problem with its line', (_, text, line) => {
  expect(read(text)).toEqual({ ok: false, problem: 'unbalanced-quotes', line })
})

test.each([
  ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0014\u0000\u0000')],
  ['half a character of Unicode text', Buffer.from([0xff, 0xfe, 0x61])],
])('%s is no text', (_, bytes) => {
  expect(read(bytes)).toEqual({ ok: false, problem: 'not-text' })
})

test('a file with nothing in it but line ends has no sheet', () => {
  expect(read('\n;;\n\n')).toEqual({ ok: false, problem: 'no-sheet' })
})

test.each([
  ['rows', 'v\n'.repeat(20_001)],
  ['columns', `${';'.repeat(200)}v\n`],
])('too many %s are refused', (detail, text) => {
  expect(read(text)).toEqual({ ok: false, problem: 'too-large', detail })
})

test('an empty file, a file that is too large and an ordinary one get their answer from the reader', async () => {
  expect(await readCsv(new Uint8Array())).toEqual({ ok: false, problem: 'empty-file' })
  expect(await readCsv(new Uint8Array(60_000_000))).toEqual({
    ok: false,
    problem: 'too-large',
    detail: 'file',
  })
  expect(await readCsv(writeCsv([['kop'], ['=som']]))).toMatchObject({
    sheets: [{ header: ['kop'], rows: [{ number: 2, cells: ['=som'] }] }],
  })
})
