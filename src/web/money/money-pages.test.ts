import { afterAll, beforeAll, expect, test } from 'vitest'
import { fundRegister } from '../../operations/money/fund-register.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { exampleDesk } from '../plans/example-region.test.help.ts'
import { moneyPages } from './money-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

const page = addresses.money('nl', demoRegion)

async function read(who: Who, address: string, on = desk): Promise<string> {
  const response = await visitApp(on.as(who), moneyPages()).request(address)
  expect(response.status).toBe(200)
  return response.text()
}

function rowWith(html: string, words: string, after: string): string {
  return (
    html
      .slice(html.indexOf(after))
      .split('</tr>')
      .find((row) => row.includes(words)) ?? ''
  )
}

test('each fund shows what it holds, what actions take and what is left, with a total', async () => {
  const html = await read('reader', page)
  const rijk = rowWith(html, 'RIJK-BAD', 'Geldbronnen in 2024')
  for (const amount of ['€\u00a0317.741', '€\u00a0271.000', '€\u00a046.741']) expect(rijk).toContain(amount)
  const total = rowWith(html, 'Totaal', 'Geldbronnen in 2024')
  expect(total).toContain('€\u00a0757.741')
})

test('a cost without cover is marked where it stands and in the total of its year', async () => {
  const html = await read('reader', page)
  expect(rowWith(html, '3.3.1', 'id="tabel-kosten"')).toContain('€\u00a085.000 niet gedekt')
  expect(html.slice(html.indexOf('<tfoot', html.indexOf('id="tabel-kosten"')))).toContain(
    '€\u00a085.000 niet gedekt',
  )
})

test('an action that does not run in a year has no cost there, which is not the same as an unknown cost', async () => {
  const row = rowWith(await read('reader', page), '2.2.2', 'id="tabel-kosten"')
  expect(row).toContain('Niet in dit jaar')
  expect(row).not.toContain('Onbekend')
})

test('the money of 2022 and 2023 stands there with its explanation, and is not added up', async () => {
  const html = await read('reader', page)
  const before = html.slice(html.indexOf('id="tabel-vooraf"')).split('</table>')[0] ?? ''
  for (const words of [
    '€\u00a0317.741',
    '€\u00a0401.700',
    '€\u00a035.000',
    'Ruim 84.000 euro lager',
    'Circa, afgeleid',
  ])
    expect(before).toContain(words)
  expect(before).not.toContain('<tfoot')
  expect(before).not.toContain('example-badge')
})

test('the shift in euros is drawn, and stands below as a table with shares that add up to 100', async () => {
  const html = await read('reader', page)
  expect(html).toContain('chart--ribbon')
  const row = rowWith(html, '2024', 'id="tabel-omslag"')
  const shares = [...html.slice(html.indexOf('id="tabel-omslag"')).matchAll(/>(\d+)%</g)].map((match) =>
    Number(match[1]),
  )
  expect(row).not.toBe('')
  expect(shares.slice(0, 3).reduce((sum, share) => sum + share, 0)).toBe(100)
  expect(html).not.toContain('style=')
})

test('a fund promised twice says how much is too much', async () => {
  const small = {
    code: 'CORP',
    name: 'Bijdrage',
    year: '2025',
    amountCents: '5.000',
    duration: 'incidenteel',
  }
  await importEntries(desk.as('coordinator'), demoRegion, fundRegister, [{ number: 2, input: small }])
  expect(rowWith(await read('reader', page), 'CORP', 'Geldbronnen in 2025')).toContain('€\u00a07.000 te veel')
})

test('a region without money says how to begin', async () => {
  const empty = await demoDesk()
  expect(await read('coordinator', page, empty)).toContain('Er zijn nog geen geldbronnen en kosten')
  await empty.close()
})

test('everyone of the region reads it, the coordinator may add, others are not there', async () => {
  expect(await read('coordinator', page)).toContain(addresses.newEntry('nl', demoRegion, 'money-lines'))
  for (const who of ['reader', 'editorOfHuizen'] as const)
    expect(await read(who, page)).not.toContain('/nieuw')
  for (const [who, status] of [
    ['stranger', 404],
    ['visitor', 401],
  ] as const)
    expect((await visitApp(desk.as(who), moneyPages()).request(page)).status).toBe(status)
})
