import { Workbook } from '@cj-tech-master/excelts'
import { zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { answerReadTask } from './answer-read-task.ts'
import { type ReadOutcome, readLimits } from './read-outcome.ts'

function read(bytes: Uint8Array): ReadOutcome {
  return answerReadTask({ format: 'workbook', bytes, limits: readLimits })
}

async function written(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook()
  fill(workbook)
  return workbook.xlsx.writeBuffer()
}

/** A workbook of one sheet, from the XML of that sheet: for files that no honest program writes. */
function packed(sheet: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const files: Record<string, string> = {
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `<x:workbook xmlns:x="x" xmlns:q="${office}"><x:sheets>
      <x:sheet name="Blad1" sheetId="1" q:id="r1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="r1" Type="${office}/worksheet" Target="/xl/worksheets/any%20name.xml"/>
       <Relationship Id="r2" Type="${office}/sharedStrings" Target="texts.xml"/>`,
    ),
    'xl/worksheets/any%20name.xml': `<x:worksheet xmlns:x="x">${sheet}</x:worksheet>`,
    'xl/texts.xml': '<sst xmlns="x"/>',
    ...more,
  }
  const writing = zip({ level: 1 })
  for (const [name, text] of Object.entries(files)) writing.add(name, Buffer.from(text))
  return writing.bytes()
}

