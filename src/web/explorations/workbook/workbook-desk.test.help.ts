import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { readWorkbook } from '../../../documents/workbook-read.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { importEntries } from '../../../operations/registers/import-entries.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'
import { demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { workbookPages } from './workbook-pages.tsx'

export const page = `/nl/regios/${demoRegion}/verkenning/werkboek`
export const lineOne = 'Lijn 1 Actielijn nummer 1'

export type WorkbookDesk = Awaited<ReturnType<typeof workbookDesk>>

/** The demo desk with four findings, and a workbook to fetch, to change by hand and to bring back. */
export async function workbookDesk() {
  const desk = await demoDesk()
  await importEntries(desk.as('coordinator'), demoRegion, findingRegister, [
    { number: 2, input: { ...complete, subTheme: '4.1', alsoLines: '4' } },
    { number: 3, input: { ...complete, title: 'Nachtopvang (voorbeeld)', place: 'Hilversum', number: '7' } },
    { number: 4, input: { ...complete, title: 'Samen (voorbeeld)', place: 'Regionaal', actionLine: '3' } },
    { number: 5, input: { ...complete, title: 'Van Laren (voorbeeld)', place: 'Laren', actionLine: '6' } },
  ])
  const visitAs = (who: Who) => visitApp(desk.as(who), workbookPages())
  const downloaded = async (query = '', who: Who = 'coordinator'): Promise<Uint8Array> => {
    const response = await visitAs(who).request(`${page}.xlsx${query}`)
    if (response.status !== 200) throw new Error(`no workbook: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  return {
    ...desk,
    visitAs,
    downloaded,
    /** The downloaded workbook as a person hands it back: changed by hand. */
    async changed(change: (workbook: Workbook) => void, bytes?: Uint8Array): Promise<Uint8Array> {
      const workbook = await new Workbook().xlsx.load(bytes ?? (await downloaded()))
      change(workbook)
      return workbook.xlsx.writeBuffer()
    },
    async uploaded(bytes: Uint8Array, fields: Record<string, string> = {}, who: Who = 'coordinator') {
      const body = new FormData()
      body.append('bestand', new File([new Uint8Array(bytes)], 'werkboek.xlsx'))
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      return (await visitAs(who).request(page, { method: 'POST', body })).text()
    },
    /** What the page gives back of a refused workbook, as a file. */
    async refusedOf(html: string): Promise<Uint8Array> {
      const form = formOnPage(html, `${page}/geweigerd.xlsx`)
      const response = await visitAs('coordinator').request(`${page}/geweigerd.xlsx`, formOf(form))
      if (!response.headers.get('content-type')?.includes('spreadsheetml')) throw new Error('no workbook')
      return new Uint8Array(await response.arrayBuffer())
    },
    async present() {
      const listed = await listEntries(desk.as('reader'), demoRegion, findingRegister)
      return listed.ok ? listed.value.entries : []
    },
    async logLines(): Promise<unknown> {
      const [row] = await desk.storage
        .asOwner()
        .read((sql) => sql.query('select count(*)::int as lines from audit_entry'))
      return row
    },
  }
}

export async function cellsOf(bytes: Uint8Array) {
  const outcome = await readWorkbook(bytes)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.sheets
}

export function sheetOf(workbook: Workbook, name = lineOne): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  return sheet
}

/** Adds a row by the headings of the sheet. */
export function addRow(sheet: Worksheet, values: Record<string, unknown>, at = 40): void {
  sheet.getRow(1).eachCell((cell, column) => {
    const value = values[String(cell.value)]
    if (value !== undefined) sheet.getCell(at, column).value = value as string
  })
}

export const newRow = {
  Gemeente: 'Huizen',
  Titel: 'Nieuw (voorbeeld)',
  Doelen: 'voorkomen',
  Aanpak: 'zelfstandig',
  Stand: 'bestaat',
  Soort: 'preventie',
}

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
