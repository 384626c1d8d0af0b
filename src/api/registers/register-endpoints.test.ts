import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field } from '../../domain/registers/field.ts'
import { nounAddresses, nouns } from '../../domain/registers/noun.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import type { Register } from '../../operations/registers/register.ts'
import { dutchTerms } from '../../presentation/registers/cell-words.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'
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

test('what GET gives of the example region, PUT accepts, and GET gives the same again', async () => {
  for (const noun of nouns) {
    const address = nounAddresses[noun]
    const { resultaten } = await list(`${address}?perPagina=25`)
    expect(resultaten.length, address).toBeGreaterThan(0)
    for (const row of resultaten) {
      const put = await demo.call('PUT', `${region}/${address}/${row.id}`, { json: row })
      expect(await put.json(), `${address} ${row.id}`).toEqual(row)
    }
  }
}, 120_000)

test('whatever is written in a row is read back the same, and can be sent back', async () => {
  for (const noun of nouns) {
    const address = `${region}/${nounAddresses[noun]}`
    const [row] = (await list(`${nounAddresses[noun]}?perPagina=1`)).resultaten
    const own = `${address}/${row?.id}`
    await fc.assert(
      fc.asyncProperty(changesIn(registers[noun]), async (changes) => {
        const put = await demo.call('PUT', own, { json: { ...row, ...changes } })
        const answer = (await put.json()) as Row
        expect(put.status, JSON.stringify(answer)).toBe(200)
        expect(answer).toEqual({ ...row, ...changes })
        expect(await (await demo.call('PUT', own, { json: answer })).json()).toEqual(answer)
        expect(await (await demo.call('GET', own)).json()).toEqual(answer)
      }),
      { numRuns: 8 },
    )
    expect((await demo.call('PUT', own, { json: row })).status).toBe(200)
  }
}, 120_000)

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
    json: { code: 'X', naam: 'X', jaar: '2024', bedrag: '1.234', aard: 'structureel', voorbeeld: 'ja', titell: 'x' },
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
  expect(second.headers.get('link')).toContain('pagina=3>; rel="next"'.replace('pagina=3', 'perPagina=7&pagina=3'))
  expect((await list('bevindingen?pagina=9999')).resultaten).toEqual([])
})

test('filters give what belongs to a line or a municipality', async () => {
  const huizen = await list('bevindingen?gemeente=GM0406&actielijn=2')
  expect(huizen.totaal).toBeGreaterThan(0)
  for (const row of huizen.resultaten) expect(row).toMatchObject({ gemeente: 'GM0406', actielijn: 2 })
  for (const row of (await list('bevindingen?gemeente=regio')).resultaten) expect(row['gemeente']).toBe('regio')
  for (const row of (await list('acties?actielijn=3')).resultaten) expect(row['code']).toMatch(/^3\./)
})

test('a query that cannot be meant is refused, with all that is wrong', async () => {
  const response = await demo.call('GET', `${region}/bevindingen?pagina=0&perPagina=501&actielijn=7&gemeente=Nergens`)
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
  expect(await misspelt.json()).toMatchObject({ fouten: [{ veld: 'actielijn', code: 'onbekende-parameter' }] })
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
  expect((await demo.call('POST', at, { as: 'huizen', json: { ...complete, gemeente: 'GM0406' } })).status).toBe(201)
  const other = await demo.call('POST', at, { as: 'huizen', json: { ...complete, gemeente: 'regio' } })
  expect(await other.json()).toMatchObject({ status: 400, fouten: [{ veld: 'gemeente', code: 'niet-uw-gemeente' }] })
  expect((await demo.call('POST', at, { as: 'reader', json: { ...complete, gemeente: 'GM0406' } })).status).toBe(403)
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
    demo.call('POST', `${region}/bevindingen/importen`, { body: sheet, headers: { 'content-type': 'text/csv' } })
  const report = await (await send()).json()
  expect(report).toMatchObject({
    opgeslagen: 1,
    geweigerd: 2,
    onbekendeKolommen: ['Kleur'],
    rijen: [
      { rij: 2, opgeslagen: true, naam: '901', fouten: [] },
      { rij: 3, opgeslagen: false, fouten: [{ veld: 'gemeente', kolom: 'C', code: 'onbekende-gemeente' }] },
      { rij: 4, opgeslagen: false, fouten: [{ veld: 'titel', kolom: 'D', code: 'verplicht' }] },
    ],
  })
  const before = await list('bevindingen?perPagina=500')
  expect(await (await send()).json()).toEqual(report)
  expect(await list('bevindingen?perPagina=500')).toEqual(before)
})

test('a file that is no list says so, and a reader need not send one', async () => {
  const at = `${region}/bevindingen/importen`
  const noColumns = await demo.call('POST', at, { body: 'a;b\r\n1;2' })
  expect(await noColumns.json()).toMatchObject({ status: 400, detail: expect.stringContaining('Deze kolommen ontbreken') })
  expect((await demo.call('POST', at, { body: '' })).status).toBe(400)
  expect((await demo.call('POST', at, { as: 'reader', body: 'a;b' })).status).toBe(403)
})

/** Other words, amounts, days and choices, where no rule ties a field to another. */
function changesIn(register: Register): fc.Arbitrary<Record<string, unknown>> {
  const fields = register.fields.filter(({ key }) => !tied.has(key))
  const arbitraries = fields.flatMap((field) => {
    const values = arbitraryOf(field)
    return values ? [[apiNameOf(register.noun, field.key), values] as const] : []
  })
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [] })
}

const tied = new Set(['code', 'goal', 'rhythm', 'aggregation', 'countsPeople', 'missingBecause', 'policyRelation'])

function arbitraryOf(field: Field): fc.Arbitrary<unknown> | undefined {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return words(Math.min(field.maxLength, 60))
    case 'amount':
      return fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100)
    case 'yes-no':
      return fc.boolean()
    case 'date':
      return fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
    case 'choice':
      return fc.constantFrom(...dutchTerms(field.terms))
    case 'choices':
      return fc.subarray(dutchTerms(field.terms), { minLength: 1 })
    case 'words':
      return fc.uniqueArray(words(30).map((word) => word.replaceAll(';', ',')), { maxLength: 3 })
    default:
      return undefined
  }
}

/** What any field keeps as it is: no control characters, and no space around it. */
function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 4) })
    .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, '').trim())
    .filter((text) => text !== '' && text.length <= maxLength)
}
