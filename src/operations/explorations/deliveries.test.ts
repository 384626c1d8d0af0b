import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messageWords } from '../../presentation/mail/message-words.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  everyRole,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import { takeTurns } from '../history/take-turns.ts'
import { announceDeliveries } from '../mail/announce-deliveries.ts'
import type { Needs } from '../needs.ts'
import { recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { askForRound, prepareAsking } from './ask-for-round.ts'
import { deliveryRegister } from './delivery-register.ts'
import { findingRegister } from './finding-register.ts'
import { readDelivery } from './read-delivery.ts'
import { readDeliveryBoard } from './read-delivery-board.ts'
import { remindDeliveries } from './remind-deliveries.ts'
import { remindLateDeliveries } from './remind-late-deliveries.ts'
import { roundRegister } from './round-register.ts'
import { takeDeliveryStep } from './take-delivery-step.ts'

let desk: DemoDesk
let round = ''
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk = await demoDesk()
  round = await store(roundRegister, { title: 'Najaar', opensOn: '1-11-2026', dueOn: '1-12-2026' })
  ids['huizen'] = await store(deliveryRegister, { party: 'gemeente', place: 'Huizen' })
  ids['laren'] = await store(deliveryRegister, { party: 'gemeente', place: 'Laren', dueOn: '20-11-2026' })
  ids['partner'] = await store(deliveryRegister, {
    party: 'overig',
    place: 'Regionaal',
    organisation: partnerOrganisation.name,
    actionLines: '2; 4',
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

const take = (who: Who, which: string, kind: string, note = '') =>
  takeDeliveryStep(as(who), demoRegion, ids[which] ?? which, { kind, note })

async function stateOf(which: string): Promise<string> {
  const read = await readDelivery(as('reader'), demoRegion, ids[which] ?? '')
  return read.ok ? read.value.delivery.state : read.problem.kind
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

test('a municipality opens, fills in and hands in; the region returns it with a reason and then accepts it', async () => {
  expect(await stateOf('huizen')).toBe('asked')
  expect(await take('editorOfHuizen', 'huizen', 'opened')).toMatchObject({ ok: true })
  expect(await stateOf('huizen')).toBe('opened')
  await recordEntry(as('editorOfHuizen'), demoRegion, findingRegister, finding, { kind: 'new' })
  expect(await stateOf('huizen')).toBe('begun')
  expect(await take('editorOfHuizen', 'huizen', 'delivered')).toMatchObject({ ok: true })
  expect(await take('coordinator', 'huizen', 'returned')).toMatchObject({
    problem: { fields: { note: { code: 'required' } } },
  })
  expect(await take('coordinator', 'huizen', 'returned', 'Lijn 3 ontbreekt')).toMatchObject({ ok: true })
  expect(await stateOf('huizen')).toBe('returned')
  expect(await take('editorOfHuizen', 'huizen', 'delivered', 'Lijn 3 is er nu bij')).toMatchObject({
    ok: true,
  })
  expect(await take('coordinator', 'huizen', 'accepted')).toMatchObject({ ok: true })
  const read = await readDelivery(as('reader'), demoRegion, ids['huizen'] ?? '')
  expect(read.ok && read.value.delivery).toMatchObject({ state: 'accepted', findings: 1 })
  expect(read.ok && read.value.delivery.steps.map(({ kind, by }) => [kind, by])).toEqual([
    ['opened', 'editorOfHuizen'],
    ['delivered', 'editorOfHuizen'],
    ['returned', 'coordinator'],
    ['delivered', 'editorOfHuizen'],
    ['accepted', 'coordinator'],
  ])
})

test('of two people who hand in at once one is told that the other was first, and it is handed in once', async () => {
  await take('coordinator', 'huizen', 'reopened')
  await take('editorOfHuizen', 'huizen', 'taken-back')
  const both = await Promise.all([
    take('editorOfHuizen', 'huizen', 'delivered'),
    take('coordinator', 'huizen', 'delivered'),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    problem: { fields: { kind: { code: 'step-does-not-follow' } } },
  })
  expect(await take('coordinator', 'huizen', 'accepted')).toMatchObject({ ok: true })
})

test('who may take which step', async () => {
  const allowed: Record<string, Who[]> = {
    opened: ['coordinator', 'partner'],
    accepted: ['coordinator'],
    reminded: ['coordinator'],
  }
  for (const [kind, who] of Object.entries(allowed))
    for (const one of [...everyRole, 'stranger', 'visitor'] as Who[]) {
      const outcome = await take(one, 'partner', kind)
      const isRefused = !outcome.ok && outcome.problem.kind !== 'invalid'
      expect([kind, one, isRefused]).toEqual([kind, one, !who.includes(one)])
    }
})

test('the database itself refuses a step of somebody else, one that does not follow, and a second reminder', async () => {
  const insert = (who: Who, which: string, kind: string) =>
    as(who).database.write((sql) =>
      sql.query('insert into delivery_step (region_id, delivery_id, kind, note) values ($1, $2, $3, $4)', [
        demoRegion,
        ids[which],
        kind,
        'x',
      ]),
    )
  await expect(insert('editorOfHuizen', 'laren', 'opened')).rejects.toThrow(/row-level security/)
  await expect(insert('editorOfHuizen', 'huizen', 'accepted')).rejects.toThrow(
    /row-level security|does not follow/,
  )
  await expect(insert('reader', 'laren', 'opened')).rejects.toThrow(/row-level security/)
  await expect(insert('coordinator', 'laren', 'accepted')).rejects.toThrow(/does not follow/)
  await insert('coordinator', 'laren', 'reminded')
  await expect(insert('coordinator', 'laren', 'reminded')).rejects.toThrow(/within five days/)
  await expect(
    as('coordinator').database.write((sql) => sql.query(`update delivery_step set note = 'anders'`)),
  ).rejects.toThrow(/permission denied/)
})

test('nobody is reminded twice within five days, by hand, all together or by itself', async () => {
  const reminders = async () => {
    const [row] = await desk.storage
      .asOwner()
      .read((sql) =>
        sql.query<{ count: number }>(
          `select count(*)::int as count from delivery_step where kind = 'reminded'`,
        ),
      )
    return row?.count
  }
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update delivery set asked_at = now() - interval '20 days'`))
  await desk.storage
    .asOwner()
    .write((sql) => sql.query('update exploration_round set reminds = true, due_on = current_date'))
  const before = await reminders()
  expect(await take('coordinator', 'laren', 'reminded')).toMatchObject({
    problem: { fields: { kind: { code: 'reminded-recently' } } },
  })
  expect(await remindDeliveries(as('coordinator'), demoRegion, 1)).toEqual({
    ok: true,
    value: { reminded: 0 },
  })
  const owner = desk.storage.asOwner()
  await Promise.all([remindLateDeliveries(owner), remindLateDeliveries(owner)])
  expect(await reminders()).toBe(before)

  // Six days later two are late. Who has an account hears of it once; of Laren nobody has, so who coordinates reminds by hand.
  await owner.write((sql) =>
    sql.query(`update delivery_step set done_at = done_at - interval '6 days' where kind = 'reminded'`),
  )
  await Promise.all([remindLateDeliveries(owner), remindLateDeliveries(owner)])
  expect(await reminders()).toBe((before ?? 0) + 1)
  expect(await remindDeliveries(as('coordinator'), demoRegion, 1)).toEqual({
    ok: true,
    value: { reminded: 1 },
  })
})

test('who delivers hears of being asked, reminded and answered, and who coordinates of what was handed in, each once', async () => {
  const words = {
    ...messageWords,
    links: { delivery: (region: string, id: string) => `/nl/regios/${region}/leveringen/${id}` },
  }
  const tell = () => announceDeliveries({ owner: desk.storage.asOwner(), now: new Date(), words })
  await desk.storage.asOwner().write((sql) => sql.query('update delivery set asked_at = now()'))
  await Promise.all([tell(), tell()])
  await tell()
  const told = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ person: string; subject: string }>(
        `select person_id as person, subject_nl as subject from message where topic = 'exploration' order by 1, 2`,
      ),
    )
  const of = (person: string) => told.filter((one) => one.person === person).map(({ subject }) => subject)
  expect(new Set(told.map(({ person }) => person))).toEqual(
    new Set(['coordinator', 'editorOfHuizen', 'partner']),
  )
  expect(of('editorOfHuizen')).toEqual(
    [
      `${demoRegion}: de levering van Huizen is aangenomen`,
      `${demoRegion}: de levering van Huizen is aangenomen`,
      `${demoRegion}: de levering van Huizen is teruggegeven`,
      `${demoRegion}: u bent gevraagd voor de verkenning`,
    ].map((text) => text.replace(demoRegion, 'Regio gooi-en-vechtstreek')),
  )
  expect(of('partner').filter((subject) => subject.includes('herinnering'))).toHaveLength(2)
})

test('the board counts every delivery of its round, and a round of another number is not there', async () => {
  const board = await readDeliveryBoard(as('reader'), demoRegion)
  expect(board.ok && board.value.sums).toEqual({
    asked: 1,
    opened: 1,
    begun: 0,
    delivered: 0,
    returned: 0,
    accepted: 1,
  })
  expect(await readDeliveryBoard(as('reader'), demoRegion, 9)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await readDeliveryBoard(as('stranger'), demoRegion)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await readDeliveryBoard(as('visitor'), demoRegion)).toMatchObject({
    problem: { kind: 'not-signed-in' },
  })
})

test('many are asked at once; who was asked already is told apart and stands in nobody’s way', async () => {
  const matter = await prepareAsking(as('coordinator'), demoRegion, round)
  if (!matter.ok) throw new Error(matter.problem.kind)
  const who = [
    'GM0406/municipality',
    'GM0406/department-housing',
    `/${partnerOrganisation.name}`,
    '/Onbekend',
  ]
  const asked = await askForRound(as('coordinator'), demoRegion, matter.value, {
    who,
    dueOn: '',
    explanation: '',
  })
  expect(
    asked.ok && asked.value.map((result) => ('stored' in result ? 'stored' : result.problem)),
  ).toMatchObject([
    { fields: { askedFunction: { code: 'asked-already' } } },
    'stored',
    { fields: { askedFunction: { code: 'asked-already' } } },
    { fields: { organisation: { code: 'unknown-organisation' } } },
  ])
  expect(await prepareAsking(as('editorOfHuizen'), demoRegion, round)).toMatchObject({
    problem: { kind: 'not-allowed' },
  })
})

test('whoever hands in while the round is being closed hears that it is over', async () => {
  const { step } = await desk.storage.asOwner().write(async (sql) => {
    await takeTurns(sql, `round ${round}`)
    await sql.query(`update exploration_round set closed_at = now(), closed_by = 'x' where id = $1`, [round])
    const taken = take('coordinator', 'laren', 'delivered')
    await setTimeout(300)
    return { step: taken }
  })
  expect(await step).toMatchObject({ problem: { fields: { kind: { code: 'round-is-over' } } } })
  await desk.storage
    .asOwner()
    .write((sql) => sql.query('update exploration_round set closed_at = null, closed_by = null'))
})

test('to a round that is over, or a delivery that was taken away, nothing is handed in', async () => {
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update exploration_round set closed_at = now(), closed_by = 'x' where number = 1`),
    )
  expect(await take('coordinator', 'laren', 'opened')).toMatchObject({
    problem: { fields: { kind: { code: 'round-is-over' } } },
  })
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query('update exploration_round set closed_at = null, closed_by = null where number = 1'),
    )
  await removeEntry(as('coordinator'), demoRegion, deliveryRegister, ids['laren'] ?? '')
  expect(await take('coordinator', 'laren', 'opened')).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await take('coordinator', '00000000-0000-4000-8000-000000000000', 'opened')).toMatchObject({
    problem: { kind: 'not-found' },
  })
})

