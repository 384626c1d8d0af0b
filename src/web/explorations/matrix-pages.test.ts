import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '../../documents/workbook-read.ts'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { explorationPages } from './exploration-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  const measure = {
    actionLine: 2,
    place: 'Huizen',
    aims: 'voorkomen',
    approach: 'zelfstandig',
    state: 'bestaat',
    transformationClass: 'preventie',
  }
  const many = Array.from({ length: 120 }, (_, position) => ({
    ...measure,
    place: 'Laren',
    title: `Reeks ${position + 1} (voorbeeld)`,
  }))
  const rows = [
    { ...measure, title: 'Eén (voorbeeld)', subTheme: 'Vroegsignalering', alsoLines: '4' },
    { ...measure, title: 'Twee (voorbeeld)', targetGroups: 'jongeren', aims: 'voorkomen; opvang verbeteren' },
    { ...measure, title: 'Drie (voorbeeld)', actionLine: 3, state: 'ontbreekt', scale: 'lokaal' },
    ...many,
  ].map((input, position) => ({ number: position + 2, input }))
  const imported = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(imported.ok && imported.value.filter((result) => 'problem' in result)).toEqual([])
})
afterAll(() => desk.close())

function ask(address: string, who: Who = 'reader') {
  return visitApp(desk.as(who), explorationPages()).request(address)
}

async function pageOf(address: string, status = 200): Promise<string> {
  const response = await ask(address)
  expect(response.status, address).toBe(status)
  return response.text()
}

function matrix(query = '', language: 'nl' | 'en' = 'nl') {
  return pageOf(`${addresses.exploration(language, demoRegion)}${query}`)
}

