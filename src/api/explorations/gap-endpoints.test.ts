import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

let demo: DemoApi

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

type Told = {
  aantallen: { leemten: number; besloten: number; open: number }
  leemten: { leemte: string; besloten: boolean; geenActie: { reden: string; versie: string } | null }[]
}
const gaps = '/regios/gooi-en-vechtstreek/verkenning/leemten'
const own = `${gaps}/vak-2-GM0417/geen-actie`

async function told(response: Response): Promise<Told> {
  return (await response.json()) as Told
}

test('of the example region every gap is decided but one, each by what it is told to be', async () => {
  const { aantallen, leemten } = await told(await demo.call('GET', gaps))
  expect(aantallen).toEqual({ leemten: 19, besloten: 18, open: 1 })
  expect(leemten.filter(({ besloten }) => !besloten)).toMatchObject([
    {
      leemte: 'vak-2-GM0417',
      soort: 'vak',
      omschrijving: 'Actielijn 2, Laren: hier ontbreekt iets',
      actielijn: 2,
      gemeente: 'GM0417',
      nummers: [15],
    },
  ])
  expect(leemten).toContainEqual(
    expect.objectContaining({ leemte: 'vak-1-GM0376', actiecodes: ['1.1.1'], doelcodes: [] }),
  )
  expect(leemten).toContainEqual(
    expect.objectContaining({
      leemte: 'doel-5-verminderen',
      actielijn: 5,
      gemeente: null,
      doelcodes: ['5.2'],
    }),
  )
})

test('a reason is given and taken back, each time only over what was seen', async () => {
  const put = (reden: string, version: string) =>
    demo.call('PUT', own, { json: { reden }, headers: { 'if-match': version } })
  const given = await put('Volgt later (voorbeeld)', '"weg"')
  expect(given.status).toBe(200)
  const tag = given.headers.get('etag') ?? ''
  expect((await told(given)).aantallen.open).toBe(0)
  const late = await put('Te laat (voorbeeld)', '"weg"')
  expect(late.status).toBe(412)
  expect(await late.json()).toMatchObject({ huidig: { reden: 'Volgt later (voorbeeld)' } })
  expect((await put(' ', tag)).status).toBe(400)
  expect((await demo.call('PUT', own, { as: 'reader', json: { reden: 'x' } })).status).toBe(403)
  const nowhere = `${gaps}/vak-9-regio/geen-actie`
  expect((await demo.call('PUT', nowhere, { json: { reden: 'x' } })).status).toBe(404)
  expect((await demo.call('DELETE', own, { headers: { 'if-match': tag } })).status).toBe(204)
  expect((await told(await demo.call('GET', gaps))).aantallen.open).toBe(1)
})
