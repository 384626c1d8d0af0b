import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import type { Needs } from '../needs.ts'
import {
  listEntries,
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../registers/work-on-register.ts'
import { closeRound, readClosing, reopenRound } from './close-round.ts'
import { decideNoAction } from './decide-no-action.ts'
import { deliveryRegister } from './delivery-register.ts'
import { findingRegister } from './finding-register.ts'
import { readRoundQuestions, storeRoundQuestions } from './round-questions.ts'
import { roundRegister } from './round-register.ts'
import { takeDeliveryStep } from './take-delivery-step.ts'

let desk: DemoDesk
let round = ''
let delivery = ''

beforeAll(async () => {
  desk = await demoDesk()
  round = await store(roundRegister, { title: 'Najaar', opensOn: '1-11-2026', dueOn: '1-12-2026' })
  delivery = await store(deliveryRegister, {
    party: 'overig',
    place: 'Regionaal',
    organisation: partnerOrganisation.name,
  })
})
afterAll(() => desk.close())

/** The demo desk stands still at a day before the clock of the database, by which steps are dated. */
function as(who: Who): Needs {
  return { ...desk.as(who), today: new Date() }
}

async function store(register: typeof roundRegister, input: Record<string, string>): Promise<string> {
  const stored = await recordEntry(as('coordinator'), demoRegion, register, input, { kind: 'new' })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

const finding = {
  actionLine: '2',
  place: 'Huizen',
  title: 'Vroegsignalering (voorbeeld)',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'bestaat',
  transformationClass: 'preventie',
}

test('questions get a version each time they change, and nobody writes over a version they have not seen', async () => {
  const write = (begunWith: number, nl1: string) =>
    storeRoundQuestions(as('coordinator'), demoRegion, round, { input: { nl1, en1: 'What?' }, begunWith })
  expect(await write(0, 'Wat?')).toEqual({ ok: true, value: { version: 1 } })
  expect(await write(1, 'Wat?')).toEqual({ ok: true, value: { version: 1 } })
  expect(await write(0, 'Wie?')).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
  expect(await write(1, 'Wie?')).toEqual({ ok: true, value: { version: 2 } })
  const read = await readRoundQuestions(as('reader'), demoRegion, round)
  expect(
    read.ok &&
      read.value.versions.map(({ version, questions, madeBy }) => [version, questions[0]?.nl, madeBy]),
  ).toEqual([
    [2, 'Wie?', 'coordinator'],
    [1, 'Wat?', 'coordinator'],
  ])
  await takeDeliveryStep(as('partner'), demoRegion, delivery, { kind: 'delivered' })
  const [step] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query('select question_version from delivery_step where delivery_id = $1 and kind = $2', [
        delivery,
        'delivered',
      ]),
    )
  expect(step).toEqual({ question_version: 2 })
})

test('rounds do not run at the same time, and a new one asks what the last one asked', async () => {
  const record = (input: Record<string, string>) =>
    recordEntry(as('coordinator'), demoRegion, roundRegister, input, { kind: 'new' })
  expect(await record({ title: 'Ertussen', opensOn: '15-11-2026', dueOn: '15-12-2026' })).toMatchObject({
    problem: { fields: { opensOn: { code: 'round-still-open', detail: 'Najaar' } } },
  })
  expect(await record({ title: 'Terug', opensOn: '1-2-2027', dueOn: '1-1-2027' })).toMatchObject({
    problem: { fields: { dueOn: { code: 'end-before-start' } } },
  })
  const next = await record({ title: 'Voorjaar', opensOn: '1-3-2027', dueOn: '1-4-2027' })
  const read = await readRoundQuestions(as('reader'), demoRegion, next.ok ? next.value.id : '')
  expect(read.ok && read.value.versions.map(({ version, questions }) => [version, questions[0]?.nl])).toEqual(
    [[1, 'Wie?']],
  )
})

test('a round closes when every gap is decided, can be reopened, and only by who coordinates', async () => {
  const close = (who: Who) => closeRound(as(who), demoRegion, round)
  expect(await close('editorOfHuizen')).toMatchObject({ problem: { kind: 'not-allowed' } })
  const closing = await readClosing(as('coordinator'), demoRegion, round)
  const open = closing.ok ? closing.value.undecided : []
  expect(open.length).toBeGreaterThan(10)
  expect(await close('coordinator')).toMatchObject({
    problem: { fields: { round: { code: 'gaps-undecided', detail: String(open.length) } } },
  })
  for (const { key } of open)
    expect(
      await decideNoAction(as('coordinator'), demoRegion, key, {
        reason: 'Valt buiten het plan (voorbeeld)',
      }),
    ).toMatchObject({ ok: true })
  expect(await close('coordinator')).toMatchObject({ ok: true })
  expect(await close('coordinator')).toMatchObject({
    problem: { fields: { round: { code: 'round-is-over' } } },
  })
  expect(await reopenRound(as('coordinator'), demoRegion, round)).toMatchObject({ ok: true })
  expect(await close('coordinator')).toMatchObject({ ok: true })
  expect(await reopenRound(as('reader'), demoRegion, round)).toMatchObject({
    problem: { kind: 'not-allowed' },
  })
})

test('a finding that comes while a round is open belongs to it, and to no round that does not exist', async () => {
  const listed = await recordEntry(
    as('coordinator'),
    demoRegion,
    findingRegister,
    { ...finding, round: '9' },
    { kind: 'new' },
  )
  expect(listed).toMatchObject({ problem: { fields: { round: { code: 'unknown-round', detail: '9' } } } })
})

test('a round that was taken away comes back only while no other runs in its days', async () => {
  const spring = await store(roundRegister, { title: 'Zomer', opensOn: '1-6-2027', dueOn: '1-7-2027' })
  await removeEntry(as('coordinator'), demoRegion, roundRegister, spring)
  await store(roundRegister, { title: 'Zomer opnieuw', opensOn: '15-6-2027', dueOn: '15-7-2027' })
  expect(await restoreEntry(as('coordinator'), demoRegion, roundRegister, spring)).toMatchObject({
    problem: { fields: { opensOn: { code: 'round-still-open', detail: 'Zomer opnieuw' } } },
  })
})

test('of people who begin a round in the same days at once, all but one are told that another was first', async () => {
  const begin = (title: string) =>
    recordEntry(
      as('coordinator'),
      demoRegion,
      roundRegister,
      { title, opensOn: '1-9-2027', dueOn: '1-10-2027' },
      { kind: 'new' },
    )
  const all = await Promise.all([1, 2, 3, 4].map((nth) => begin(`Herfst ${nth}`)))
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  expect(all.find(({ ok }) => !ok)).toMatchObject({
    problem: { fields: { opensOn: { code: 'round-still-open' } } },
  })
})

test('what a round that is over says can still be mended while the next one runs', async () => {
  const early = { title: 'Winter', opensOn: '1-12-2027', dueOn: '1-1-2028' }
  const id = await store(roundRegister, early)
  expect(await closeRound(as('coordinator'), demoRegion, id)).toMatchObject({ ok: true })
  await store(roundRegister, { title: 'Nieuwjaar', opensOn: '15-12-2027', dueOn: '15-1-2028' })
  const mend = (change: Record<string, string>) =>
    recordEntry(as('coordinator'), demoRegion, roundRegister, { ...early, ...change }, { kind: 'change', id })
  expect(await mend({ explanation: 'Eerder klaar' })).toMatchObject({ ok: true })
  expect(await reopenRound(as('coordinator'), demoRegion, id)).toMatchObject({
    problem: { fields: { round: { code: 'round-still-open', detail: 'Nieuwjaar' } } },
  })
})

test('of a round that is over or taken away nobody is asked, and its findings stay as they are', async () => {
  const ask = (id: string, party: string) =>
    recordEntry(
      as('coordinator'),
      demoRegion,
      deliveryRegister,
      { round: id, party, place: 'Hilversum' },
      { kind: 'new' },
    )
  const over = await store(roundRegister, { title: 'Voorbij', opensOn: '1-2-2028', dueOn: '1-3-2028' })
  const read = await readEntry(as('reader'), demoRegion, roundRegister, over)
  const number = read.ok ? String(read.value.entry.values['number']) : ''
  const asked = await ask(number, 'gemeente')
  expect(asked).toMatchObject({ ok: true })
  const told = await store(findingRegister, { ...finding, round: number })
  expect(await closeRound(as('coordinator'), demoRegion, over)).toMatchObject({ ok: true })
  expect(await ask(number, 'afdeling wonen')).toMatchObject({
    problem: { fields: { round: { code: 'round-is-over' } } },
  })
  const again = { round: number, party: 'gemeente', place: 'Hilversum', explanation: 'Dank (voorbeeld)' }
  expect(
    await recordEntry(as('coordinator'), demoRegion, deliveryRegister, again, {
      kind: 'change',
      id: asked.ok ? asked.value.id : '',
    }),
  ).toMatchObject({ ok: true })

  await removeEntry(as('coordinator'), demoRegion, roundRegister, over)
  const listed = await listEntries(as('coordinator'), demoRegion, findingRegister)
  const [entry] = listed.ok ? listed.value.entries.filter(({ id }) => id === told) : []
  expect(entry?.values['round']).toBe(null)
})
