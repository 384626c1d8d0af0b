import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '../../../documents/workbook-read.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { importEntries } from '../../../operations/registers/import-entries.ts'
import { listEntries, recordEntry } from '../../../operations/registers/work-on-register.ts'
import { explorationWorkbook } from '../../../presentation/explorations/exploration-workbook.ts'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { workbookPages } from './workbook-pages.tsx'

let desk: DemoDesk
const page = `/nl/regios/${demoRegion}/verkenning/werkboek`
const lineOne = 'Lijn 1 Actielijn nummer 1'
const complete = {
  actionLine: '1',
  place: 'Huizen',
  title: 'Briefadres (voorbeeld)',
  aims: 'voorkomen; verminderen',
  approach: 'zelfstandig',
  state: 'bestaat',
  transformationClass: 'preventie',
  yearlyCostCents: '12.500,50',
  description: 'Eerste regel\nTweede regel',
}

beforeAll(async () => {
  desk = await demoDesk()
  await importEntries(desk.as('coordinator'), demoRegion, findingRegister, [
    { number: 2, input: { ...complete, subTheme: '4.1', alsoLines: '4' } },
    { number: 3, input: { ...complete, title: 'Nachtopvang (voorbeeld)', place: 'Hilversum', number: '7' } },
    { number: 4, input: { ...complete, title: 'Samen (voorbeeld)', place: 'Regionaal', actionLine: '3' } },
    { number: 5, input: { ...complete, title: 'Van Laren (voorbeeld)', place: 'Laren', actionLine: '6' } },
  ])
})
afterAll(() => desk.close())

function as(who: Who) {
  return visitApp(desk.as(who), workbookPages())
}

async function downloaded(query = '', who: Who = 'coordinator'): Promise<Uint8Array> {
  const response = await as(who).request(`${page}.xlsx${query}`)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

/** The downloaded workbook as a person hands it back: changed by hand. */
async function changed(change: (workbook: Workbook) => void, bytes?: Uint8Array): Promise<Uint8Array> {
  const workbook = await new Workbook().xlsx.load(bytes ?? (await downloaded()))
  change(workbook)
  return workbook.xlsx.writeBuffer()
}

async function uploaded(bytes: Uint8Array, fields: Record<string, string> = {}, who: Who = 'coordinator') {
  const body = new FormData()
  body.append('bestand', new File([new Uint8Array(bytes)], 'werkboek.xlsx'))
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return (await as(who).request(page, { method: 'POST', body })).text()
}

/** What the page gives back of a refused workbook, as a file. */
async function refusedOf(html: string): Promise<Uint8Array> {
  const form = formOnPage(html, `${page}/geweigerd.xlsx`)
  const response = await as('coordinator').request(`${page}/geweigerd.xlsx`, formOf(form))
  expect(response.headers.get('content-type')).toContain('spreadsheetml')
  return new Uint8Array(await response.arrayBuffer())
}

async function cellsOf(bytes: Uint8Array) {
  const outcome = await readWorkbook(bytes)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.sheets
}

async function present() {
  const listed = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  return listed.ok ? listed.value.entries : []
}

async function logLines(): Promise<unknown> {
  const [row] = await desk.storage
    .asOwner()
    .read((sql) => sql.query('select count(*)::int as lines from audit_entry'))
  return row
}

function sheetOf(workbook: Workbook, name = lineOne): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  return sheet
}

/** Adds a row by the headings of the sheet. */
function addRow(sheet: Worksheet, values: Record<string, unknown>, at = 40): void {
  sheet.getRow(1).eachCell((cell, column) => {
    const value = values[String(cell.value)]
    if (value !== undefined) sheet.getCell(at, column).value = value as string
  })
}

const newRow = {
  Gemeente: 'Huizen',
  Titel: 'Nieuw (voorbeeld)',
  Doelen: 'voorkomen',
  Aanpak: 'zelfstandig',
  Stand: 'bestaat',
  Soort: 'preventie',
}

test('a sheet per action line with what is there, drop-downs for rows to come, and first of all how to fill it in', async () => {
  const bytes = await downloaded()
  const sheets = await cellsOf(bytes)
  expect(sheets.map(({ name }) => name)).toEqual([
    'Lees dit eerst',
    ...[1, 2, 3, 4, 5, 6].map((line) => `Lijn ${line} Actielijn nummer ${line}`),
    'Uitleg',
    'Over dit bestand',
  ])
  expect(sheets[1]?.header).not.toContain('Actielijn')
  expect(sheets[1]?.rows.map(({ cells }) => cells[4])).toEqual([
    'Nachtopvang (voorbeeld)',
    'Briefadres (voorbeeld)',
  ])
  const workbook = await new Workbook().xlsx.load(bytes)
  const empty = sheetOf(workbook, 'Lijn 2 Actielijn nummer 2')
  expect(empty.getCell('D2').dataValidation, 'a municipality in the first empty row').toMatchObject({
    type: 'list',
  })
  expect(empty.getCell('D400').dataValidation).toMatchObject({ type: 'list' })
  const english = await as('reader').request(`/en/regios/${demoRegion}/verkenning/werkboek.xlsx`)
  expect((await cellsOf(new Uint8Array(await english.arrayBuffer())))[1]?.name).toBe(
    'Line 1 Action line number 1',
  )
})

