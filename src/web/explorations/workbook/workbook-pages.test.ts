import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { listEntries, recordEntry } from '../../../operations/registers/work-on-register.ts'
import { explorationWorkbook } from '../../../presentation/explorations/exploration-workbook.ts'
import { demoRegion, today } from '../../../testing/demo-desk.ts'
import { formOf } from '../../../testing/visit-app.ts'
import {
  addRow,
  cellsOf,
  lineOne,
  newRow,
  page,
  sheetOf,
  type WorkbookDesk,
  workbookDesk,
} from './workbook-desk.test.help.ts'

let desk: WorkbookDesk

beforeAll(async () => {
  desk = await workbookDesk()
})
afterAll(() => desk.close())

test('a sheet per action line with what is there, drop-downs for rows to come, and first of all how to fill it in', async () => {
  const bytes = await desk.downloaded()
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
  const english = await desk.visitAs('reader').request(`/en/regios/${demoRegion}/verkenning/werkboek.xlsx`)
  expect((await cellsOf(new Uint8Array(await english.arrayBuffer())))[1]?.name).toBe(
    'Line 1 Action line number 1',
  )
})

test('one municipality gets only its own, to choose from too; one that is not there is not found', async () => {
  const sheets = await cellsOf(await desk.downloaded('?gemeente=GM0406'))
  expect(sheets.slice(1, 7).flatMap(({ rows }) => rows.map(({ cells }) => cells[3]))).toEqual(['Huizen'])
  expect(JSON.stringify(sheets[0])).toContain('alleen voor Huizen')
  expect((await desk.visitAs('coordinator').request(`${page}.xlsx?gemeente=GM0363`)).status).toBe(404)
})

test('out, in, and out again: the same cells, nothing new in the history, in either language', async () => {
  for (const language of ['nl', 'en']) {
    const address = `/${language}/regios/${demoRegion}/verkenning/werkboek`
    const bytes = async () =>
      new Uint8Array(await (await desk.visitAs('coordinator').request(`${address}.xlsx`)).arrayBuffer())
    const [before, lines, first] = [await desk.present(), await desk.logLines(), await bytes()]
    const html = await desk.uploaded(first)
    expect(html).toMatch(/<b>4<\/b> rijen zijn opgeslagen.*<b>0<\/b> rijen konden niet mee/s)
    expect(await desk.present()).toEqual(before)
    expect(await desk.logLines()).toEqual(lines)
    expect(await cellsOf(await bytes())).toEqual(await cellsOf(first))
  }
})

test('all sheets in one go, row by row; what is refused says sheet, row and column, and comes back to be mended', async () => {
  const bytes = await desk.changed((workbook) => {
    addRow(sheetOf(workbook), { ...newRow, Gemeente: 'Huisen', 'Jaarlijkse kosten': '12,5O0' })
    addRow(sheetOf(workbook, 'Lijn 4 Actielijn nummer 4'), {
      ...newRow,
      Titel: 'Op lijn vier (voorbeeld)',
      Deelthema: '2.4',
      'Ook bij actielijn': '2; 6',
    })
  })
  const html = await desk.uploaded(bytes)
  expect(html).toMatch(/<b>5<\/b> rijen zijn opgeslagen.*<b>1<\/b> rij kon niet mee/s)
  expect(html).toContain(`Blad “${lineOne}”, rij 40, kolom D (Gemeente)`)
  expect(html).toContain('Wij kennen geen gemeente “Huisen”')
  const onFour = (await desk.present()).find(({ values }) => values['title'] === 'Op lijn vier (voorbeeld)')
  expect(onFour?.values).toMatchObject({ actionLine: 4, alsoLines: [2, 6], subTheme: '2.4' })

  const refused = await desk.refusedOf(html)
  const [sheet] = await cellsOf(refused)
  expect(sheet?.name).toBe(lineOne)
  expect(sheet?.header.at(-1)).toBe('Reden')
  expect(sheet?.rows[0]?.cells.at(-1)).toContain('Gemeente: Wij kennen geen gemeente “Huisen”')
  const mended = await desk.changed((workbook) => {
    const cell = sheetOf(workbook).getCell('D2')
    expect(cell.dataValidation, 'a drop-down to mend it with').toMatchObject({ type: 'list' })
    cell.value = 'Huizen'
    const costs = sheetOf(workbook).getRow(1).values as string[]
    sheetOf(workbook).getCell(2, costs.indexOf('Jaarlijkse kosten')).value = 12500
  }, refused)
  expect(await desk.uploaded(mended)).toMatch(/<b>1<\/b> rij is opgeslagen.*<b>0<\/b> rijen konden niet mee/s)
  const added = (await desk.present()).find(({ values }) => values['title'] === 'Nieuw (voorbeeld)')
  expect(added?.values).toMatchObject({ actionLine: 1, place: 'GM0406', yearlyCostCents: 1_250_000 })
})

