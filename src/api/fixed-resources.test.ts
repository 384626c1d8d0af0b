import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi, publicUrl } from '../testing/demo-api.ts'
import { coordinatorEmail, demoPassword, readerEmail } from '../testing/demo-installation.ts'

let demo: DemoApi
const region = '/regios/gooi-en-vechtstreek'

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

const newRegion = {
  naam: 'Regio Voorbeeldstreek',
  conceptregio: 'flevoland',
  gemeenten: ['GM0034', 'GM0995'],
  centrumgemeente: 'GM0034',
  landelijkKader: 'eerst-een-thuis-2022',
  planVan: 2026,
  planTot: 2027,
  opleverdatum: '2026-12-01',
  partijen: ['ervaringskennis', 'woningcorporatie'],
}

test('a program signs in, works with its token, and signs out', async () => {
  const json = { email: readerEmail, wachtwoord: demoPassword }
  const began = await demo.call('POST', '/sessies', { as: 'visitor', json })
  expect(began.status).toBe(201)
  const { token } = (await began.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  const mine = await demo.call('GET', '/regios', { as: 'visitor', headers })
  expect(await mine.json()).toMatchObject({ resultaten: [{ id: 'gooi-en-vechtstreek', rollen: ['lezer'] }] })
  expect((await demo.call('DELETE', '/sessies', { as: 'visitor', headers })).status).toBe(204)
  expect((await demo.call('GET', '/regios', { as: 'visitor', headers })).status).toBe(401)
})

test('signing in wrongly tells which part is missing, but never which part is wrong', async () => {
  const sendings = [
    { email: coordinatorEmail, wachtwoord: 'niet het wachtwoord' },
    { email: 'niemand@voorbeeld.nl', wachtwoord: demoPassword },
  ]
  const answers = await Promise.all(
    sendings.map((json) => demo.call('POST', '/sessies', { as: 'visitor', json })),
  )
  const [one, other] = await Promise.all(answers.map((answer) => answer.json()))
  expect(answers.map(({ status }) => status)).toEqual([401, 401])
  expect(one).toEqual(other)
  const empty = await demo.call('POST', '/sessies', { as: 'visitor', json: {} })
  expect(await empty.json()).toMatchObject({
    fouten: [{ veld: 'email', code: 'verplicht' }, { veld: 'wachtwoord' }],
  })
})

test('a region is founded by whoever may, and everything wrong with it is told at once', async () => {
  const wrong = await demo.call('POST', '/regios', {
    json: { ...newRegion, gemeenten: [], planTot: 2020, opleverdatum: '31-02-2026', partijen: ['buren'] },
  })
  expect(await wrong.json()).toMatchObject({
    status: 400,
    fouten: expect.arrayContaining([
      expect.objectContaining({ veld: 'gemeenten', code: 'kies-ten-minste-een' }),
      expect.objectContaining({ veld: 'opleverdatum' }),
      expect.objectContaining({ veld: 'partijen', code: 'onbekende-partij' }),
    ]),
  })
  expect((await demo.call('POST', '/regios', { as: 'reader', json: newRegion })).status).toBe(403)
  const founded = await demo.call('POST', '/regios', { json: newRegion })
  expect(founded.status).toBe(201)
  const { naam, ...rest } = newRegion
  expect(await founded.json()).toMatchObject({
    id: 'voorbeeldstreek',
    naam,
    planTot: rest.planTot,
    gemeenten: [{ code: 'GM0034' }, { code: 'GM0995' }],
    partijen: expect.arrayContaining(rest.partijen),
  })
  const again = await demo.call('POST', '/regios', { json: newRegion })
  expect(await again.json()).toMatchObject({ status: 400, fouten: [{ veld: 'naam', code: 'bestaat-al' }] })
})

test('the exploration counts findings per aim and tells a gap from what nobody filled in', async () => {
  const { actielijnen } = (await (await demo.call('GET', `${region}/verkenning`)).json()) as {
    actielijnen: { vakken: { gemeente: string; stand: string }[] }[]
  }
  expect(actielijnen).toHaveLength(6)
  const squares = actielijnen.flatMap(({ vakken }) => vakken)
  expect(squares).toHaveLength(6 * 8)
  expect(new Set(squares.map(({ stand }) => stand))).toEqual(
    new Set(['maatregelen', 'leemte', 'leeg met reden', 'niet ingevuld']),
  )
})

test('the exploration takes the choice of the page, and tells what counts of it per state and per sub-theme', async () => {
  type Cell = { gemeente: string; bevindingen: number; perStand: Record<string, number> }
  type Told = {
    bevindingen: number
    gekozen: number
    actielijnen: { nummer: number; vakken: Cell[]; deelthemas?: { code: string | null; vakken: Cell[] }[] }[]
  }
  const read = async (query: string) =>
    (await (await demo.call('GET', `${region}/verkenning${query}`)).json()) as Told
  const sum = (cells: readonly Cell[]) => cells.reduce((total, { bevindingen }) => total + bevindingen, 0)
  const all = await read('?deelthemas=ja')
  // Five of the example name a second line.
  expect(sum(all.actielijnen.flatMap(({ vakken }) => vakken))).toBe(55 + 5)
  for (const { vakken, deelthemas = [] } of all.actielijnen) {
    expect(sum(deelthemas.flatMap((theme) => theme.vakken))).toBe(sum(vakken))
    for (const { bevindingen, perStand } of vakken)
      expect(Object.values(perStand).reduce((total, count) => total + count, 0)).toBe(bevindingen)
  }
  const lacking = await read('?stand=ontbreekt&stand=gestopt&doel=voorkomen&deelthemas=2')
  expect(lacking).toMatchObject({ bevindingen: 55, gekozen: expect.any(Number) })
  expect(lacking.gekozen).toBeGreaterThan(0)
  expect(lacking.gekozen).toBeLessThan(20)
  expect(lacking.actielijnen.filter(({ deelthemas }) => deelthemas).map(({ nummer }) => nummer)).toEqual([2])
  const wrong = await demo.call('GET', `${region}/verkenning?doel=geluk&schaal=europa`)
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({
    fouten: [
      { veld: 'doel', code: 'geen-keuze' },
      { veld: 'schaal', code: 'geen-keuze' },
    ],
  })
})

test('a remark of the plan check is departed from with a reason, and that can be taken back', async () => {
  const stateOf = async () => {
    const check = (await (await demo.call('GET', `${region}/plantoets`)).json()) as {
      regels: { regel: string; opmerkingen: { onderwerp: string; melding: string; afwijking: unknown }[] }[]
    }
    return check.regels
      .find(({ regel }) => regel === 'T04')
      ?.opmerkingen.find(({ onderwerp }) => onderwerp === 'action:4.2.2:owner')
  }
  expect(await stateOf()).toMatchObject({ afwijking: null, melding: expect.stringContaining('4.2.2') })
  const departure = `${region}/plantoets/afwijkingen/T04/action:4.2.2:owner`
  const empty = await demo.call('PUT', departure, { json: { reden: '' } })
  expect(await empty.json()).toMatchObject({ status: 400, fouten: [{ veld: 'reden', code: 'verplicht' }] })
  expect((await demo.call('PUT', departure, { as: 'reader', json: { reden: 'x' } })).status).toBe(403)
  expect((await demo.call('PUT', departure, { json: { reden: 'Volgt in 2025 (voorbeeld)' } })).status).toBe(
    200,
  )
  expect(await stateOf()).toMatchObject({ afwijking: { reden: 'Volgt in 2025 (voorbeeld)' } })
  expect((await demo.call('DELETE', departure)).status).toBe(204)
  expect((await demo.call('DELETE', departure)).status).toBe(404)
  expect(await stateOf()).toMatchObject({ afwijking: null })
})

test('a rule of the plan check is switched off with a reason, also in a publication, and on again', async () => {
  const rule = `${region}/plantoets/regels/T12/uitgezet`
  const stateOf = async () => {
    const check = (await (await demo.call('GET', `${region}/plantoets`)).json()) as {
      aantallen: { uit: number }
      regels: { regel: string; stand: string; uitgezet: unknown; vindplaatsen: string[] }[]
    }
    return { uit: check.aantallen.uit, ...check.regels.find(({ regel }) => regel === 'T12') }
  }
  expect(await stateOf()).toMatchObject({ uit: 0, stand: 'voldaan', uitgezet: null })
  expect((await stateOf()).vindplaatsen).toEqual([expect.stringContaining('afspraak 3')])
  expect((await demo.call('PUT', rule, { as: 'reader', json: { reden: 'x' } })).status).toBe(403)
  const empty = await demo.call('PUT', rule, { json: { reden: '' } })
  expect(await empty.json()).toMatchObject({ status: 400, fouten: [{ veld: 'reden', code: 'verplicht' }] })
  const headers = { 'if-match': '"weg"' }
  const reden = 'De opgave volgt (voorbeeld)'
  expect((await demo.call('PUT', rule, { json: { reden }, headers })).status).toBe(200)
  expect((await demo.call('PUT', rule, { json: { reden: 'Anders' }, headers })).status).toBe(412)
  expect(await stateOf()).toMatchObject({ uit: 1, stand: 'uit', uitgezet: { reden } })
  const titel = 'Met een regel uit (voorbeeld)'
  const made = await demo.call('POST', `${region}/publicaties`, { json: { titel } })
  const { plantoets } = (await made.json()) as { plantoets: { regel: string }[] }
  expect(plantoets.find(({ regel }) => regel === 'T12')).toMatchObject({ stand: 'uit', uitgezetOmdat: reden })
  expect((await demo.call('DELETE', rule)).status).toBe(204)
  expect((await demo.call('DELETE', rule)).status).toBe(404)
  expect(await stateOf()).toMatchObject({ uit: 0, stand: 'voldaan' })
})

test('of two programs that depart from one remark the second is refused with both reasons, and can decide', async () => {
  const departure = `${region}/plantoets/afwijkingen/T04/action:4.2.2:owner`
  const put = (reden: string, tag?: string) =>
    demo.call('PUT', departure, { json: { reden }, ...(tag && { headers: { 'if-match': tag } }) })
  const first = await put('Van de eerste (voorbeeld)', '"weg"')
  expect(first.status).toBe(200)
  const tag = first.headers.get('etag') ?? ''
  expect(tag).toMatch(/^"v[0-9a-f]{16}"$/)
  const second = await put('Van de tweede (voorbeeld)', '"weg"')
  expect(second.status).toBe(412)
  expect(await second.json()).toMatchObject({
    versie: tag.slice(1, -1),
    huidig: { reden: 'Van de eerste (voorbeeld)', versie: tag.slice(1, -1) },
    gestuurd: { reden: 'Van de tweede (voorbeeld)' },
  })
  expect((await put('Van de tweede (voorbeeld)', tag)).status).toBe(200)
  expect((await demo.call('DELETE', departure, { headers: { 'if-match': tag } })).status).toBe(412)
  expect((await put('Zonder versie (voorbeeld)')).status).toBe(200)
  expect((await demo.call('DELETE', departure)).status).toBe(204)
})

test('the monitor says of a sum how many municipalities it is made of, and why one is missing', async () => {
  const { indicatoren } = (await (await demo.call('GET', `${region}/monitor`)).json()) as {
    indicatoren: {
      regio: { gemeenten: { bekend: number; verwacht: number; ontbrekend: unknown[] } | null }[]
    }[]
  }
  expect(indicatoren).toHaveLength(6)
  const sums = indicatoren.flatMap(({ regio }) => regio.flatMap(({ gemeenten }) => gemeenten ?? []))
  const incomplete = sums.filter(({ bekend, verwacht }) => bekend < verwacht)
  expect(incomplete.length).toBeGreaterThan(0)
  for (const { bekend, verwacht, ontbrekend } of incomplete)
    expect(ontbrekend).toHaveLength(verwacht - bekend)
})

test('a forecast has its bands in order, and says how it would have done before', async () => {
  const at = `${region}/monitor/d03/verwachting`
  const told = (await (await demo.call('GET', at, { as: 'reader' })).json()) as {
    indicator: string
    verwachting: {
      uitCijfersTotEnMet: string
      vooruit: { periode: string; laag: number; midden: number; hoog: number }[]
      toets: { keren: number; binnenDeBand: number }
    }
    eerdere: unknown[]
  }
  expect(told.indicator).toBe('D03')
  expect(told.verwachting.uitCijfersTotEnMet).toBe('2025-Q4')
  expect(told.verwachting.vooruit[0]?.periode).toBe('2026-Q1')
  for (const { laag, midden, hoog } of told.verwachting.vooruit)
    expect([laag, midden, hoog]).toEqual([laag, midden, hoog].toSorted((one, other) => one - other))
  const { keren, binnenDeBand } = told.verwachting.toets
  expect(binnenDeBand).toBeLessThanOrEqual(keren)
  expect((await demo.call('GET', `${region}/monitor/X99/verwachting`)).status).toBe(404)
})

test('publishing is the coordinator’s, and everyone reads what came of it', async () => {
  const at = `${region}/publicaties`
  expect((await demo.call('GET', '/regios/voorbeeldstreek/publicaties', { as: 'visitor' })).status).toBe(404)
  const before = (await (await demo.call('GET', at, { as: 'visitor' })).json()) as {
    resultaten: { nummer: number }[]
  }
  const number = (before.resultaten[0]?.nummer ?? 0) + 1
  expect((await demo.call('POST', at, { as: 'reader', json: { titel: 'Plan' } })).status).toBe(403)
  expect(await (await demo.call('POST', at, { json: {} })).json()).toMatchObject({
    fouten: [{ veld: 'titel', code: 'verplicht' }],
  })
  const published = await demo.call('POST', at, { json: { titel: 'Plan (voorbeeld)' } })
  expect(published.headers.get('location')).toBe(
    `${publicUrl}/api/v1/publicaties/gooi-en-vechtstreek/${number}`,
  )
  const publication = await published.json()
  expect(
    await (await demo.call('GET', `/publicaties/gooi-en-vechtstreek/${number}`, { as: 'visitor' })).json(),
  ).toEqual(publication)
  expect(publication).toMatchObject({
    nummer: number,
    adres: `${publicUrl}/nl/publicaties/gooi-en-vechtstreek/${number}`,
    paginas: [
      { adres: `${publicUrl}/publicaties/gooi-en-vechtstreek/${number}/data/acties.csv` },
      { adres: `${publicUrl}/nl/publicaties/gooi-en-vechtstreek/${number}` },
      { adres: `${publicUrl}/nl/publicaties/gooi-en-vechtstreek/${number}/plan` },
    ],
  })
  expect(await (await demo.call('GET', at, { as: 'visitor' })).json()).toMatchObject({
    regionaam: 'Regio Gooi en Vechtstreek',
    resultaten: [{ nummer: number, titel: 'Plan (voorbeeld)' }, ...before.resultaten],
  })
  for (const absent of [number + 1, 0, 'een'])
    expect(
      (await demo.call('GET', `/publicaties/gooi-en-vechtstreek/${absent}`, { as: 'visitor' })).status,
    ).toBe(404)
})

test('the reference data says how sure it is', async () => {
  const framework = await (await demo.call('GET', '/landelijk-kader', { as: 'visitor' })).json()
  expect(framework).toMatchObject({ uitgave: 'eerst-een-thuis-2022', periodeTot: 2030 })
  expect((await demo.call('GET', '/landelijk-kader?uitgave=anders', { as: 'visitor' })).status).toBe(404)
  expect(await (await demo.call('GET', '/gemeenten', { as: 'visitor' })).json()).toMatchObject({
    totaal: 342,
  })
  expect(await (await demo.call('GET', '/regio-indeling', { as: 'visitor' })).json()).toMatchObject({
    concept: true,
    gemeentenPerZekerheid: { gevonden: 60, waarschijnlijk: 266, onzeker: 16 },
    herindelingen: [{ gemeente: { code: 'GM1696' }, gaatOpIn: { code: 'GM0402' }, bedoeldPer: '2027-01-01' }],
  })
})

test('the adoption says per municipality what was decided, and refuses a version that is no number or not there', async () => {
  const told = (await (await demo.call('GET', `${region}/plan/vaststelling`)).json()) as {
    compleet: boolean
    routes: { gemeente: string; routestappen: unknown[] }[]
  }
  expect(told.compleet).toBe(false)
  expect(told.routes.find(({ gemeente }) => gemeente === 'GM0406')?.routestappen[0]).toMatchObject({
    orgaan: 'college',
    soortBesluit: 'vaststellen',
    nodig: true,
    laatsteBesluit: { nummer: 3, beslotenOp: '2024-02-13', uitkomst: 'aangenomen' },
  })
  const wrong = await demo.call('GET', `${region}/plan/vaststelling?versie=laatste`)
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('onbekende-planversie')
  expect((await demo.call('GET', `${region}/plan/vaststelling?versie=99`)).status).toBe(404)
})
