import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideNoAction } from '../../../operations/explorations/decide-no-action.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { importEntries } from '../../../operations/registers/import-entries.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  partnerOrganisation,
  type Who,
} from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { explorationPages } from '../exploration-pages.tsx'
import { reportPages } from './report-pages.tsx'

let desk: DemoDesk

const shared = {
  actionLine: 2,
  place: 'Huizen',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'bestaat',
  transformationClass: 'preventie',
  openness: 'openbaar',
}

beforeAll(async () => {
  desk = await demoDesk()
  const closed = { openness: 'alleen de regio', partners: 'Geheime partner (voorbeeld)' }
  const alike = 'Vroegsignalering van huurschulden'
  const rows = [
    { ...shared, title: 'Open <b>bevinding</b> (voorbeeld)', description: alike },
    { ...shared, title: `${alike} een`, place: 'Hilversum', description: alike, ...closed },
    { ...shared, title: `${alike} twee`, place: 'Laren', description: alike, ...closed },
    { ...shared, title: `${alike} drie`, place: 'Huizen', description: alike, ...closed },
  ].map((input, position) => ({ number: position + 2, input }))
  const imported = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(imported.ok && imported.value.filter((result) => 'problem' in result)).toEqual([])
  await decideAboutGaps()
})
afterAll(() => desk.close())

/** An open finding that something is missing in Huizen, with an action; and a reason about Laren, where only the region knows that. */
async function decideAboutGaps() {
  const needs = desk.as('coordinator')
  const stored = [
    [registers.findings, { ...shared, actionLine: 3, state: 'ontbreekt', title: 'Geen nazorg (voorbeeld)' }],
    [
      registers.findings,
      {
        ...shared,
        actionLine: 3,
        place: 'Laren',
        state: 'ontbreekt',
        title: 'Stil gemis',
        openness: 'alleen de regio',
      },
    ],
    [registers.goals, { code: '3.1', title: 'Goede nazorg (voorbeeld)', gaps: '' }],
    [
      registers.actions,
      {
        code: '3.1.1',
        title: 'Nazorg <i>regelen</i> (voorbeeld)',
        owner: partnerOrganisation.name,
        transformationClass: 'wonen',
        novelty: 'nieuw',
        status: 'loopt',
        gaps: 'vak-3-GM0406; partij-ervaringskennis',
      },
    ],
  ] as const
  for (const [register, input] of stored)
    expect(await recordEntry(needs, demoRegion, register, input, { kind: 'new' })).toMatchObject({ ok: true })
  const reason = { reason: 'Dat doet de buurregio (voorbeeld).' }
  expect(await decideNoAction(needs, demoRegion, 'vak-3-GM0417', reason)).toMatchObject({ ok: true })
}

function visit(who: Who, address: string) {
  return visitApp(desk.as(who), reportPages()).request(address)
}

async function pageOf(language: 'nl' | 'en', publicOnly = false): Promise<string> {
  const response = await visit('reader', addresses.explorationReport(language, demoRegion, publicOnly))
  expect(response.status).toBe(200)
  return response.text()
}