test('one municipality gets only its own, to choose from too; one that is not there is not found', async () => {
  const sheets = await cellsOf(await downloaded('?gemeente=GM0406'))
  expect(sheets.slice(1, 7).flatMap(({ rows }) => rows.map(({ cells }) => cells[3]))).toEqual(['Huizen'])
  expect(JSON.stringify(sheets[0])).toContain('alleen voor Huizen')
  expect((await as('coordinator').request(`${page}.xlsx?gemeente=GM0363`)).status).toBe(404)
})

test('out, in, and out again: the same cells, nothing new in the history, in either language', async () => {
  for (const language of ['nl', 'en']) {
    const address = `/${language}/regios/${demoRegion}/verkenning/werkboek`
    const bytes = async () =>
      new Uint8Array(await (await as('coordinator').request(`${address}.xlsx`)).arrayBuffer())
    const [before, lines, first] = [await present(), await logLines(), await bytes()]
    const html = await uploaded(first)
    expect(html).toMatch(/<b>4<\/b> rijen zijn opgeslagen.*<b>0<\/b> rijen konden niet mee/s)
    expect(await present()).toEqual(before)
    expect(await logLines()).toEqual(lines)
    expect(await cellsOf(await bytes())).toEqual(await cellsOf(first))
  }
})

test('all sheets in one go, row by row; what is refused says sheet, row and column, and comes back to be mended', async () => {
  const bytes = await changed((workbook) => {
    addRow(sheetOf(workbook), { ...newRow, Gemeente: 'Huisen', 'Jaarlijkse kosten': '12,5O0' })
    addRow(sheetOf(workbook, 'Lijn 4 Actielijn nummer 4'), {
      ...newRow,
      Titel: 'Op lijn vier (voorbeeld)',
      Deelthema: '2.4',
      'Ook bij actielijn': '2; 6',
    })
  })
  const html = await uploaded(bytes)
  expect(html).toMatch(/<b>5<\/b> rijen zijn opgeslagen.*<b>1<\/b> rij kon niet mee/s)
  expect(html).toContain(`Blad “${lineOne}”, rij 40, kolom D (Gemeente)`)
  expect(html).toContain('Wij kennen geen gemeente “Huisen”')
  const onFour = (await present()).find(({ values }) => values['title'] === 'Op lijn vier (voorbeeld)')
  expect(onFour?.values).toMatchObject({ actionLine: 4, alsoLines: [2, 6], subTheme: '2.4' })

  const refused = await refusedOf(html)
  const [sheet] = await cellsOf(refused)
  expect(sheet?.name).toBe(lineOne)
  expect(sheet?.header.at(-1)).toBe('Reden')
  expect(sheet?.rows[0]?.cells.at(-1)).toContain('Gemeente: Wij kennen geen gemeente “Huisen”')
  const mended = await changed((workbook) => {
    const cell = sheetOf(workbook).getCell('D2')
    expect(cell.dataValidation, 'a drop-down to mend it with').toMatchObject({ type: 'list' })
    cell.value = 'Huizen'
    const costs = sheetOf(workbook).getRow(1).values as string[]
    sheetOf(workbook).getCell(2, costs.indexOf('Jaarlijkse kosten')).value = 12500
  }, refused)
  expect(await uploaded(mended)).toMatch(/<b>1<\/b> rij is opgeslagen.*<b>0<\/b> rijen konden niet mee/s)
  const added = (await present()).find(({ values }) => values['title'] === 'Nieuw (voorbeeld)')
  expect(added?.values).toMatchObject({ actionLine: 1, place: 'GM0406', yearlyCostCents: 1_250_000 })
})

