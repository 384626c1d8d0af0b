import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

let demo: DemoApi
const region = '/regios/gooi-en-vechtstreek'

type Row = Record<string, unknown> & { id: string }
type Listed = { totaal: number; pagina: number; perPagina: number; resultaten: Row[] }

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

async function list(path: string): Promise<Listed> {
  const response = await demo.call('GET', `${region}/${path}`)
  expect(response.status, path).toBe(200)
  return (await response.json()) as Listed
}

test('everything wrong with a row is told at once, by the names of the API', async () => {
  const response = await demo.call('POST', `${region}/bevindingen`, {
    json: { actielijn: 2, gemeente: 'GM0406', doelen: [], stand: 'misschien', soort: null, sinds: 1066 },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    title: 'De invoer klopt niet',
    fouten: [
      { veld: 'titel', code: 'verplicht', melding: 'Vul dit in.' },
      { veld: 'doelen', code: 'kies-ten-minste-een' },
      { veld: 'aanpak', code: 'verplicht' },
      { veld: 'stand', code: 'geen-keuze', melding: '“misschien” is geen van de keuzes.' },
      { veld: 'sinds', code: 'geen-jaar' },
      { veld: 'soort', code: 'verplicht' },
    ],
  })
})

test('what a machine could mean in two ways is refused before anything is stored', async () => {
  const before = await list('geldbronnen')
  const response = await demo.call('POST', `${region}/geldbronnen`, {
    json: {
      code: 'X',
      naam: 'X',
      jaar: '2024',
      bedrag: '1.234',
      aard: 'structureel',
      voorbeeld: 'ja',
      titell: 'x',
    },
  })
  expect(await response.json()).toMatchObject({
    status: 400,
    fouten: [
      { veld: 'titell', code: 'onbekend-veld' },
      { veld: 'jaar', code: 'geen-heel-getal' },
      { veld: 'bedrag', code: 'geen-bedrag' },
      { veld: 'voorbeeld', code: 'geen-ja-of-nee' },
    ],
  })
  expect(await list('geldbronnen')).toEqual(before)
})

test('a list comes in pages that together are the whole, and says where the others are', async () => {
  const whole = await list('bevindingen?perPagina=500')
  const pages = []
  for (let page = 1; page <= Math.ceil(whole.totaal / 7); page += 1)
    pages.push(...(await list(`bevindingen?perPagina=7&pagina=${page}`)).resultaten)
  expect(pages).toEqual(whole.resultaten)
  const second = await demo.call('GET', `${region}/bevindingen?perPagina=7&pagina=2`)
  expect(second.headers.get('link')).toContain(
    'pagina=3>; rel="next"'.replace('pagina=3', 'perPagina=7&pagina=3'),
  )
  expect((await list('bevindingen?pagina=9999')).resultaten).toEqual([])
})

test('filters give what belongs to a line or a municipality', async () => {
  const huizen = await list('bevindingen?gemeente=GM0406&actielijn=2')
  expect(huizen.totaal).toBeGreaterThan(0)
  for (const row of huizen.resultaten) expect(row).toMatchObject({ gemeente: 'GM0406', actielijn: 2 })
  for (const row of (await list('bevindingen?gemeente=regio')).resultaten)
    expect(row['gemeente']).toBe('regio')
  for (const row of (await list('acties?actielijn=3')).resultaten) expect(row['code']).toMatch(/^3\./)
})

test('a query that cannot be meant is refused, with all that is wrong', async () => {
  const response = await demo.call(
    'GET',
    `${region}/bevindingen?pagina=0&perPagina=501&actielijn=7&gemeente=Nergens`,
  )
  expect(await response.json()).toMatchObject({
    status: 400,
    fouten: [
      { veld: 'pagina', code: 'getal-buiten-bereik' },
      { veld: 'perPagina', code: 'getal-buiten-bereik' },
      { veld: 'actielijn', code: 'onbekende-actielijn' },
      { veld: 'gemeente', code: 'onbekende-gemeente' },
    ],
  })
  const misspelt = await demo.call('GET', `${region}/organisaties?actielijn=2`)
  expect(await misspelt.json()).toMatchObject({
    fouten: [{ veld: 'actielijn', code: 'onbekende-parameter' }],
  })
})

