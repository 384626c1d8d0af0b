import { afterAll, beforeAll, expect, test } from 'vitest'
import { registers } from '../../../operations/registers/all-registers.ts'
import { recordEntry, removeEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { planPages } from '../../plans/plan-pages.tsx'
import { registerPages } from '../../registers/register-pages.tsx'
import { explorationPages } from '../exploration-pages.tsx'

let desk: DemoDesk
let findings: string[]

const key = 'vak-2-GM0406'
const gap = addresses.gap('nl', demoRegion, key)
const measure = {
  actionLine: '2',
  place: 'Huizen',
  title: 'Hulp bij huurschuld (voorbeeld)',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'ontbreekt',
  transformationClass: 'preventie',
  targetGroups: 'jongeren',
}

beforeAll(async () => {
  desk = await demoDesk()
  await store('goals', { code: '2.1', title: 'Doel (voorbeeld)' })
  findings = [
    await store('findings', measure),
    await store('findings', { ...measure, place: 'Laren', title: 'Nog iets (voorbeeld)' }),
  ]
})
afterAll(() => desk.close())

async function store(noun: keyof typeof registers, input: object): Promise<string> {
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, {
    kind: 'new',
  })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

function ask(who: Who, address: string, form?: Filled) {
  const pages = [
    explorationPages(),
    planPages(),
    ...(['goals', 'actions', 'empty-cells'] as const).map((noun) => registerPages(registers[noun])),
  ]
  return visitApp(desk.as(who), ...pages).request(
    `https://thuisplan.example.nl${address}`,
    form && formOf(form),
  )
}

async function pageOf(address: string, who: Who = 'coordinator', status = 200): Promise<string> {
  const response = await ask(who, address)
  expect(response.status, address).toBe(status)
  return response.text()
}

/** The address of a link or a redirect, as a browser follows it. */
function linkOf(page: string, words: string): string {
  const links = [...page.matchAll(/<a[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  const link = links.find(([, , inside = '']) => inside.replace(/<[^>]+>/g, '').trim() === words)
  return link?.[1]?.replaceAll('&amp;', '&') ?? ''
}

test('the gaps stand open first, with how many are decided, and can be narrowed in the address', async () => {
  const all = await pageOf(addresses.gaps('nl', demoRegion), 'reader')
  expect(all).toContain('0 van 67 besloten')
  expect(all).toContain('Actielijn 2, Huizen: hier ontbreekt iets')
  expect(all).toContain('Actielijn 1, Huizen: hier is nog niets ingevuld')
  expect(all).toContain('Er is nog niets voor: studenten')
  expect(all).not.toContain('Beslissen')
  expect(await pageOf(addresses.gaps('nl', demoRegion, 'besloten'))).toContain(
    'Er zijn geen leemten die hierbij',
  )
  expect(await pageOf(addresses.gaps('en', demoRegion), 'reader')).toContain('0 of 67 decided')
  expect((await ask('stranger', addresses.gaps('nl', demoRegion))).status).toBe(404)
  expect((await ask('visitor', gap)).status).toBe(401)
  await pageOf(addresses.gap('nl', demoRegion, 'vak-9-regio'), 'coordinator', 404)
})

test('from a gap to a new action: the form has the gap, its findings, code, place, kind and group, and the thread is kept', async () => {
  const link = linkOf(await pageOf(gap), 'Nieuwe actie')
  const form = formOnPage(await pageOf(link), link)
  expect(form).toMatchObject({
    code: '2.1.1',
    title: measure.title,
    gaps: key,
    findings: '1',
    municipalities: 'GM0406',
    transformationClass: 'prevention',
    targetGroups: 'youth',
  })
  const stored = await ask('coordinator', link, { ...form, novelty: 'new', status: 'idea', owner: '' })
  expect(stored.status).toBe(303)
  expect(await pageOf(addresses.gaps('nl', demoRegion))).toContain('1 van 67 besloten')
  const action = (stored.headers.get('location') ?? '').split('?')[0] ?? ''
  for (const [address, words] of [
    [addresses.entry('nl', demoRegion, 'findings', findings[0] ?? ''), gap],
    [addresses.entry('nl', demoRegion, 'findings', findings[0] ?? ''), action],
    [gap, action],
    [action, gap],
    [addresses.planThread('nl', demoRegion), gap],
  ] as const)
    expect(await pageOf(address, 'reader'), address).toContain(`href="${words}"`)
  expect(await pageOf(gap)).toMatch(/Op \d+ \w+ \d{4} werd dit een antwoord: actie 2\.1\.1:/)
  await removeEntry(desk.as('coordinator'), demoRegion, registers.actions, action.split('/').at(-1) ?? '')
  expect(await pageOf(addresses.gaps('nl', demoRegion))).toContain('0 van 67 besloten')
})

test('a gap is added to a goal that is there, and the page says so; without a choice it asks again', async () => {
  const join = addresses.joinGap('nl', demoRegion, key)
  const empty = await ask('coordinator', join, { target: '' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('href="#target"')
  const target = /<option value="(goal:[^"]+)"/.exec(await pageOf(gap))?.[1] ?? ''
  const joined = await ask('coordinator', join, { target })
  expect(joined.status).toBe(303)
  expect(await pageOf(joined.headers.get('location') ?? '')).toContain('Doel 2.1')
  const goal = addresses.entry('nl', demoRegion, 'goals', target.split(':')[1] ?? '')
  expect(await pageOf(goal, 'reader')).toContain(`href="${gap}"`)
})

test('"no action" keeps what was typed when it is refused, shows two reasons side by side, and can be taken back', async () => {
  const address = addresses.gap('nl', demoRegion, 'doelgroep-lhbtiq')
  const send = addresses.noAction('nl', demoRegion, 'doelgroep-lhbtiq')
  const form = formOnPage(await pageOf(address), send)
  const long = 'x'.repeat(1001)
  const refused = await ask('coordinator', send, { ...form, reason: long })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(long)
  expect((await ask('coordinator', send, { ...form, reason: '' })).status).toBe(422)
  const stored = await ask('coordinator', send, { ...form, reason: 'Het Rijk doet dit <b> (voorbeeld)' })
  expect(await pageOf(stored.headers.get('location') ?? '')).toContain('De reden is opgeslagen.')
  expect(await pageOf(address, 'reader')).toContain('Het Rijk doet dit &lt;b')
  const late = await ask('coordinator', send, { ...form, reason: 'Te laat (voorbeeld)' })
  expect(late.status).toBe(409)
  const both = await late.text()
  expect(both).toContain('Te laat (voorbeeld)')
  expect(both).toContain('Het Rijk doet dit &lt;b')
  const back = addresses.takeBackNoAction('nl', demoRegion, 'doelgroep-lhbtiq')
  expect((await ask('coordinator', back, formOnPage(await pageOf(address), back))).status).toBe(303)
  const again = await pageOf(address)
  expect(again).toContain('Eerdere redenen')
  expect(await pageOf(linkOf(again, 'Deze tekst opnieuw gebruiken') || address)).toContain(
    'Het Rijk doet dit',
  )
  expect((await ask('reader', send, { reason: 'x' })).status).toBe(403)
})

test('findings are ticked in their cell, and a goal or action begins with them; without a tick the page asks which', async () => {
  const cell = await pageOf(addresses.explorationCell('nl', demoRegion, 2, 'GM0406'))
  expect(cell).toContain('name="bevinding" value="1"')
  expect(cell).toContain('Maak hier een doel van')
  const choose = addresses.findingsToPlan('nl', demoRegion)
  const sent = await ask('coordinator', `${choose}?bevinding=1&bevinding=2&maak=doel`)
  expect(sent.status).toBe(303)
  const draft = sent.headers.get('location') ?? ''
  expect(formOnPage(await pageOf(draft), draft)).toMatchObject({
    code: '2.2',
    title: measure.title,
    findings: ['1', '2'],
  })
  expect(await pageOf(`${choose}?maak=actie`, 'coordinator', 422)).toContain('Kies ten minste één bevinding.')
  expect(await pageOf(addresses.explorationAnalysis('nl', demoRegion))).toContain(
    'name="bevinding" value="2"',
  )
  const read = await pageOf(addresses.explorationCell('nl', demoRegion, 2, 'GM0406'), 'reader')
  expect(read).not.toContain('name="bevinding"')
  await pageOf(choose, 'reader', 403)
})

test('a cell says why nothing is there, and the way to say so stands where nothing is', async () => {
  const address = addresses.explorationCell('nl', demoRegion, 5, 'GM0406')
  const link = linkOf(await pageOf(address, 'editorOfHuizen'), 'Hier is niets, met reden')
  const form = formOnPage(await pageOf(link, 'editorOfHuizen'), link)
  expect(form).toMatchObject({ actionLine: '5', place: 'GM0406' })
  const stored = await ask('editorOfHuizen', link, { ...form, reason: 'Samen geregeld (voorbeeld)' })
  expect(stored.status).toBe(303)
  expect(await pageOf(stored.headers.get('location') ?? '')).toContain(`href="${address}"`)
  const after = await pageOf(address, 'reader')
  expect(after).toContain('Samen geregeld (voorbeeld)')
  expect(after).not.toContain('Hier heeft nog niemand iets ingevuld')
  const refused = await ask('editorOfHuizen', link, { ...form, actionLine: '2', reason: 'x' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Hier staat 1 bevinding. Een vak met bevindingen is niet leeg.')
  await store('findings', { ...measure, actionLine: '5' })
  expect(await pageOf(address, 'reader')).toContain('Eerder gezegd, en vervallen')
})
