import { afterAll, beforeAll, expect, test } from 'vitest'
import { riskRegister } from '../../../operations/plans/risk-register.ts'
import { type DemoDesk, demoRegion } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { planDocumentPages } from '../document/plan-document-pages.tsx'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { riskPages } from './risk-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
}, 60_000)
afterAll(() => desk.close())

const list = (language: 'nl' | 'en') => addresses.register(language, demoRegion, 'risks')

async function read(address: string): Promise<string> {
  const response = await visitApp(desk.as('reader'), riskPages(), planDocumentPages()).request(address)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll(/<!--.*?-->/g, '')
}

test('every risk stands once in the matrix, and its number leads to it', async () => {
  const page = await read(list('nl'))
  const [matrix = ''] = /id="risicomatrix".*?<\/table>/s.exec(page) ?? []
  const links = [...matrix.matchAll(/href="([^"]+)" aria-label="Risico (\d+): /g)]
  expect(links.map(([, , number]) => number).toSorted()).toEqual(['1', '2', '3'])
  expect(links.map(([, href]) => href)).toContain(
    addresses.entry('nl', demoRegion, 'risks', await entryId(desk, riskRegister, '1')),
  )
  expect(matrix.match(/risk-cell--large/g)).toHaveLength(6)
})

test('the list speaks English, and keeps its ways in and out', async () => {
  const page = await read(list('en'))
  for (const words of ['Risks by chance and effect', 'Large: chance times effect is 15 or more'])
    expect(page).toContain(words)
  expect(page).toContain(addresses.exportRegister('en', demoRegion, 'risks', 'xlsx'))
})

test('who does not belong to the region finds no list', async () => {
  const pages = visitApp(desk.as('stranger'), riskPages())
  expect((await pages.request(list('nl'))).status).toBe(404)
})

test('the document of the region tells the risks, and the public one that they are for the region', async () => {
  const own = await read(addresses.planDocument('nl', demoRegion))
  expect(own).toContain('De vergunning voor de tijdelijke woningen komt later')
  expect(own).not.toContain('De regio heeft over risico’s nog niets geschreven')
  const open = await read(`${addresses.planDocument('nl', demoRegion)}?openbaar=ja`)
  expect(open).not.toContain('De vergunning voor de tijdelijke woningen komt later')
})
