import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Needs } from '../../operations/needs.ts'
import { answerPlanCheck, takeBackAnswer } from '../../operations/plans/answer-plan-check.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../testing/form-on-page.ts'
import { secondCoordinator } from '../../testing/second-coordinator.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { planCheckPages } from './plan-check-pages.tsx'

let desk: DemoDesk
let other: Needs
let remark: { rule: string; subject: string }
let address: string
const check = addresses.planCheck('nl', demoRegion)
const takeBack = addresses.takeBackDeparture('nl', demoRegion)

beforeAll(async () => {
  desk = await demoDesk()
  other = await secondCoordinator(desk)
})
afterAll(() => desk.close())

let turn = 0
/** An empty plan lacks something on every line: each test has a remark of its own. */
beforeEach(async () => {
  const rules = await checked()
  const open = rules.flatMap(({ rule, remarks }) => remarks.map(({ subject }) => ({ rule, subject })))
  remark = open[turn % open.length] ?? { rule: '', subject: '' }
  turn += 1
  address = addresses.departFromRule('nl', demoRegion, remark.rule, remark.subject)
})

const pagesOf = (who: Who) => visitApp(who === 'founder' ? other : desk.as(who), planCheckPages())
const send = (filled: Filled, who: Who = 'coordinator', to = address) =>
  pagesOf(who).request(to, formOf(filled))
const pageAt = async (path: string, who: Who = 'coordinator') => (await pagesOf(who).request(path)).text()
const form = async (path = address) => formOnPage(await pageAt(path), address)

async function checked() {
  const found = await checkPlanOfRegion(desk.as('reader'), demoRegion)
  if (!found.ok) throw new Error(found.problem.kind)
  return found.value.rules
}

async function answerNow() {
  const rule = (await checked()).find((one) => one.rule === remark.rule)
  return rule?.remarks.find(({ subject }) => subject === remark.subject)?.answer ?? undefined
}

/** The form beside the reason on the plan check. */
async function formOfTakingBack(): Promise<Filled> {
  const page = await pageAt(check)
  const forms = page.split('<form ').map((part) => formOnPage(`<form ${part}`, takeBack))
  return forms.find(({ subject }) => subject === remark.subject) ?? {}
}

test('two who answer the same remark for the first time: the second sees both reasons, and chooses', async () => {
  const mine = await form()
  expect((await send({ ...(await form()), reason: 'Van <i>de ander</i>.' }, 'founder')).status).toBe(303)
  const answer = await send({ ...mine, reason: 'Van mij,\nop twee regels.' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toMatch(/Nu staat er \(founder, [^)]*\d{4}[^)]*\)/)
  expect(page).toContain('Van &lt;i>de ander&lt;/i>.')
  expect(page).toContain('Van mij,<br/>op twee regels.')
  expect((await answerNow())?.reason).toBe('Van <i>de ander</i>.')
  const unchosen = await send(formOnPage(page, address))
  expect(unchosen.status).toBe(409)
  const again = formOnPage(await unchosen.text(), address)
  expect((await send({ ...again, reason: 'Van mij,\nop twee regels.' })).status).toBe(303)
  expect((await answerNow())?.reason).toBe('Van mij,\nop twee regels.')
})

test('a reason that was changed, or taken back, since it was opened is not written over', async () => {
  await send({ ...(await form()), reason: 'Eerst.' })
  const mine = await form()
  await send({ ...(await form()), reason: 'Anders.' }, 'founder')
  const changed = await send({ ...mine, reason: 'Van mij.' })
  expect(changed.status).toBe(409)
  expect(await changed.text()).toMatch(/U begon met:.*Eerst\./s)

  const later = await form()
  await send(await formOfTakingBack(), 'founder', takeBack)
  const gone = await send({ ...later, reason: 'Toch van mij.' })
  expect(gone.status).toBe(409)
  const page = await gone.text()
  expect(page).toContain('intussen weggehaald')
  expect(await answerNow()).toBeUndefined()
  expect((await send(formOnPage(page, address))).status).toBe(303)
  expect((await answerNow())?.reason).toBe('Toch van mij.')
})

