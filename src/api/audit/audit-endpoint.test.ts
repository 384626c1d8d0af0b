import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

const log = '/regios/gooi-en-vechtstreek/logboek'

let demo: DemoApi
beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

test('a program reads the log in pages, filtered, without network addresses', async () => {
  const response = await demo.call('GET', `${log}?onderwerp=doelen&perPagina=2`)
  expect(response.status).toBe(200)
  expect(response.headers.get('link')).toContain('rel="next"')
  const body = (await response.json()) as { totaal: number; resultaten: Record<string, unknown>[] }
  expect(body.resultaten).toHaveLength(2)
  expect(body.totaal).toBeGreaterThan(2)
  expect(body.resultaten[0]).toMatchObject({
    onderwerp: 'doelen',
    soort: 'wijzigingen',
    tabel: expect.stringMatching(/^goal/),
  })
  expect(Object.keys(body.resultaten[0] ?? {})).not.toContain('netwerkadres')
})

test('everything that is wrong with the query is told at once', async () => {
  const response = await demo.call('GET', `${log}?van=gisteren&daad=gegooid&pagina=0`)
  expect(response.status).toBe(400)
  const { fouten } = (await response.json()) as { fouten: { veld: string }[] }
  expect(fouten.map(({ veld }) => veld).sort()).toEqual(['daad', 'pagina', 'van'])
})

test('only who may read the log gets it', async () => {
  expect((await demo.call('GET', log, { as: 'reader' })).status).toBe(403)
  expect((await demo.call('GET', log, { as: 'huizen' })).status).toBe(403)
  expect((await demo.call('GET', log, { as: 'visitor' })).status).toBe(401)
})