function cell(text: string): string {
  return `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
}

test('rows come with their own number and as wide as the widest', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('Acties')
    sheet.getCell('A3').value = 'Naam'
    sheet.getCell('B3').value = 'Gemeente'
    sheet.getCell('A4').value = 'Voorbeeldactie'
    sheet.getCell('A7').value = 'Tweede voorbeeld'
    sheet.getCell('C7').value = 'opmerking'
  })
  expect(read(bytes)).toEqual({
    ok: true,
    sheets: [
      {
        name: 'Acties',
        headerRow: 3,
        header: ['Naam', 'Gemeente', ''],
        rows: [
          { number: 4, cells: ['Voorbeeldactie', '', ''] },
          { number: 7, cells: ['Tweede voorbeeld', '', 'opmerking'] },
        ],
      },
    ],
  })
})

test('figures, days, truth, links, rich text and stored results all become text', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('Voorbeeld')
    sheet.addRow(['kop'])
    sheet.addRow([new Date('2024-02-01'), 0.1 + 0.2, true, false, '<b>vet</b> & "zo"'])
    sheet.addRow([
      { formula: 'A1+1', result: 42 },
      { formula: 'A1&""', result: '=tekst' },
      { formula: 'NOW()' },
      { richText: [{ text: 'half ' }, { text: 'vet', font: { bold: true } }] },
      { text: 'voorbeeld', hyperlink: 'https://voorbeeld.nl' },
    ])
    sheet.getCell('A2').numFmt = 'dd-mm-yyyy'
  })
  const outcome = read(bytes)
  expect(outcome.ok && outcome.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['2024-02-01', '0,3', 'ja', 'nee', '<b>vet</b> & "zo"'],
    ['42', '=tekst', '=NOW()', 'half vet', 'voorbeeld'],
  ])
  expect(outcome.ok && outcome.sheets[0]?.unsolved, 'a formula nobody worked out').toEqual([
    { row: 3, column: 3 },
  ])
})

test('a formula that came to an error, or to nothing at all, is pointed at; one that came to empty text is not', async () => {
  const row = (cells: string) => `<x:row>${cells}</x:row>`
  const bytes = await packed(
    `<x:sheetData>${row(cell('kop') + cell('twee'))}${row(
      '<x:c t="e"><x:f>A1/0</x:f><x:v>#DIV/0!</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v></x:v></x:c>',
    )}${row('<x:c><x:f t="shared" si="0"/></x:c>')}</x:sheetData>`,
  )
  expect(read(bytes)).toMatchObject({
    sheets: [
      {
        rows: [{ cells: ['#DIV/0!', ''] }, { cells: ['=', ''] }],
        unsolved: [
          { row: 2, column: 1 },
          { row: 3, column: 1 },
        ],
      },
    ],
  })
})

test('hidden and empty sheets are left out, and the hidden ones are named', async () => {
  const bytes = await written((workbook) => {
    workbook.addWorksheet('Verborgen', { state: 'hidden' }).addRow(['geheim'])
    workbook.addWorksheet('Diep', { state: 'veryHidden' }).addRow(['geheim'])
    workbook.addWorksheet('Leeg')
    workbook.addWorksheet('Zichtbaar').addRow(['kop'])
  })
  const outcome = read(bytes)
  expect(outcome.ok && outcome.sheets.map(({ name }) => name)).toEqual(['Zichtbaar'])
  expect(outcome.ok && outcome.hiddenSheets).toEqual(['Verborgen', 'Diep'])
})

test('a workbook with nothing to see in it has no sheet', async () => {
  const bytes = await written((workbook) => workbook.addWorksheet('Leeg'))
  expect(read(bytes)).toEqual({ ok: false, problem: 'no-sheet' })
})

test('merged cells in the header are named; further down they do no harm', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('Voorbeeld')
    sheet.addRow(['Titel over drie kolommen', '', '', 'jaar'])
    sheet.addRow(['a', 'b', 'c', 'd'])
    sheet.mergeCells('A1:C1')
    sheet.mergeCells('A2:B2')
  })
  expect(read(bytes)).toEqual({
    ok: false,
    problem: 'merged-header',
    detail: 'A1:C1',
    sheet: 'Voorbeeld',
  })
})

test('a title merged over a page of notes does not stand in the way of the table on the next sheet', async () => {
  const bytes = await written((workbook) => {
    const notes = workbook.addWorksheet('Toelichting')
    notes.addRow(['Voorbeeld van een toelichting'])
    notes.addRow(['Vul het volgende blad in.'])
    notes.mergeCells('A1:F1')
    workbook.addWorksheet('Acties').addRow(['Naam', 'Gemeente'])
  })
  const outcome = read(bytes)
  expect(outcome.ok && outcome.sheets.map(({ name }) => name)).toEqual(['Toelichting', 'Acties'])
})

test('namespace prefixes, missing cell references and pronunciation guides are no obstacle', async () => {
  const sheet = `<x:sheetData><x:row>${cell('kop')}${cell('<!-- -->twee')}</x:row><x:row><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>`
  const texts =
    '<sst><si><r><t>Voor</t></r><r><t xml:space="preserve">beeld </t></r><rPh><t>uitspraak</t></rPh></si></sst>'
  const outcome = read(await packed(sheet, { 'xl/texts.xml': texts }))
  expect(outcome).toMatchObject({
    sheets: [{ header: ['kop', 'twee'], rows: [{ number: 2, cells: ['', 'Voorbeeld '] }] }],
  })
})

test('a text document from the same office program is not taken for a workbook', async () => {
  const bytes = await packed('', { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' })
  expect(read(bytes)).toMatchObject({ problem: 'not-a-workbook', detail: 'other-office-file' })
})

test('one long text that stands in every cell cannot fill the memory', async () => {
  const rows = `<x:row>${'<x:c t="s"><x:v>0</x:v></x:c>'.repeat(100)}</x:row>`.repeat(1000)
  const texts = `<sst><si><t>${'v'.repeat(100_000)}</t></si></sst>`
  const bytes = await packed(`<x:sheetData>${rows}</x:sheetData>`, { 'xl/texts.xml': texts })
  expect(read(bytes)).toMatchObject({ problem: 'too-large', detail: 'text' })
})

test('seventeen billion merged cells take no time', async () => {
  const sheet = `<x:sheetData><x:row>${cell('kop')}${cell('kop')}</x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:XFD1048576"/></x:mergeCells>`
  const outcome = read(await packed(sheet))
  expect(outcome).toMatchObject({ problem: 'merged-header', detail: 'A1:XFD1048576' })
})

test.each([
  ['rows', `<x:sheetData>${`<x:row>${cell('v')}</x:row>`.repeat(20_001)}</x:sheetData>`],
  ['columns', `<x:sheetData><x:row><x:c r="GS1"><x:v>1</x:v></x:c></x:row></x:sheetData>`],
])('too many %s are refused, and the sheet is named', async (detail, sheet) => {
  expect(read(await packed(sheet))).toEqual({
    ok: false,
    problem: 'too-large',
    detail,
    sheet: 'Blad1',
  })
})

test.each([
  [
    'entities of its own',
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><x:sheetData><x:row><x:c><x:v>&a;</x:v></x:c></x:row></x:sheetData>',
  ],
  ['a tag that is not closed', '<x:sheetData>'],
  [
    'a shared text that is not there',
    '<x:sheetData><x:row><x:c t="s"><x:v>5</x:v></x:c></x:row></x:sheetData>',
  ],
])('a sheet with %s is a broken file', async (_, sheet) => {
  expect(read(await packed(sheet))).toMatchObject({
    problem: 'not-a-workbook',
    detail: 'damaged',
  })
})