test('taking back a reason that somebody changed meanwhile asks again, and then does it', async () => {
  await send({ ...(await form()), reason: 'Zo was het.' })
  const seen = await formOfTakingBack()
  await send({ ...(await form()), reason: 'Zo werd het.' }, 'founder')
  const answer = await send(seen, 'coordinator', takeBack)
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Toch weghalen')
  expect(page).toMatch(/<ins>.*werd/)
  expect((await answerNow())?.reason).toBe('Zo werd het.')
  expect((await send(formOnPage(page, takeBack), 'coordinator', takeBack)).status).toBe(303)
  expect(await answerNow()).toBeUndefined()
  const late = await send(seen, 'coordinator', takeBack)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Dit is al weggehaald.')
})

test('earlier reasons are told with who and when; one of them fills the form, and nothing is stored until it is saved', async () => {
  await send({ ...(await form()), reason: 'De eerste reden.' })
  await send({ ...(await form()), reason: 'De tweede reden.' }, 'founder')
  await send(await formOfTakingBack(), 'coordinator', takeBack)
  const page = await pageAt(address)
  expect(page).toMatch(/Eerdere redenen.*Weggehaald.*founder.*De tweede reden.*De eerste reden/s)
  const links = [...page.matchAll(/href="([^"]*tekst=\d+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  expect(links).toHaveLength(2)
  const filled = await form(links[1])
  expect(filled['reason']).toBe('De eerste reden.')
  expect(await answerNow()).toBeUndefined()
  expect(await pageAt(links[1] ?? '')).toContain('Er is nog niets opgeslagen.')
  expect((await send(filled)).status).toBe(303)
  expect((await answerNow())?.reason).toBe('De eerste reden.')
  expect(await pageAt(address, 'reader')).not.toContain('opnieuw gebruiken')
})

test('a mistake keeps the text and the version it began with', async () => {
  const mine = await form()
  const wrong = await send({ ...mine, reason: 'x'.repeat(1001) })
  expect(wrong.status).toBe(422)
  const back = formOnPage(await wrong.text(), address)
  expect(back).toEqual({ ...mine, reason: 'x'.repeat(1001) })
})

test('of ten who answer one remark at once, one lands; without a version the last stands', async () => {
  const answers = (versie?: string) =>
    Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        answerPlanCheck(desk.as('coordinator'), demoRegion, { ...remark, reason: `Van ${at}`, versie }),
      ),
    )
  const outcomes = await answers('weg')
  const landed = outcomes.flatMap(({ ok }, at) => (ok ? [at] : []))
  expect(landed).toHaveLength(1)
  expect(outcomes.filter((one) => !one.ok && one.problem.kind === 'changed-meanwhile')).toHaveLength(9)
  expect((await answerNow())?.reason).toBe(`Van ${landed[0]}`)
  expect((await answers()).every(({ ok }) => ok)).toBe(true)
})

test('changing and taking back at the same moment never loses a reason unseen', async () => {
  await answerPlanCheck(desk.as('coordinator'), demoRegion, { ...remark, reason: 'Eerst.' })
  const versie = (await answerNow())?.version
  const [changed, gone] = await Promise.all([
    answerPlanCheck(desk.as('coordinator'), demoRegion, { ...remark, reason: 'Daarna.', versie }),
    takeBackAnswer(other, demoRegion, { ...remark, versie }),
  ])
  expect([changed.ok, gone.ok].filter(Boolean)).toHaveLength(1)
  expect((await answerNow())?.reason).toBe(changed.ok ? 'Daarna.' : undefined)
})

test('who may not answer is shown no form, and is not asked to choose either', async () => {
  await send({ ...(await form()), reason: 'Van de coördinator.' })
  for (const [who, status] of [
    ['reader', 403],
    ['editorOfHuizen', 403],
    ['stranger', 404],
    ['visitor', 401],
  ] as const) {
    expect((await pagesOf(who).request(address)).status, who).toBe(status)
    for (const sent of [
      { kiezen: 'reason', versie: 'weg' },
      { reason: 'x', versie: 'weg' },
    ])
      expect((await send(sent, who)).status, who).toBe(status)
  }
})
