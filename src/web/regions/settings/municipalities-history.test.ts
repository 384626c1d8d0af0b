import { afterAll, beforeEach, expect, test } from 'vitest'
import { readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { settingsPages } from './settings-pages.tsx'

let desk: DemoDesk | undefined
const address = `/nl/regios/${demoRegion}/instellingen/gemeenten`
const history = `${address}/geschiedenis`

beforeEach(async () => {
  await desk?.close()
  desk = await demoDesk()
})
afterAll(() => desk?.close())

function needs() {
  if (!desk) throw new Error('no desk')
  return desk.as('coordinator')
}
const pages = () => visitApp(needs(), settingsPages())
const send = (filled: Filled, to = address) => pages().request(to, formOf(filled))
const pageAt = async (path: string) => (await pages().request(path)).text()
const form = async () => formOnPage(await pageAt(address), address)
const numbersIn = (page: string) => [...page.matchAll(/geschiedenis\/(\d+)"/g)].map(([, number]) => number)

async function termsNow(): Promise<string[]> {
  const read = await readRegionSettings(needs(), demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value.terms.map(({ name, validFrom, validTo }) => `${name} ${validFrom} ${validTo ?? '…'}`)
}

const [lastDayOfLaren, lastDayOfHuizen] = ['to-GM0417-2023-01-01', 'to-GM0406-2023-01-01']

test('the second of two sees both days and chooses; who joins and leaves otherwise comes along', async () => {
  const [mine, theirs] = [await form(), await form()]
  await send({ ...theirs, [lastDayOfLaren]: '1-11-2027', [lastDayOfHuizen]: '1-1-2028' })
  const answer = await send({
    ...mine,
    [lastDayOfLaren]: '1-12-2027',
    newMunicipality: 'GM0363',
    newFrom: '1-1-2029',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toMatch(/Laren, niet meer vanaf.*Nu staat er \(coordinator, .*1-11-2027.*Van u.*1-12-2027/s)
  expect(page).toMatch(/Huizen, niet meer vanaf.*Van coordinator, .*1-1-2028/s)
  expect(page).toMatch(/<dd><strong>Van u:<\/strong> Amsterdam/)
  expect((await send({ ...formOnPage(page, address), [lastDayOfLaren]: '1-12-2027' })).status).toBe(303)
  expect(await termsNow()).toEqual([
    'Amsterdam 2029-01-01 …',
    'Hilversum 2023-01-01 …',
    'Huizen 2023-01-01 2028-01-01',
    'Laren 2023-01-01 2027-12-01',
  ])
})

test('a first day that the other moved takes what I typed along to the same term', async () => {
  const mine = await form()
  await send({ ...(await form()), 'from-GM0417-2023-01-01': '1-6-2022' })
  const answer = await send({ ...mine, [lastDayOfLaren]: '1-12-2027' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).not.toContain('type="radio"')
  expect((await send(formOnPage(page, address))).status).toBe(303)
  expect(await termsNow()).toContain('Laren 2022-06-01 2027-12-01')
})

test('both move the same first day: the days stand side by side, also when the choice was forgotten', async () => {
  const mine = await form()
  await send({ ...(await form()), 'from-GM0417-2023-01-01': '1-6-2022' })
  const page = await (await send({ ...mine, 'from-GM0417-2023-01-01': '1-7-2021' })).text()
  await send({ ...(await form()), 'from-GM0417-2022-06-01': '1-8-2022' })
  const again = await send(formOnPage(page, address))
  expect(again.status).toBe(409)
  const second = await again.text()
  for (const words of ['1-8-2022', '1-7-2021', '1-1-2023']) expect(second, words).toContain(words)
  await send({ ...formOnPage(second, address), 'from-GM0417-2022-08-01': '1-7-2021' })
  expect(await termsNow()).toContain('Laren 2021-07-01 …')
})

test('two who let the same municipality join: the second form comes back with the reason', async () => {
  const mine = await form()
  const joining = { newMunicipality: 'GM0363', newFrom: '1-1-2029' }
  await send({ ...(await form()), ...joining })
  const page = await (await send({ ...mine, ...joining })).text()
  const answer = await send(formOnPage(page, address))
  expect(answer.status).toBe(422)
  expect(formOnPage(await answer.text(), address)).toMatchObject(joining)
  expect((await termsNow()).filter((term) => term.startsWith('Amsterdam'))).toHaveLength(1)
})

test('the history follows a term whose first day moved, and an older version comes back', async () => {
  await send({ ...(await form()), 'from-GM0417-2023-01-01': '1-6-2022', [lastDayOfLaren]: '1-12-2027' })
  await send({ ...(await form()), newMunicipality: 'GM0363', newFrom: '1-1-2029' })
  const front = await pageAt(history)
  const numbers = numbersIn(front)
  expect(numbers).toHaveLength(3)
  expect(front).toMatch(/<li>Laren, eerste dag: .*2023.*<li>Laren, niet meer vanaf: <ins>.*1 december 2027/s)
  const version = await pageAt(`${history}/${numbers[1]}`)
  expect(version).toMatch(/<del>.*1 januari 2023<\/del>|<del>.*januari 2023/s)
  expect(version).toContain('1 juni 2022')
  const oldest = `${history}/${numbers[2]}`
  const restore = `${oldest}/terugzetten`
  expect((await send(formOnPage(await pageAt(oldest), restore), restore)).status).toBe(303)
  expect(await termsNow()).toEqual([
    'Amsterdam 2029-01-01 …',
    'Hilversum 2023-01-01 …',
    'Huizen 2023-01-01 …',
    'Laren 2023-01-01 …',
  ])
  expect(numbersIn(await pageAt(history))).toHaveLength(4)
})

test('a version in which the centre municipality left comes back as the form, with the reason and its days', async () => {
  const settings = address.replace('/gemeenten', '')
  await send({ ...(await form()), [lastDayOfLaren]: '1-12-2027' })
  const [older] = numbersIn(await pageAt(history))
  await send({ ...(await form()), [lastDayOfLaren]: '' })
  const centre = { ...formOnPage(await pageAt(settings), settings), centreMunicipality: 'GM0417' }
  expect((await send({ ...centre, parties: 'municipality' }, settings)).status).toBe(303)
  const answer = await send({}, `${history}/${older}/terugzetten`)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Laren is de centrumgemeente en kan niet weg.')
  const kept = formOnPage(page, address)
  expect(kept[lastDayOfLaren]).toBe('1-12-2027')
  expect((await send({ ...kept, [lastDayOfLaren]: '' })).status).toBe(303)
})
