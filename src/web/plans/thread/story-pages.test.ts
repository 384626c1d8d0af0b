import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '../../../database/database.ts'
import { threadNouns } from '../../../domain/plans/thread/thread-noun.ts'
import { nouns } from '../../../domain/registers/noun.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { goalRegister } from '../../../operations/plans/goal-register.ts'
import { readThreadMatter } from '../../../operations/plans/read-thread-matter.ts'
import { submitPlanVersion } from '../../../operations/plans/versions/submit-plan-version.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { recordEntry, removeEntry } from '../../../operations/registers/work-on-register.ts'
import { threadOf } from '../../../presentation/plans/thread/thread-kinds.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { explorationPages } from '../../explorations/exploration-pages.tsx'
import { gapPages } from '../../explorations/gaps/gap-pages.tsx'
import { monitorPages } from '../../indicators/monitor-pages.tsx'
import { registerPages } from '../../registers/register-pages.tsx'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planPages } from '../plan-pages.tsx'
import { ownPage } from './own-page.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
  const submitted = {
    title: 'Concept voor de raden (voorbeeld)',
    note: '',
    stage: 'consultation',
    openAccepted: 'ja',
  }
  const version = await submitPlanVersion(desk.as('coordinator'), demoRegion, submitted)
  if (!version.ok) throw new Error(JSON.stringify(version.problem))
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into publication (region_id, number, title, published_by, published_at, check_summary)
       values ($1, 1, 'Stand van zaken (voorbeeld)', 'coordinator', '2025-03-01', '{}')`,
      [demoRegion],
    )
    await sql.query(
      `insert into consultation (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience)
       values ($1, 1, 1, 'Wat vindt u ervan? (voorbeeld)', 'Wat mist u?', '2023-12-04', '2023-12-18', '2024-01-08', 'everyone')`,
      [demoRegion],
    )
  })
})
afterAll(() => desk.close())

async function ask(who: Who, address: string) {
  return visitApp(desk.as(who), planPages()).request(address)
}

async function read(who: Who, address: string): Promise<string> {
  const response = await ask(who, address)
  expect([address, response.status]).toEqual([address, 200])
  return (await response.text()).replaceAll(/<!--.*?-->/g, '')
}

/** The links to other threads in one part of the page: what came before, or what came of it. */
function linksIn(page: string, part: 'ervoor' | 'erna'): string[] {
  const section = page.split(`aria-labelledby="${part}"`)[1]?.split('</section>')[0] ?? ''
  return [...section.matchAll(/href="([^"]*\/rode-draad\/[^"]+)"/g)].map(([, address = '']) => address)
}

test('a reader walks from a finding to the end of the thread and back, over links alone', async () => {
  const start = addresses.threadOf('nl', demoRegion, 'findings', await entryId(desk, findingRegister, '5'))
  const way = ['doelen', 'acties', 'mijlpalen', 'indicatoren', 'publicaties']
  const walked = [start]
  for (const word of way) {
    const page = await read('reader', walked.at(-1) ?? '')
    const next = linksIn(page, 'erna').find((address) => address.includes(`/rode-draad/${word}/`))
    walked.push(next ?? expect.fail(`no ${word} after ${walked.at(-1)}`))
  }
  expect(linksIn(await read('reader', walked.at(-1) ?? ''), 'erna')).toEqual([])
  for (const [later, earlier] of walked.toReversed().entries()) {
    const before = walked[walked.length - 2 - later]
    if (before) expect(linksIn(await read('reader', earlier), 'ervoor')).toContain(before)
  }
})

test('every object of the region has its thread, and each neighbour lists it back', async () => {
  const matter = await readThreadMatter(desk.as('coordinator'), demoRegion)
  if (!matter.ok) return expect.fail('the coordinator may read')
  const thread = threadOf(matter.value)
  const seen = new Set<string>()
  const waiting = threadNouns.flatMap((noun) => (noun === 'plan' ? [{ noun, id: '2024-2025' }] : [])) as {
    noun: (typeof threadNouns)[number]
    id: string
  }[]
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (seen.has(`${name.noun}/${name.id}`)) continue
    seen.add(`${name.noun}/${name.id}`)
    const [before, after] = [thread.before(name), thread.after(name)]
    for (const { thing } of before)
      expect(thread.after(thing).some((one) => one.thing.id === name?.id)).toBe(true)
    waiting.push(...before.map(({ thing }) => thing), ...after.map(({ thing }) => thing))
  }
  const kinds = new Set([...seen].map((key) => key.split('/')[0]))
  expect([...threadNouns].filter((noun) => !kinds.has(noun))).toEqual([])
})

test('the story is told in sentences with dates, in both languages, and lacks no end', async () => {
  const matter = await readThreadMatter(desk.as('reader'), demoRegion)
  const plan = matter.ok ? matter.value.plan : expect.fail('a reader may read')
  const contribution = plan.contributions.find(({ number }) => number === 1)
  const address = (language: 'nl' | 'en') =>
    addresses.threadOf(language, demoRegion, 'contributions', contribution?.id ?? '')
  const page = await read('reader', address('nl'))
  expect(page).toContain('Op 14 november 2023 kwam er inbreng van lid cliëntenpanel (voorbeeld):')
  expect(page).toContain('Daarop werd actie 1.1.1 gewijzigd:')
  expect(page).not.toContain('Ik moest mijn verhaal drie keer vertellen')
  expect(page).toContain('Hier begint de draad')
  expect(await read('reader', address('en'))).toContain('Thereupon action 1.1.1 was changed:')
  const publication = await read('reader', addresses.threadOf('nl', demoRegion, 'publications', '1'))
  expect(publication).toContain('Op 1 maart 2025 vertelde de regio hoe het ervoor stond, in publicatie 1:')
  expect(publication).toContain('Hier eindigt de draad, voor nu.')
})

test('from the page of every kind of object a link leads to its thread, and from there back', async () => {
  const matter = await readThreadMatter(desk.as('coordinator'), demoRegion)
  if (!matter.ok) return expect.fail('the coordinator may read')
  const app = visitApp(
    desk.as('coordinator'),
    planPages(),
    gapPages(),
    monitorPages(),
    ...Object.values(registers).map((register) => registerPages(register)),
  )
  const { plan, interviews, decisions, recommendations } = matter.value
  const one: Partial<Record<(typeof threadNouns)[number], string | undefined>> = {
    findings: plan.findings[0]?.id,
    gaps: plan.gaps[0]?.key,
    goals: plan.goals[0]?.id,
    actions: plan.actions[0]?.id,
    milestones: plan.actions[0]?.milestones[0]?.id,
    'money-lines': plan.actions[0]?.costs[0]?.id,
    funds: plan.funds[0]?.id,
    indicators: plan.indicators[0]?.code,
    policies: plan.policies[0]?.id,
    participations: plan.participations[0]?.id,
    contributions: plan.contributions[0]?.id,
    decisions: decisions[0]?.id,
    interviews: interviews[0]?.id,
    versions: '1',
    recommendations: recommendations[0]?.id,
  }
  for (const noun of threadNouns) {
    const id = one[noun]
    if (id === undefined) continue
    const own = ownPage('nl', demoRegion, noun, id)
    const thread = addresses.threadOf('nl', demoRegion, noun, id)
    const answer = await app.request(own)
    expect([own, answer.status, (await answer.text()).includes(`href="${thread}"`)]).toEqual([own, 200, true])
    expect(await read('coordinator', thread)).toContain(`href="${own}"`)
  }
  const ofNoList = Object.keys(one).filter((noun) => !nouns.some((other) => other === noun))
  expect(ofNoList.toSorted()).toEqual(['gaps', 'versions'])
})

test('a version stands between what it held and what was asked about it; what came later it does not hold', async () => {
  const draft = { title: 'Later (voorbeeld)', transformationClass: 'housing', novelty: 'new', status: 'idea' }
  const later = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    actionRegister,
    { ...draft, code: '6.3.9' },
    { kind: 'new' },
  )
  if (!later.ok) return expect.fail(JSON.stringify(later.problem))
  const version = addresses.threadOf('nl', demoRegion, 'versions', '1')
  const consultation = addresses.threadOf('nl', demoRegion, 'consultations', '1')
  const held = addresses.threadOf('nl', demoRegion, 'actions', await entryId(desk, actionRegister, '3.1.2'))
  const page = await read('reader', version)
  expect(linksIn(page, 'ervoor')).toContain(held)
  expect(linksIn(page, 'ervoor')).not.toContain(
    addresses.threadOf('nl', demoRegion, 'actions', later.value.id),
  )
  expect(linksIn(page, 'erna')).toContain(consultation)
  expect(page).toContain('is de fase: consultatie.')
  expect(await read('reader', consultation)).toContain(
    'Van 4 december 2023 tot en met 18 december 2023 konden lezers reageren op versie 1:',
  )
  expect(linksIn(await read('reader', held), 'erna')).toContain(version)
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, later.value.id)
})

/** How many statements a page asks for, whatever hangs on what it shows. */
async function statementsFor(address: string): Promise<number> {
  const needs = desk.as('coordinator')
  let statements = 0
  const read = <Result>(work: (sql: Reading) => Promise<Result>) =>
    needs.database.read((sql) =>
      work({
        ...sql,
        query(statement, values) {
          statements += 1
          return sql.query(statement, values)
        },
      }),
    )
  const counting = { ...needs, database: { ...needs.database, read } }
  const answer = await visitApp(counting, planPages(), explorationPages()).request(address)
  expect([address, answer.status]).toEqual([address, 200])
  return statements
}

test('the page of an object reads the plan and, in one statement, all the thread needs beside it', async () => {
  const plan = await statementsFor(addresses.planThread('nl', demoRegion))
  const one = async (noun: 'goals' | 'actions', register: typeof goalRegister, code: string) =>
    statementsFor(addresses.entry('nl', demoRegion, noun, await entryId(desk, register, code)))
  expect(plan).toBeLessThanOrEqual(18)
  expect(await statementsFor(addresses.threadOf('nl', demoRegion, 'versions', '1'))).toBe(plan + 1)
  // What is discussed about it.
  expect(await one('goals', goalRegister, '3.1')).toBe(plan + 2)
  // And what each municipality does of it.
  expect(await one('actions', actionRegister, '3.1.2')).toBe(plan + 3)
  // Which version is in force, and which is before the bodies.
  expect(await statementsFor(addresses.plan('nl', demoRegion))).toBe(plan + 1)
})

test('an interview stands on the thread only for who may read it', async () => {
  const matter = await readThreadMatter(desk.as('coordinator'), demoRegion)
  const interview = matter.ok
    ? matter.value.interviews.find(({ findings }) => findings.length > 0)
    : undefined
  if (!interview) return expect.fail('findings were taken from an interview')
  const thread = addresses.threadOf('nl', demoRegion, 'interviews', interview.id)
  const finding = addresses.threadOf('nl', demoRegion, 'findings', interview.findings[0] ?? '')
  expect(linksIn(await read('coordinator', finding), 'ervoor')).toContain(thread)
  expect((await ask('partner', thread)).status).toBe(404)
  expect(linksIn(await read('partner', finding), 'ervoor')).not.toContain(thread)
})

test.each(['bevindingen/niets', 'onzin/1', 'leemten/vak-9-GM0000', 'organisaties/1', "doelen/'or'1"])(
  'there is no thread at %s',
  async (rest) => {
    expect((await ask('reader', `/nl/regios/${demoRegion}/rode-draad/${rest}`)).status).toBe(404)
  },
)

test('to strangers and visitors no thread is there', async () => {
  const address = addresses.threadOf('nl', demoRegion, 'plan', '2024-2025')
  expect((await ask('stranger', address)).status).toBe(404)
  expect((await ask('visitor', address)).status).toBe(401)
})