test('a workbook of another round is refused row by row, and taken over as new where somebody asks for it', async () => {
  const listed = await listEntries(desk.as('coordinator'), demoRegion, findingRegister)
  if (!listed.ok) throw new Error('no region')
  const { region } = listed.value
  const round = { number: '2', title: 'Verkenning 2026', opensOn: '1-11-2026', dueOn: '1-12-2026' }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.rounds, round, { kind: 'new' })
  const own = await desk.downloaded()
  const told = JSON.stringify(await cellsOf(own))
  expect(told).toContain('2. Verkenning 2026')
  expect(told, 'what the round asks').toMatch(/Vraag bij lijn 6/)
  expect(await desk.uploaded(own), 'a workbook of this round').toMatch(/<b>0<\/b> rijen konden niet mee/)

  const old = await explorationWorkbook(
    [{ values: { ...listed.value.entries[0]?.values, title: 'Uit 2025 (voorbeeld)' }, version: 'v1' }],
    { region, language: 'nl', today, round: { number: 1, title: 'Verkenning 2025' } },
  )
  const before = await desk.present()
  const html = await desk.uploaded(old)
  expect(html).toContain('Dit werkboek is van een andere ronde: 1. Verkenning 2025.')
  expect(html).toMatch(/<b>0<\/b> rijen zijn opgeslagen.*<b>1<\/b> rij kon niet mee/s)
  expect(html).toContain('Deze rij hoort bij een andere ronde: 1. Verkenning 2025.')
  expect(await desk.present()).toEqual(before)

  const refused = await desk.refusedOf(html)
  expect(await desk.uploaded(refused), 'it still says of which round it is').toContain('<b>0</b> rijen zijn')
  expect(await desk.uploaded(refused, { alsNieuw: 'ja' })).toMatch(/overgenomen als nieuwe bevindingen/)
  const after = await desk.present()
  expect(after).toHaveLength(before.length + 1)
  expect(after).toEqual(expect.arrayContaining(before))
})

test('rights are asked row by row: an editor of Huizen stores Huizen, and hears of the rest; a reader gets no further', async () => {
  const bytes = await desk.changed((workbook) => {
    addRow(sheetOf(workbook, 'Lijn 2 Actielijn nummer 2'), { ...newRow, Gemeente: 'Hilversum' }, 2)
    addRow(sheetOf(workbook, 'Lijn 2 Actielijn nummer 2'), { ...newRow, Titel: 'Eigen (voorbeeld)' }, 3)
  })
  const html = await desk.uploaded(bytes, {}, 'editorOfHuizen')
  expect(html).toContain('U mag niet schrijven voor Hilversum')
  expect((await desk.present()).map(({ values }) => values['title'])).toContain('Eigen (voorbeeld)')
  expect((await desk.visitAs('reader').request(page)).status).toBe(403)
  expect((await desk.visitAs('stranger').request(`${page}.xlsx`)).status).toBe(404)
  const body = new FormData()
  body.append('bestand', new File([new Uint8Array(bytes)], 'werkboek.xlsx'))
  expect((await desk.visitAs('reader').request(page, { method: 'POST', body })).status).toBe(403)
  expect(
    (await desk.visitAs('reader').request(`${page}/geweigerd.xlsx`, formOf({ bladen: '[]', ronde: '' })))
      .status,
  ).toBe(403)
})

test('5,000 rows land at once; of more than that nothing is taken, in words', async () => {
  const before = (await desk.present()).length
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
  expect(await desk.uploaded(await many(5005))).toContain('In dit werkboek staan 5.005 rijen.')
  expect(await desk.present()).toHaveLength(before)
  expect(await desk.uploaded(await many(5000))).toContain('<b>5000</b> rijen zijn opgeslagen')
  expect(await desk.present()).toHaveLength(before + 5000)
}, 120_000)
