import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { interviewRegister } from '../../../operations/explorations/interview-register.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, everyRole, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { historyPages } from '../../history/history-pages.tsx'
import { filePages } from '../../registers/file-pages.tsx'
import { registerPages } from '../../registers/register-pages.tsx'
import { explorationPages } from '../exploration-pages.tsx'
import { interviewPages } from './interview-pages.tsx'

const text =
  'Dit is een voorbeeld. Zij wachten vertrouwd drie weken op geld. Dat duurt te lang.\n\nDaarna weten zij het niet meer.'

let desk: DemoDesk
let interview: string

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function ask(who: Who, path: string, sent?: RequestInit) {
  const pages = [interviewRegister, findingRegister].flatMap((register) => [
    filePages(register),
    historyPages(register),
    registerPages(register),
  ])
  const app = visitApp(desk.as(who), explorationPages(), interviewPages(), ...pages)
  return app.request(`https://thuisplan.example.nl${path}`, sent)
}

async function pageOf(who: Who, path: string): Promise<string> {
  const response = await ask(who, path)
  expect(response.status, path).toBe(200)
  return response.text()
}

const list = addresses.register('nl', demoRegion, 'interviews')
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('without interviews the list tells how it works, and after one how many findings it gave', async () => {
  expect(words(await pageOf('coordinator', list))).toContain('Er zijn nog geen gesprekken')
  const form = {
    heldOn: '12-3-2026',
    withWhom: 'Consulent (voorbeeld)',
    party: 'department-income',
    place: 'GM0406',
    text,
  }
  const sent = await ask('coordinator', addresses.newEntry('nl', demoRegion, 'interviews'), formOf(form))
  expect(sent.status).toBe(303)
  interview = /gesprekken\/([0-9a-f-]{36})/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
  expect(words(await pageOf('coordinator', list))).toMatch(/Gesprek 1 12 maart 2026 Consulent .* Huizen 0/)
  expect(await pageOf('coordinator', addresses.exploration('nl', demoRegion))).toContain(`href="${list}"`)
  expect(await pageOf('reader', addresses.exploration('nl', demoRegion))).not.toContain(`href="${list}"`)
})

test('sentences that were ticked become a finding with the passage, its interview and where it comes from', async () => {
  const own = addresses.entry('nl', demoRegion, 'interviews', interview)
  const take = addresses.takePassage('nl', demoRegion, interview)
  expect(await pageOf('editorOfHuizen', own)).toContain(`action="${take}"`)
  const form = await ask('editorOfHuizen', take, formOf({ zin: ['1', '2'] }))
  const passage = 'Zij wachten vertrouwd drie weken op geld. Dat duurt te lang.'
  const html = await form.text()
  const filled = formOnPage(html, addresses.newEntry('nl', demoRegion, 'findings'))
  expect(filled).toMatchObject({
    place: 'GM0406',
    perspective: 'department-income',
    source: 'Gesprek 1, 12 maart 2026 (Consulent (voorbeeld))',
    interview: '1',
    passage,
  })
  const rest = {
    actionLine: '1',
    title: 'Wachten op geld (voorbeeld)',
    aims: 'prevent',
    approach: 'alone',
    state: 'missing',
    transformationClass: 'prevention',
    openness: 'open',
  }
  const stored = await ask(
    'editorOfHuizen',
    addresses.newEntry('nl', demoRegion, 'findings'),
    formOf({ ...filled, ...rest }),
  )
  const finding = new URL(stored.headers.get('location') ?? '', 'https://thuisplan.example.nl').pathname
  const told = await pageOf('editorOfHuizen', finding)
  expect(told).toContain(`<blockquote class="passage" lang="nl">${passage}</blockquote>`)
  expect(told).toContain(`href="${own}"`)
  expect(told).not.toContain('sindsdien veranderd')

  const marked = await pageOf('coordinator', own)
  expect(marked).toContain('<mark title="Gebruikt in bevinding 1">Dat duurt te lang.</mark>')
  expect(marked).toContain(`href="${finding}"`)
  expect(words(await pageOf('coordinator', list))).toMatch(/Huizen 1/)
  const supporter = await pageOf('panelSupporter', own)
  expect(supporter).toContain('<mark')
  expect(supporter).not.toContain(take)
})