/** What one cell of a page shows, without tags. */
function cellOf(page: string, address: string): string {
  const at = page.indexOf(`href="${address.replaceAll('&', '&amp;')}"`)
  expect(at, address).toBeGreaterThan(0)
  return page
    .slice(page.indexOf('>', at) + 1, page.indexOf('</a>', at))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const huizen = (line: number, query: [string, string][] = []) =>
  addresses.explorationCell('nl', demoRegion, line, 'GM0406', query)

test('a finding counts on each line it names, and once in the total', async () => {
  const page = await matrix()
  expect(page).toContain('123 bevindingen. In 1 vak ontbreekt iets, ')
  expect(cellOf(page, huizen(2))).toBe('Huizen voorkomen 2 verminderen 0 verbeteren 1 verkorten 0 2 bestaat')
  expect(cellOf(page, huizen(4))).toContain('voorkomen 1')
  expect(cellOf(page, huizen(3))).toBe('Huizen Leemte 1 ontbreekt')
  expect(cellOf(page, huizen(1))).toBe('Huizen Nog niet ingevuld')
})

test('what is chosen stands in the address, on the page with a way to clear it, and goes along into a cell and back', async () => {
  const page = await matrix('?doelgroep=jongeren&doel=opvang+verbeteren')
  expect(page).toContain('1 van de 123 bevindingen past bij uw keuze.')
  const kept: [string, string][] = [
    ['doel', 'opvang verbeteren'],
    ['doelgroep', 'jongeren'],
  ]
  expect(cellOf(page, huizen(2, kept))).toContain('verbeteren 1')
  expect(cellOf(page, huizen(4, kept))).toBe('Huizen Niets bij uw keuze')
  expect(page).toMatch(/<input[^>]*name="doel"[^>]*value="opvang verbeteren"[^>]*checked/)
  const chip = page.slice(page.indexOf('class="chosen__one"')).split('</a>')[0]
  expect(chip).toContain('Doel: Opvang verbeteren')
  expect(page).toContain(
    `class="chosen__one" href="${addresses.exploration('nl', demoRegion, [['doelgroep', 'jongeren']])}"`,
  )
  expect(page).toContain(`class="chosen__all" href="${addresses.exploration('nl', demoRegion)}"`)

  const cell = await pageOf(huizen(2, kept))
  expect(cell).toContain('Twee (voorbeeld)')
  expect(cell).not.toContain('Eén (voorbeeld)')
  expect(cell).toContain(
    `href="${addresses.exploration('nl', demoRegion, kept).replace('&', '&amp;')}#lijn-2"`,
  )
  expect(await pageOf(huizen(3, kept))).toContain('De ene bevinding hier past niet bij uw keuze.')
})

test('a choice that nothing fits says so, in either language, and what cannot be chosen is told without losing the page', async () => {
  const empty = await matrix('?soort=opvang')
  expect(empty).toContain('Geen enkele bevinding past bij uw keuze')
  expect(empty).not.toContain('class="matrix"')
  const english = await matrix('?soort=opvang&schaal=lokaal', 'en')
  expect(english).toContain('No finding fits your choice')
  expect(english).toContain('Scale: Local')
  const wrong = await pageOf(`${addresses.exploration('nl', demoRegion)}?doel=geluk&stand=bestaat`, 422)
  expect(wrong).toContain('“geluk” is geen van de keuzes.')
  expect(wrong).toContain('class="matrix"')
})

test('a line opens into its sub-themes, all of them or one by one, and a cell of one holds only its own', async () => {
  const all = await matrix('?deelthemas=ja')
  expect(all.match(/class="matrix__part"/g)?.length).toBe(25 + 3)
  const kept: [string, string][] = [['deelthemas', '2']]
  const one = await matrix('?deelthemas=2')
  expect(one).toContain('2.4 Vroegsignalering')
  expect(one).not.toContain('3.1 Eigen woonplek')
  const theme = huizen(2, [['deelthema', '2.4'], ...kept])
  expect(cellOf(one, theme)).toContain('voorkomen 1')
  expect(cellOf(one, huizen(2, [['deelthema', 'zonder'], ...kept]))).toContain('voorkomen 1')
  expect(one).toContain(
    `href="${addresses
      .exploration('nl', demoRegion, [
        ['deelthemas', '2'],
        ['deelthemas', '3'],
      ])
      .replace('&', '&amp;')}#lijn-3"`,
  )
  const cell = await pageOf(theme)
  expect(cell).toContain('Eén (voorbeeld)')
  expect(cell).toContain('Ook bij actielijn 4')
  expect(cell).not.toContain('Twee (voorbeeld)')
  expect(await matrix('?deelthemas=2', 'en')).toContain('2.4 Early signals')
  await pageOf(huizen(2, [['deelthema', '3.1']]), 404)
})

test('a square of many findings is leafed through, and beyond the last page stands the last', async () => {
  const laren = addresses.explorationCell('nl', demoRegion, 2, 'GM0417')
  const cards = (page: string) => page.match(/<li class="card"/g)?.length ?? 0
  const first = await pageOf(laren)
  expect(cards(first)).toBe(50)
  expect(first).toContain('Bevinding 1 tot en met 50 van 120')
  expect(first).toContain(`href="${laren}?pagina=2"`)
  const third = await pageOf(`${laren}?pagina=3`)
  expect(cards(third)).toBe(20)
  expect(third).toContain(`rel="prev" href="${laren}?pagina=2"`)
  expect(third).not.toContain('rel="next"')
  const beyond = await pageOf(`${laren}?pagina=9`)
  expect(cards(beyond)).toBe(20)
})

test('the same as a table and as a workbook: each line in each place once, with the same counts', async () => {
  const kept: [string, string][] = [
    ['stand', 'bestaat'],
    ['deelthemas', '2'],
    ['weergave', 'tabel'],
  ]
  const address = addresses.exploration('nl', demoRegion, kept)
  const page = await pageOf(address)
  const rows = page.split('<tbody>')[1]?.match(/<tr>/g)?.length
  expect(page).not.toContain('class="matrix"')
  const file = addresses.explorationTable('nl', demoRegion, kept)
  expect(page).toContain(`href="${file.replaceAll('&', '&amp;')}"`)
  const response = await ask(file)
  expect(response.headers.get('content-disposition')).toContain('verkenning-gooi-en-vechtstreek.xlsx')
  const read = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
  const [sheet] = read.ok ? read.sheets : []
  expect(sheet?.header.slice(0, 6)).toEqual([
    'Actielijn',
    'Deelthema',
    'Plaats',
    'Vak',
    'Bevindingen',
    'Bestaat',
  ])
  expect(sheet?.rows).toHaveLength((5 + 7) * 4)
  expect(rows).toBe((5 + 7) * 4)
  const found = sheet?.rows.reduce((total, { cells }) => total + Number(cells[4]), 0)
  expect(found).toBe(122 + 1)
})

test('a cell that is empty for a reason says so in every view, and is counted apart', async () => {
  const before = await matrix()
  expect(before).not.toContain('legend__swatch--none')
  const reason = 'Het panel is regionaal (voorbeeld).'
  const said = { actionLine: '5', place: 'Huizen', reason }
  const coordinator = desk.as('coordinator')
  expect(
    await recordEntry(coordinator, demoRegion, registers['empty-cells'], said, { kind: 'new' }),
  ).toMatchObject({ ok: true })
  const page = await matrix()
  expect(cellOf(page, huizen(5))).toBe(`Huizen Leeg, met reden ${reason}`)
  expect(page).toContain('legend__swatch--none')
  expect(page).toContain('1 vak is leeg, met een reden.')
  const blanks = (html: string) => Number(/(\d+) vakken zijn nog niet ingevuld/.exec(html)?.[1])
  expect(blanks(page)).toBe(blanks(before) - 1)
  expect(await matrix('?weergave=tabel')).toContain(`Leeg, met reden: ${reason}`)
  const cell = await pageOf(huizen(5))
  expect(cell).toContain(reason)
  expect(cell).not.toContain('class="empty"')
})

test('who does not belong to the region sees no matrix, no square and no workbook', async () => {
  for (const address of [
    addresses.exploration('nl', demoRegion),
    addresses.explorationTable('nl', demoRegion, []),
    huizen(2),
  ]) {
    expect((await ask(address, 'stranger')).status, address).toBe(404)
    expect((await ask(address, 'visitor')).status, address).toBe(401)
  }
})
