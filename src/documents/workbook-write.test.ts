import { type DataValidation, Workbook } from '@cj-tech-master/excelts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWorkbook } from './parse-workbook.ts'
import { readLimits } from './read-outcome.ts'
import type { CellValue, ColumnOutline, WorkbookOutline, WorkbookTitles } from './workbook-outline.ts'
import { writeWorkbook } from './workbook-write.ts'

const titles: WorkbookTitles = {
  help: { name: 'Uitleg', sheet: 'Blad', column: 'Kolom', help: 'Wat vult u in?', several: 'Alle' },
  meta: { name: 'Over dit bestand', key: 'Wat', value: 'Waarde' },
  choices: 'Keuzes',
}

function outline(
  columns: readonly ColumnOutline[],
  rows: readonly (readonly CellValue[])[],
): WorkbookOutline {
  const writtenAt = new Date('2026-11-22T10:00:00Z')
  return { sheets: [{ name: 'Voorbeeld', columns, rows }], titles, meta: { formaat: '1' }, writtenAt }
}

async function writeAndRead(workbook: WorkbookOutline) {
  return parseWorkbook(await writeWorkbook(workbook), readLimits).sheets
}

async function open(workbook: WorkbookOutline): Promise<Workbook> {
  return new Workbook().xlsx.load(await writeWorkbook(workbook))
}

const name: ColumnOutline = { header: 'Naam', kind: 'text' }

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '+31 6',
    '-',
    '@',
    "'=x",
    ' rand ',
    'a\nb',
    '<b>vet</b>',
    '_x000D_',
    '1,5',
    '003',
    '“aha”',
  ),
)

test('text comes back exactly as it was, in its own row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
      const columns = [name, { header: 'Gemeenten', kind: 'list' } as const]
      const [sheet] = await writeAndRead(outline(columns, rows))
      const expected = rows.map((cells, row) => ({ number: row + 2, cells }))
      expect(sheet?.rows).toEqual(expected.filter(({ cells }) => cells.some((cell) => cell !== '')))
    }),
    { numRuns: 60 },
  )
})

test('figures and days come back as plain decimals and ISO dates', async () => {
  const days = fc.date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  const figures = fc.oneof(
    fc.integer(),
    fc.integer().map((cents) => cents / 100),
  )
  await fc.assert(
    fc.asyncProperty(figures, days, fc.integer({ min: 1900, max: 2100 }), async (euros, day, year) => {
      const columns = (['money', 'number', 'date', 'year'] as const).map((kind) => ({ header: kind, kind }))
      const date = day.toISOString().slice(0, 10)
      const [sheet] = await writeAndRead(outline(columns, [[euros, euros, date, year]]))
      const written = String(euros).replace('.', ',')
      expect(sheet?.rows[0]?.cells).toEqual([written, written, date, `${year}`])
    }),
    { numRuns: 60 },
  )
})

test('what is no day stays the text it is in a column of dates', async () => {
  const cells = ['2024-02-30', 'voorjaar 2024', '1899-12-31', '01-02-2024']
  const [sheet] = await writeAndRead(
    outline(
      [{ header: 'Datum', kind: 'date' }],
      cells.map((cell) => [cell]),
    ),
  )
  expect(sheet?.rows.map((row) => row.cells[0])).toEqual(cells)
})

test('text that looks like a formula is stored as text and stays text when it is edited', async () => {
  const cells = ['=HYPERLINK("http://voorbeeld.nl")', '+1', '-1', '@som']
  const workbook = await open(
    outline(
      [{ header: 'Bedrag', kind: 'money' }],
      cells.map((cell) => [cell]),
    ),
  )
  const written = [2, 3, 4, 5].map((row) => workbook.getWorksheet('Voorbeeld')?.getCell(row, 1))
  expect(written.map((cell) => cell?.value)).toEqual(cells)
  expect(written.map((cell) => cell?.numFmt)).toEqual(Array(4).fill('@'))
  expect(written.map((cell) => cell?.formula)).toEqual(Array(4).fill(undefined))
})

test('the header is bold, stays in view and can be filtered', async () => {
  const sheet = (await open(outline([name, name], [['a', 'b']]))).getWorksheet('Voorbeeld')
  expect(sheet?.getCell('A1').font?.bold).toBe(true)
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet?.autoFilter).toBe('A1:B2')
})

test('choices become a drop-down, also for 500 rows to come, whatever is in them', async () => {
  const choices = [
    'op koers, ja',
    'loopt "vast"',
    'klaar',
    ...Array.from({ length: 40 }, (_, n) => `voorbeeld ${n}`),
  ]
  const column: ColumnOutline = { header: 'Status', kind: 'text', choices }
  const workbook = await open(
    outline(
      [name, column],
      [
        ['a', 'klaar'],
        ['b', null],
      ],
    ),
  )
  const rule = (address: string): DataValidation | undefined =>
    workbook.getWorksheet('Voorbeeld')?.dataValidations.find(address)
  expect(rule('B2')).toMatchObject({
    type: 'list',
    showErrorMessage: true,
    formulae: ["'Keuzes'!$A$1:$A$43"],
  })
  expect([rule('B503') === undefined, rule('B504') === undefined, rule('A2')]).toEqual([
    false,
    true,
    undefined,
  ])
  const hidden = workbook.getWorksheet('Keuzes')
  expect(hidden?.state).toBe('hidden')
  expect(choices.map((_, row) => hidden?.getCell(row + 1, 1).value)).toEqual(choices)
})

test('in a column of lists the drop-down suggests but does not forbid', async () => {
  const column: ColumnOutline = { header: 'Gemeenten', kind: 'list', choices: ['A', 'B'] }
  const sheet = (await open(outline([column], [['A; B']]))).getWorksheet('Voorbeeld')
  expect(sheet?.dataValidations.find('A2')).toMatchObject({ type: 'list' })
  expect(sheet?.dataValidations.find('A2')?.showErrorMessage).not.toBe(true)
})

test('the help of columns and the facts about the file have sheets of their own, in the words given', async () => {
  const sheets = await writeAndRead(outline([{ ...name, help: 'Zoals in het plan' }, name], []))
  expect(sheets.map((sheet) => [sheet.name, sheet.header, sheet.rows.map(({ cells }) => cells)])).toEqual([
    ['Voorbeeld', ['Naam', 'Naam'], []],
    ['Uitleg', ['Blad', 'Kolom', 'Wat vult u in?'], [['Voorbeeld', 'Naam', 'Zoals in het plan']]],
    ['Over dit bestand', ['Wat', 'Waarde'], [['formaat', '1']]],
  ])
})

test('the same outline gives the same bytes', async () => {
  const workbook = outline([name], [['a']])
  expect(await writeWorkbook(workbook)).toEqual(await writeWorkbook(workbook))
})

test('what no cell can hold is left out, not written as a broken file', async () => {
  const [sheet] = await writeAndRead(outline([name], [['a\u0000\u0008b\r\nc\rd\ud800']]))
  expect(sheet?.rows[0]?.cells).toEqual(['ab\nc\nd\ufffd'])
})

test.each([
  ['a name that is too long', { name: 'v'.repeat(32), columns: [name], rows: [] }],
  ['text that is too long', { name: 'V', columns: [name], rows: [['v'.repeat(32_768)]] }],
  ['a row that is too wide', { name: 'V', columns: [name], rows: [['a', 'b']] }],
  ['a figure that is none', { name: 'V', columns: [name], rows: [[Number.NaN]] }],
])('%s is refused', async (_, sheet) => {
  await expect(writeWorkbook({ ...outline([], []), sheets: [sheet] })).rejects.toThrow(RangeError)
})