test('the report is one page with contents that lead to its headings, in both languages', async () => {
  for (const [language, title] of [
    ['nl', 'Verslag van de verkenning'],
    ['en', 'Report of the exploration'],
  ] as const) {
    const page = await pageOf(language)
    expect(page).toContain(`<h1>${title}</h1>`)
    const links = [...page.matchAll(/href="#(kop-\d+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(10)
    for (const id of links) expect(page).toContain(`id="${id}"`)
    for (const format of ['docx', 'pdf'] as const)
      expect(page).toContain(addresses.explorationReportFile(language, demoRegion, format))
  }
})

test('what somebody wrote is text on the page', async () => {
  expect(await pageOf('nl')).toContain('Open &lt;b>bevinding&lt;/b> (voorbeeld)')
})

test('what is for the region alone is in the report of the region, marked, and not in the public one', async () => {
  const own = await pageOf('nl')
  expect(own).toContain('Voor de regio</strong>')
  expect(own).toContain('Vroegsignalering van huurschulden een')
  expect(own).toContain('Geheime partner (voorbeeld)')
  expect(own).toContain('6, van 3 van 3 gemeenten')
  const open = await pageOf('nl', true)
  expect(open).toContain('Openbaar</strong>')
  expect(open).not.toContain('huurschulden een')
  expect(open).not.toContain('Geheime partner')
  expect(open).toContain('2, van 1 van 3 gemeenten')
  expect(open).toContain('Niets openbaar')
})

test('nothing in the public report is reckoned from what is for the region alone', async () => {
  // Three municipalities that each do the same alone: a candidate for the region, if one may look at all of them.
  expect(await pageOf('nl')).toContain(
    'Groepen van maatregelen die in drie of meer gemeenten op elkaar lijken: 1.',
  )
  expect(await pageOf('nl', true)).toContain('gemeenten op elkaar lijken: 0.')
})

test('the report of the region tells beside each gap what was decided, in a table that is cards on a phone', async () => {
  const page = await pageOf('nl')
  const table = page.match(/<table[^>]*data-table--stacked[^>]*role="table">.*?<\/table>/s)?.[0] ?? ''
  const rows = [...table.matchAll(/<th scope="row" role="rowheader">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'),
  )
  expect(table).toContain('<td role="cell" data-label="Wat er besloten is">')
  expect(rows).toEqual([
    '|Actielijn 3: Huizen|Geen nazorg (voorbeeld)|Actie 3.1.1: Nazorg &lt;i>regelen&lt;/i> (voorbeeld)|',
    '|Actielijn 3: Laren|Stil gemis|Geen actie, omdat: Dat doet de buurregio (voorbeeld).|',
  ])
  const [, all, decided, open] =
    page.match(/leemten samen: (\d+)\. Daarvan besloten: (\d+)\. Nog open: (\d+)\./) ?? []
  expect([Number(decided), Number(decided) + Number(open)]).toEqual([3, Number(all)])
  expect(await pageOf('en')).toMatch(/No action, because: <span lang="nl">Dat doet/)
})

test('the public report tells how many gaps of open findings were decided, and nothing of what', async () => {
  const page = await pageOf('nl', true)
  expect(page).toContain('dat er iets ontbreekt: 1. Daarvan besloten: 1. Nog niet besloten: 0.')
  expect(page).toContain('Geen nazorg (voorbeeld)')
  for (const inside of ['3.1.1', 'Nazorg ', 'buurregio', 'Stil gemis', 'data-table--stacked'])
    expect(page).not.toContain(inside)
})

test('the files are a Word document and a PDF, named after what they are', async () => {
  const magic = { docx: 'PK', pdf: '%PDF-1.7' }
  for (const format of ['docx', 'pdf'] as const) {
    const response = await visit('reader', addresses.explorationReportFile('nl', demoRegion, format, true))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="verslag-verkenning-${demoRegion}-2026-11-22-openbaar.${format}"`,
    )
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.toString('latin1', 0, magic[format].length)).toBe(magic[format])
  }
})

test('who does not belong to the region gets neither page nor file', async () => {
  for (const address of [
    addresses.explorationReport('nl', demoRegion),
    addresses.explorationReport('nl', demoRegion, true),
    addresses.explorationReportFile('nl', demoRegion, 'docx', true),
    addresses.explorationReportFile('nl', demoRegion, 'pdf'),
  ]) {
    expect((await visit('stranger', address)).status).toBe(404)
    expect((await visit('visitor', address)).status).toBe(401)
  }
})

test('the exploration leads to its report', async () => {
  const page = await visitApp(desk.as('reader'), explorationPages()).request(
    addresses.exploration('nl', demoRegion),
  )
  expect(await page.text()).toContain(addresses.explorationReport('nl', demoRegion))
})