test('an editor of Huizen changes what is of Huizen, and a reader nothing', async () => {
  const complete = {
    actielijn: 2,
    titel: 'Via de API (voorbeeld)',
    doelen: ['voorkomen'],
    aanpak: 'zelfstandig',
    stand: 'bestaat',
    soort: 'preventie',
  }
  const at = `${region}/bevindingen`
  expect(
    (await demo.call('POST', at, { as: 'huizen', json: { ...complete, gemeente: 'GM0406' } })).status,
  ).toBe(201)
  const other = await demo.call('POST', at, { as: 'huizen', json: { ...complete, gemeente: 'regio' } })
  expect(await other.json()).toMatchObject({
    status: 400,
    fouten: [{ veld: 'gemeente', code: 'niet-uw-gemeente' }],
  })
  expect(
    (await demo.call('POST', at, { as: 'reader', json: { ...complete, gemeente: 'GM0406' } })).status,
  ).toBe(403)
  expect((await demo.call('POST', `${region}/doelen`, { as: 'huizen', json: {} })).status).toBe(403)
})

test('what was removed comes back as it was', async () => {
  const [row] = (await list('mijlpalen?perPagina=1')).resultaten
  const at = `${region}/mijlpalen/${row?.id}`
  expect((await demo.call('DELETE', at)).status).toBe(204)
  expect((await demo.call('GET', at)).status).toBe(404)
  expect(await (await demo.call('POST', `${at}/terugzettingen`)).json()).toEqual(row)
})

test('of a sheet the good rows land, and the others come back with cell and reason', async () => {
  const sheet = [
    'Nummer;Actielijn;Gemeente;Titel;Doelen;Aanpak;Stand;Soort;Kleur',
    '901;2;Huizen;Rij twee (voorbeeld);voorkomen;zelfstandig;bestaat;preventie;rood',
    '902;2;Nergenshuizen;Rij drie (voorbeeld);voorkomen;zelfstandig;bestaat;preventie;rood',
    '903;9;Laren;;voorkomen;zelfstandig;bestaat;preventie;rood',
  ].join('\r\n')
  const send = () =>
    demo.call('POST', `${region}/bevindingen/importen`, {
      body: sheet,
      headers: { 'content-type': 'text/csv' },
    })
  const report = await (await send()).json()
  expect(report).toMatchObject({
    opgeslagen: 1,
    geweigerd: 2,
    onbekendeKolommen: ['Kleur'],
    rijen: [
      { rij: 2, opgeslagen: true, naam: '901', fouten: [] },
      { rij: 3, opgeslagen: false, fouten: [{ veld: 'gemeente', kolom: 'C', code: 'onbekende-gemeente' }] },
      {
        rij: 4,
        opgeslagen: false,
        fouten: [
          { veld: 'titel', kolom: 'D' },
          { veld: 'actielijn', kolom: 'B' },
        ],
      },
    ],
  })
  const before = await list('bevindingen?perPagina=500')
  expect(await (await send()).json()).toEqual(report)
  expect(await list('bevindingen?perPagina=500')).toEqual(before)
})

test('a file that is no list says so, and a reader need not send one', async () => {
  const at = `${region}/bevindingen/importen`
  const noColumns = await demo.call('POST', at, { body: 'a;b\r\n1;2' })
  expect(await noColumns.json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining('Deze kolommen ontbreken'),
  })
  expect((await demo.call('POST', at, { body: '' })).status).toBe(400)
  expect((await demo.call('POST', at, { as: 'reader', body: 'a;b' })).status).toBe(403)
})
