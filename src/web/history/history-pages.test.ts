import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { goalRegister } from '../../operations/plans/goal-register.ts'
import { readEntry, recordEntry, removeEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { planPages } from '../plans/plan-pages.tsx'
import { registerPages } from '../registers/register-pages.tsx'
import { historyPages } from './history-pages.tsx'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const list = `/nl/regios/${demoRegion}/bevindingen`
type Input = Record<string, string | string[]>
const complete: Input = {
  actionLine: '1',
  place: 'GM0406',
  title: 'Eerst',
  description: 'Wij bouwen tien woningen.',
  aims: ['prevent', 'reduce'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

function app(who: Who) {
  const all = [findingRegister, goalRegister]
  return visitApp(
    desk.as(who),
    planPages(),
    ...all.map((register) => historyPages(register)),
    ...all.map((register) => registerPages(register)),
  )
}

async function added(more: Input = {}): Promise<string> {
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, ...more },
    {
      kind: 'new',
    },
  )
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

/** A form as it stands on a page: every field it would send, filled in as it is. */
async function formAt(path: string, who: Who = 'coordinator'): Promise<Input> {
  return fieldsOf(await (await app(who).request(path)).text())
}

function fieldsOf(page: string): Input {
  const fields: Input = {}
  const put = (name: string, value: string) => {
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  for (const [, attributes = ''] of page.matchAll(/<input ([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1]
    const ticked = !/type="(radio|checkbox)"/.test(attributes) || /\bchecked\b/.test(attributes)
    if (name !== undefined && ticked) put(name, plain(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''))
  }
  for (const [, name = '', text = ''] of page.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    put(name, plain(text))
  for (const [, name = '', options = ''] of page.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    put(
      name,
      /<option [^>]*selected[^>]*value="([^"]*)"|<option value="([^"]*)"[^>]* selected/
        .exec(options)
        ?.slice(1)
        .find(Boolean) ?? '',
    )
  return fields
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function post(path: string, fields: Input, who: Who = 'coordinator') {
  return app(who).request(path, formOf(fields))
}

async function valuesOf(id: string) {
  const read = await readEntry(desk.as('reader'), demoRegion, findingRegister, id)
  return read.ok ? read.value.entry.values : undefined
}

test('the history names who did what, newest first, and a reader may look', async () => {
  const id = await added()
  await post(`${list}/${id}/wijzigen`, { ...(await formAt(`${list}/${id}/wijzigen`)), title: 'Daarna' })
  const page = await (await app('reader').request(`${list}/${id}/geschiedenis`)).text()
  expect(page.indexOf('Gewijzigd: Titel')).toBeGreaterThan(0)
  expect(page.indexOf('Gewijzigd: Titel')).toBeLessThan(page.indexOf('Toegevoegd'))
  expect(page).toContain('Regiocoördinator')
  expect(await (await app('reader').request(`${list}/${id}`)).text()).toContain(`${list}/${id}/geschiedenis`)
  expect((await app('stranger').request(`${list}/${id}/geschiedenis`)).status).toBe(404)
  expect((await app('visitor').request(`${list}/${id}/geschiedenis`)).status).toBe(401)
  for (const made of ['weg', `${id}/geschiedenis/99999`, `${id}/geschiedenis/vergelijken?van=1&naar=x`])
    expect((await app('reader').request(`${list}/${made}`)).status, made).toBe(404)
})

test('two versions are compared word by word, and said so to who cannot see it', async () => {
  const id = await added()
  const form = await formAt(`${list}/${id}/wijzigen`)
  await post(`${list}/${id}/wijzigen`, { ...form, description: 'Wij bouwen twintig <b>woningen</b>.' })
  const front = await (await app('reader').request(`${list}/${id}/geschiedenis`)).text()
  const [newest, oldest] = [...front.matchAll(/geschiedenis\/(\d+)"/g)].map(([, number]) => number)
  const page = await (
    await app('reader').request(`${list}/${id}/geschiedenis/vergelijken?van=${oldest}&naar=${newest}`)
  ).text()
  expect(page).toMatch(/<del>.*weg:.*<\/span>tien<\/del>/)
  expect(page).toMatch(/<ins>.*nieuw:.*<\/span>twintig<\/ins>/)
  expect(page).toMatch(/<ins>.*nieuw:.*<\/span>&lt;b><\/ins>/)
  expect(page).not.toContain('<b>')
})

test('an older version comes back as a new change, under one’s own rights', async () => {
  const id = await added({ title: 'Zo was het' })
  await post(`${list}/${id}/wijzigen`, { ...(await formAt(`${list}/${id}/wijzigen`)), title: 'Zo werd het' })
  const front = await (await app('reader').request(`${list}/${id}/geschiedenis`)).text()
  const oldest = [...front.matchAll(/geschiedenis\/(\d+)"/g)].at(-1)?.[1]
  const address = `${list}/${id}/geschiedenis/${oldest}`
  expect(await (await app('reader').request(address)).text()).not.toContain('terugzetten')
  expect((await post(`${address}/terugzetten`, {}, 'reader')).status).toBe(403)
  const answer = await post(`${address}/terugzetten`, await formAt(address))
  expect(answer.status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({ title: 'Zo was het', aims: ['prevent', 'reduce'] })
  const after = await (await app('reader').request(`${list}/${id}/geschiedenis`)).text()
  expect([...after.matchAll(/geschiedenis\/(\d+)"/g)]).toHaveLength(3)
})

test('a version of something that was taken away brings it back', async () => {
  const id = await added({ title: 'Kwijt' })
  await removeEntry(desk.as('coordinator'), demoRegion, findingRegister, id)
  const front = await (await app('coordinator').request(`${list}/${id}/geschiedenis`)).text()
  expect(front).toContain('Dit is nu weggehaald')
  const [newest] = [...front.matchAll(/geschiedenis\/(\d+)"/g)].map(([, number]) => number)
  const address = `${list}/${id}/geschiedenis/${newest}`
  expect((await post(`${address}/terugzetten`, await formAt(address))).status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({ title: 'Kwijt' })
})

test('a version that does not fit any more comes back as a form with its text and the reason', async () => {
  const goals = `/nl/regios/${demoRegion}/doelen`
  const first = await post(`${goals}/nieuw`, { code: '2.1', title: 'Het oude doel' })
  const id = /doelen\/([0-9a-f-]{36})/.exec(first.headers.get('location') ?? '')?.[1]
  await post(`${goals}/${id}/wijzigen`, { ...(await formAt(`${goals}/${id}/wijzigen`)), code: '2.2' })
  await post(`${goals}/nieuw`, { code: '2.1', title: 'Een ander doel' })
  const front = await (await app('coordinator').request(`${goals}/${id}/geschiedenis`)).text()
  const oldest = [...front.matchAll(/geschiedenis\/(\d+)"/g)].at(-1)?.[1]
  const answer = await post(`${goals}/${id}/geschiedenis/${oldest}/terugzetten`, {})
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('2.1 bestaat al')
  expect(page).toContain(`action="${goals}/${id}/wijzigen"`)
  const mended = await post(`${goals}/${id}/wijzigen`, { ...fieldsOf(page), code: '2.3' })
  expect(mended.status).toBe(303)
})

test('the second of two sees both texts, chooses, and what only one changed comes along by itself', async () => {
  const id = await added()
  const path = `${list}/${id}/wijzigen`
  const [mine, theirs] = [await formAt(path), await formAt(path)]
  await post(path, { ...theirs, title: 'Van de ander', source: 'Gesprek' }, 'editorOfHuizen')
  const conflict = await post(path, {
    ...mine,
    title: 'Van mij',
    aims: ['shorten-shelter'],
    description: 'Mijn\nverhaal',
  })
  expect(conflict.status).toBe(409)
  const page = await conflict.text()
  for (const words of [
    'editorOfHuizen',
    'Van de ander',
    'Van mij',
    'Eerst',
    'Gesprek',
    'Mijn<br/>verhaal',
    'Opvang verkorten',
  ])
    expect(page).toContain(words)
  expect(await valuesOf(id)).toMatchObject({ title: 'Van de ander' })

  const unchosen = await post(path, fieldsOf(page))
  expect(unchosen.status).toBe(409)
  const again = await unchosen.text()
  expect(again).toContain('role="alert"')
  expect(again).toContain('Van mij')
  expect(await valuesOf(id)).toMatchObject({ title: 'Van de ander' })

  const chosen = await post(path, { ...fieldsOf(again), title: 'Van mij' })
  expect(chosen.status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({
    title: 'Van mij',
    source: 'Gesprek',
    aims: ['shorten-shelter'],
    description: 'Mijn\nverhaal',
    place: 'GM0406',
    state: 'exists',
  })
})

test('it can happen twice in a row, and nothing is lost', async () => {
  const id = await added()
  const path = `${list}/${id}/wijzigen`
  const mine = await formAt(path)
  await post(path, { ...(await formAt(path)), title: 'Een ander' })
  const first = await (await post(path, { ...mine, title: 'Van mij' })).text()
  await post(path, { ...(await formAt(path)), title: 'Nog een ander' })
  const second = await post(path, { ...fieldsOf(first), title: 'Van mij' })
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('Nog een ander')
  expect(page).toContain('Van mij')
  expect((await post(path, { ...fieldsOf(page), title: 'Van mij' })).status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({ title: 'Van mij' })
})

test('what only the other changed needs no choice, and saving the same twice is no conflict worth asking about', async () => {
  const id = await added()
  const path = `${list}/${id}/wijzigen`
  const mine = await formAt(path)
  await post(path, { ...(await formAt(path)), title: 'Van de ander' })
  const page = await (await post(path, { ...mine, description: 'Van mij' })).text()
  expect(page).not.toContain('type="radio"')
  expect((await post(path, fieldsOf(page))).status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({ title: 'Van de ander', description: 'Van mij' })
  const old = await (await post(path, mine)).text()
  expect(old).toContain('Alles wat u wilde wijzigen staat er al zo')
})

test('what was taken away meanwhile can be put back with my text', async () => {
  const id = await added()
  const path = `${list}/${id}/wijzigen`
  const mine = await formAt(path)
  await removeEntry(desk.as('coordinator'), demoRegion, findingRegister, id)
  const answer = await post(path, { ...mine, title: 'Van mij' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('intussen weggehaald')
  expect(await valuesOf(id)).toBeUndefined()
  expect((await post(path, fieldsOf(page))).status).toBe(303)
  expect(await valuesOf(id)).toMatchObject({ title: 'Van mij' })
})

test('taking away what changed since it was seen asks again; also on the pages of a goal', async () => {
  const id = await added()
  const seen = await formAt(`${list}/${id}`)
  await post(`${list}/${id}/wijzigen`, { ...(await formAt(`${list}/${id}/wijzigen`)), title: 'Anders' })
  const answer = await post(`${list}/${id}/weghalen`, seen)
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Toch weghalen')
  expect(page).toContain('Anders')
  expect((await post(`${list}/${id}/weghalen`, fieldsOf(page))).status).toBe(303)

  const goals = `/nl/regios/${demoRegion}/doelen`
  const stored = await post(`${goals}/nieuw`, { code: '4.1', title: 'Een doel' })
  const goal = new URL(stored.headers.get('location') ?? '', 'http://localhost').pathname
  expect((await post(`${goal}/weghalen`, await formAt(goal))).status).toBe(303)
})