test('a delivery that was taken away comes back only while nobody else was asked the same', async () => {
  const asked = { party: 'afdeling inkomen', place: 'Hilversum' }
  const first = await store(deliveryRegister, asked)
  await removeEntry(as('coordinator'), demoRegion, deliveryRegister, first)
  const second = await store(deliveryRegister, asked)
  const back = () => restoreEntry(as('coordinator'), demoRegion, deliveryRegister, first)
  expect(await back()).toMatchObject({ problem: { fields: { askedFunction: { code: 'asked-already' } } } })
  await removeEntry(as('coordinator'), demoRegion, deliveryRegister, second)
  expect(await back()).toMatchObject({ ok: true })
})

test('whoever hands in while reminders go out by themselves is not reminded, and holds up nobody else', async () => {
  const owner = desk.storage.asOwner()
  await owner.write(async (sql) => {
    await sql.query(`update delivery set asked_at = now() - interval '20 days'`)
    await sql.query(`update delivery_step set done_at = done_at - interval '6 days' where kind = 'reminded'`)
  })
  const { reminding } = await owner.write(async (sql) => {
    await sql.query(`insert into delivery_step (region_id, delivery_id, kind) values ($1, $2, 'delivered')`, [
      demoRegion,
      ids['partner'],
    ])
    const going = remindLateDeliveries(owner).then(
      () => 'done',
      (error: Error) => error.message,
    )
    await setTimeout(300)
    return { reminding: going }
  })
  expect(await reminding).toBe('done')
  const read = await readDelivery(as('reader'), demoRegion, ids['partner'] ?? '')
  expect(read.ok && read.value.delivery.steps.at(-1)?.kind).toBe('delivered')
})