test('a workbook of another round is refused row by row, and taken over as new where somebody asks for it', async () => {
  const listed = await listEntries(desk.as('coordinator'), demoRegion, findingRegister)
  if (!listed.ok) throw new Error('no region')
  const { region } = listed.value
  const round = { number: '2', title: 'Verkenning 2026', opensOn: '1-11-2026', dueOn: '1-12-2026' }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.rounds, round, { kind: 'new' })
  const own = await downloaded()
  const told = JSON.stringify(await cellsOf(own))
  expect(told).toContain('2. Verkenning 2026')
  expect(told, 'what the round asks').toMatch(/Vraag bij lijn 6/)
  expect(await uploaded(own), 'a workbook of this round').toMatch(/<b>0<\/b> rijen konden niet mee/)

  const old = await explorationWorkbook(
    [{ values: { ...listed.value.entries[0]?.values, title: 'Uit 2025 (voorbeeld)' }, version: 'v1' }],
    { region, language: 'nl', today, round: { number: 1, title: 'Verkenning 2025' } },
  )
  const before = await present()
  const html = await uploaded(old)
  expect(html).toContain('Dit werkboek is van een andere ronde: 1. Verkenning 2025.')
  expect(html).toMatch(/<b>0<\/b> rijen zijn opgeslagen.*<b>1<\/b> rij kon niet mee/s)
  expect(html).toContain('Deze rij hoort bij een andere ronde: 1. Verkenning 2025.')
  expect(await present()).toEqual(before)

  const refused = await refusedOf(html)
  expect(await uploaded(refused), 'it still says of which round it is').toContain('<b>0</b> rijen zijn')
  expect(await uploaded(refused, { alsNieuw: 'ja' })).toMatch(/overgenomen als nieuwe bevindingen/)
  const after = await present()
  expect(after).toHaveLength(before.length + 1)
  expect(after).toEqual(expect.arrayContaining(before))
})

test('of a formula the result is read, and one without a result is refused in words; hidden sheets are named, not read', async () => {
  const bytes = await changed((workbook) => {
    addRow(sheetOf(workbook), { ...newRow, Titel: { formula: 'B2', result: 'Uit formule (voorbeeld)' } })
    addRow(sheetOf(workbook), { ...newRow, Titel: { formula: 'B2&"x"' } }, 41)
    const hidden = workbook.addWorksheet('Lijn 5 verborgen', { state: 'hidden' })
    for (const [at, heading] of Object.keys(newRow).entries()) hidden.getCell(1, at + 1).value = heading
    addRow(hidden, { ...newRow, Titel: 'Verborgen (voorbeeld)' }, 2)
    workbook.addWorksheet('Kladblad').addRow(['zomaar', 'iets'])
  })
  const html = await uploaded(bytes)
  expect(html).toContain(`Blad “${lineOne}”, rij 41, kolom E (Titel)`)
  expect(html).toContain('Hier staat een formule zonder uitkomst')
  expect(html).toContain('Verborgen bladen lezen wij niet: Lijn 5 verborgen.')
  expect(html).toContain('Deze bladen horen bij geen actielijn en zijn niet gelezen: Kladblad.')
  const titles = (await present()).map(({ values }) => values['title'])
  expect(titles).toContain('Uit formule (voorbeeld)')
  expect(titles).not.toContain('Verborgen (voorbeeld)')
})

test('shifted cells, a missing column, and a line that is not that of its sheet are each told at their place', async () => {
  const before = (await present()).length
  const bytes = await changed((workbook) => {
    const shifted = sheetOf(workbook)
    for (const [at, value] of [...Object.values(newRow), 'te ver'].entries())
      shifted.getCell(40, at + shifted.getRow(1).cellCount - 5).value = value
    const lacking = sheetOf(workbook, 'Lijn 2 Actielijn nummer 2')
    addRow(lacking, newRow, 2)
    lacking.getRow(1).eachCell((cell) => {
      if (cell.value === 'Stand') cell.value = 'Toestand'
    })
    const other = sheetOf(workbook, 'Lijn 5 Actielijn nummer 5')
    other.getCell(1, other.getRow(1).cellCount + 1).value = 'Actielijn'
    addRow(other, { ...newRow, Actielijn: '2' }, 2)
    addRow(other, { ...newRow, Deelthema: '2.4', 'Ook bij actielijn': '9' }, 4)
    addRow(other, { ...newRow, Titel: 'Zegt het zelf (voorbeeld)', Actielijn: '5' }, 3)
  })
  const html = await uploaded(bytes)
  expect(html).toMatch(/rij 40, kolom AE<.*“te ver” staat in een kolom zonder kop/s)
  expect(html).toContain('De kolom Stand ontbreekt op dit blad')
  expect(html).toContain('Deze kolommen kennen wij niet en zijn overgeslagen: Toestand')
  expect(html).toContain('Dit blad is van actielijn 5')
  expect(html).toMatch(/rij 4, kolom B \(Deelthema\)/)
  expect(html).toMatch(/rij 4, kolom C \(Ook bij actielijn\)/)
  expect(html).toMatch(/<b>4<\/b> rijen konden niet mee/)
  expect(await present()).toHaveLength(before + 1)
})

