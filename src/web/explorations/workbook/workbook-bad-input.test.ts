import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { demoRegion } from '../../../testing/demo-desk.ts'
import {
  addRow,
  cellsOf,
  lineOne,
  newRow,
  sheetOf,
  type WorkbookDesk,
  workbookDesk,
} from './workbook-desk.test.help.ts'

let desk: WorkbookDesk

beforeAll(async () => {
  desk = await workbookDesk()
})
afterAll(() => desk.close())

test('of a formula the result is read, and one without a result is refused in words; hidden sheets are named, not read', async () => {
  const bytes = await desk.changed((workbook) => {
    addRow(sheetOf(workbook), { ...newRow, Titel: { formula: 'B2', result: 'Uit formule (voorbeeld)' } })
    addRow(sheetOf(workbook), { ...newRow, Titel: { formula: 'B2&"x"' } }, 41)
    const hidden = workbook.addWorksheet('Lijn 5 verborgen', { state: 'hidden' })
    for (const [at, heading] of Object.keys(newRow).entries()) hidden.getCell(1, at + 1).value = heading
    addRow(hidden, { ...newRow, Titel: 'Verborgen (voorbeeld)' }, 2)
    workbook.addWorksheet('Kladblad').addRow(['zomaar', 'iets'])
  })
  const html = await desk.uploaded(bytes)
  expect(html).toContain(`Blad “${lineOne}”, rij 41, kolom E (Titel)`)
  expect(html).toContain('Hier staat een formule zonder uitkomst')
  expect(html).toContain('Verborgen bladen lezen wij niet: Lijn 5 verborgen.')
  expect(html).toContain('Deze bladen horen bij geen actielijn en zijn niet gelezen: Kladblad.')
  const titles = (await desk.present()).map(({ values }) => values['title'])
  expect(titles).toContain('Uit formule (voorbeeld)')
  expect(titles).not.toContain('Verborgen (voorbeeld)')
})

test('shifted cells, a missing column, and a line that is not that of its sheet are each told at their place', async () => {
  const before = (await desk.present()).length
  const bytes = await desk.changed((workbook) => {
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
  const html = await desk.uploaded(bytes)
  expect(html).toMatch(/rij 40, kolom AE<.*“te ver” staat in een kolom zonder kop/s)
  expect(html).toContain('De kolom Stand ontbreekt op dit blad')
  expect(html).toContain('Deze kolommen kennen wij niet en zijn overgeslagen: Toestand')
  expect(html).toContain('Dit blad is van actielijn 5')
  expect(html).toMatch(/rij 4, kolom B \(Deelthema\)/)
  expect(html).toMatch(/rij 4, kolom C \(Ook bij actielijn\)/)
  expect(html).toMatch(/<b>4<\/b> rijen konden niet mee/)
  expect(await desk.present()).toHaveLength(before + 1)
})

test('of a municipality that left it is said since when, and what it told stays out of the workbook', async () => {
  const leave = (day: string | null) =>
    desk.storage
      .asOwner()
      .write((sql) =>
        sql.query(`update region_municipality set valid_to = $1 where municipality = 'GM0417'`, [day]),
      )
  const old = await desk.downloaded()
  await leave('2026-01-01')
  const html = await desk.uploaded(old)
  expect(html).toContain('Laren hoort sinds 1 januari 2026 niet meer bij deze regio.')
  expect(html).toMatch(/<b>1<\/b> rij kon niet mee/)
  expect(JSON.stringify(await cellsOf(await desk.downloaded()))).not.toContain('Van Laren')
  await leave(null)
})

test('two people who bring the same row: the second hears that it was changed meanwhile, and by whom', async () => {
  const bytes = await desk.changed((workbook) => {
    sheetOf(workbook).getCell('E2').value = 'Van de tweede (voorbeeld)'
  })
  const [row] = (await desk.present()).filter(({ values }) => values['number'] === 7)
  const { openness: _, ...values } = row?.values ?? {}
  await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...values, yearlyCostCents: '12.500,50', place: 'Hilversum', title: 'Van de eerste (voorbeeld)' },
    { kind: 'change', id: row?.id ?? '' },
  )
  const html = await desk.uploaded(bytes)
  expect(html).toContain('Intussen gewijzigd door coordinator')
  expect((await desk.present()).find(({ id }) => id === row?.id)?.values['title']).toBe(
    'Van de eerste (voorbeeld)',
  )
})

test('what is no workbook, holds no line or no row is refused whole, with its reason', async () => {
  const empty = await desk.changed(
    (workbook) => {
      for (const line of [1, 2, 3, 4, 5, 6]) {
        const sheet = sheetOf(workbook, `Lijn ${line} Actielijn nummer ${line}`)
        sheet.spliceRows(2, 6000)
      }
    },
    await desk.downloaded('?gemeente=GM0417'),
  )
  const other = await desk.changed((workbook) => {
    for (const line of [1, 2, 3, 4, 5, 6])
      sheetOf(workbook, `Lijn ${line} Actielijn nummer ${line}`).name = `Blad ${line}`
  }, empty)
  const cases: [Uint8Array, string][] = [
    [new Uint8Array(), 'Dit bestand is leeg'],
    [new TextEncoder().encode('%PDF-1.7'), 'geen blad van een actielijn'],
    [empty, 'geen rijen'],
    [other, 'In dit bestand staat geen blad van een actielijn (wel: Blad 1'],
  ]
  for (const [bytes, reason] of cases) expect(await desk.uploaded(bytes)).toContain(reason)
})