test('who pastes other words, or ticks sentences with a hole, hears so and loses nothing', async () => {
  const take = addresses.takePassage('nl', demoRegion, interview)
  const asked = async (form: Record<string, string | string[]>) => {
    const response = await ask('coordinator', take, formOf(form))
    return [response.status, await response.text()] as const
  }
  const [status, page] = await asked({ zin: ['0'], passage: 'Zij wachten vier weken' })
  expect(status).toBe(422)
  expect(page).toContain('Deze woorden staan niet zo in gesprek 1')
  expect(formOnPage(page, take)).toEqual({ zin: '0', passage: 'Zij wachten vier weken' })
  expect((await asked({ zin: ['0', '2'] }))[1]).toContain('Kies zinnen die op elkaar volgen')
  expect((await asked({}))[1]).toContain('Kies een of meer zinnen, of plak de passage')
  expect((await asked({ zin: ['99', 'x'] }))[0]).toBe(422)
  expect(await asked({ passage: ' duurt  te lang.\n Daarna weten' })).toMatchObject([
    200,
    /Bevinding toevoegen/,
  ])
  expect((await ask('coordinator', take)).headers.get('location')).toBe(
    addresses.entry('nl', demoRegion, 'interviews', interview),
  )
})

test('the page says it when the text changed since, and keeps the passage', async () => {
  const changed = {
    heldOn: '12-3-2026',
    withWhom: 'Consulent (voorbeeld)',
    party: 'gemeente',
    place: 'Huizen',
  }
  const mode = { kind: 'change', id: interview } as const
  const input = { ...changed, text: 'Iets anders (voorbeeld).' }
  await recordEntry(desk.as('coordinator'), demoRegion, interviewRegister, input, mode)
  const own = await pageOf('coordinator', addresses.entry('nl', demoRegion, 'interviews', interview))
  expect(own).toContain('Deze woorden staan niet meer zo in de tekst')
  expect(own).not.toContain('<mark')
  const finding = /href="([^"]*bevindingen\/[0-9a-f-]{36})"/.exec(own)?.[1] ?? ''
  const told = await pageOf('coordinator', finding)
  expect(told).toContain('De tekst van het gesprek is sindsdien veranderd')
  expect(told).toContain('vertrouwd')
  expect(await pageOf('coordinator', finding.replace('/nl/', '/en/'))).toContain('has changed since')
})

test('of every page, file and history only who may read the interview gets its words', async () => {
  const findings = addresses.register('nl', demoRegion, 'findings')
  const page = await pageOf('reader', findings)
  const finding = /href="([^"]*bevindingen\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  const asked = [
    list,
    `${list}/${interview}`,
    `${list}/${interview}/geschiedenis`,
    `${list}/export.csv`,
    findings,
    finding,
    `${finding}/geschiedenis`,
    `${findings}/export.csv`,
    addresses.exploration('nl', demoRegion),
    addresses.explorationCell('nl', demoRegion, 1, 'GM0406'),
  ]
  const hears: Record<string, number[]> = {}
  for (const who of [...everyRole, 'stranger', 'visitor'] as const)
    hears[who] = await Promise.all(
      asked.map(async (path) => ((await (await ask(who, path)).text()).includes('vertrouwd') ? 1 : 0)),
    )
  const reads = [0, 1, 0, 0, 0, 1, 0, 1, 0, 0]
  const none = asked.map(() => 0)
  expect(hears).toEqual({
    coordinator: reads,
    editorOfHuizen: reads,
    panelSupporter: reads,
    partner: none,
    controller: none,
    administrator: none,
    reader: none,
    stranger: none,
    visitor: none,
  })
  for (const path of asked.slice(0, 4)) expect((await ask('administrator', path)).status).toBe(403)
  for (const path of asked.slice(1, 3)) expect((await ask('partner', path)).status).toBe(404)
})