test('of a municipality that left it is said since when, and what it told stays out of the workbook', async () => {
  const leave = (day: string | null) =>
    desk.storage
      .asOwner()
      .write((sql) =>
        sql.query(`update region_municipality set valid_to = $1 where municipality = 'GM0417'`, [day]),
      )
  const old = await downloaded()
  await leave('2026-01-01')
  const html = await uploaded(old)
  expect(html).toContain('Laren hoort sinds 1 januari 2026 niet meer bij deze regio.')
  expect(html).toMatch(/<b>1<\/b> rij kon niet mee/)
  expect(JSON.stringify(await cellsOf(await downloaded()))).not.toContain('Van Laren')
  await leave(null)
})

test('two people who bring the same row: the second hears that it was changed meanwhile, and by whom', async () => {
  const bytes = await changed((workbook) => {
    sheetOf(workbook).getCell('E2').value = 'Van de tweede (voorbeeld)'
  })
  const [row] = (await present()).filter(({ values }) => values['number'] === 7)
  const { openness: _, ...values } = row?.values ?? {}
  await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...values, yearlyCostCents: '12.500,50', place: 'Hilversum', title: 'Van de eerste (voorbeeld)' },
    { kind: 'change', id: row?.id ?? '' },
  )
  const html = await uploaded(bytes)
  expect(html).toContain('Intussen gewijzigd door coordinator')
  expect((await present()).find(({ id }) => id === row?.id)?.values['title']).toBe(
    'Van de eerste (voorbeeld)',
  )
})

test('rights are asked row by row: an editor of Huizen stores Huizen, and hears of the rest; a reader gets no further', async () => {
  const bytes = await changed((workbook) => {
    addRow(sheetOf(workbook, 'Lijn 2 Actielijn nummer 2'), { ...newRow, Gemeente: 'Hilversum' }, 2)
    addRow(sheetOf(workbook, 'Lijn 2 Actielijn nummer 2'), { ...newRow, Titel: 'Eigen (voorbeeld)' }, 3)
  })
  const html = await uploaded(bytes, {}, 'editorOfHuizen')
  expect(html).toContain('U mag niet schrijven voor Hilversum')
  expect((await present()).map(({ values }) => values['title'])).toContain('Eigen (voorbeeld)')
  expect((await as('reader').request(page)).status).toBe(403)
  expect((await as('stranger').request(`${page}.xlsx`)).status).toBe(404)
  const body = new FormData()
  body.append('bestand', new File([new Uint8Array(bytes)], 'werkboek.xlsx'))
  expect((await as('reader').request(page, { method: 'POST', body })).status).toBe(403)
  expect(
    (await as('reader').request(`${page}/geweigerd.xlsx`, formOf({ bladen: '[]', ronde: '' }))).status,
  ).toBe(403)
})

test('5,000 rows land at once; of more than that nothing is taken, in words', async () => {
  const before = (await present()).length
  const header = Object.keys(newRow)
  const many = (count: number) => {
    const workbook = new Workbook()
    for (const line of [1, 2, 3, 4, 5]) {
      const sheet = workbook.addWorksheet(`Lijn ${line}`)
      sheet.addRow(header)
      for (let row = 0; row < count / 5; row++)
        sheet.addRow(Object.values({ ...newRow, Titel: `Rij ${row}` }))
    }
    return workbook.xlsx.writeBuffer()
  }
  expect(await uploaded(await many(5005))).toContain('In dit werkboek staan 5.005 rijen.')
  expect(await present()).toHaveLength(before)
  expect(await uploaded(await many(5000))).toContain('<b>5000</b> rijen zijn opgeslagen')
  expect(await present()).toHaveLength(before + 5000)
}, 120_000)

test('what is no workbook, holds no line or no row is refused whole, with its reason', async () => {
  const empty = await changed(
    (workbook) => {
      for (const line of [1, 2, 3, 4, 5, 6]) {
        const sheet = sheetOf(workbook, `Lijn ${line} Actielijn nummer ${line}`)
        sheet.spliceRows(2, 6000)
      }
    },
    await downloaded('?gemeente=GM0417'),
  )
  const other = await changed((workbook) => {
    for (const line of [1, 2, 3, 4, 5, 6])
      sheetOf(workbook, `Lijn ${line} Actielijn nummer ${line}`).name = `Blad ${line}`
  }, empty)
  const cases: [Uint8Array, string][] = [
    [new Uint8Array(), 'Dit bestand is leeg'],
    [new TextEncoder().encode('%PDF-1.7'), 'geen blad van een actielijn'],
    [empty, 'geen rijen'],
    [other, 'In dit bestand staat geen blad van een actielijn (wel: Blad 1'],
  ]
  for (const [bytes, reason] of cases) expect(await uploaded(bytes)).toContain(reason)
})
