import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrderStep } from '../../domain/plans/renumbering.ts'
import { type DemoDesk, demoDesk, demoRegion, partnerOrganisation } from '../../testing/demo-desk.ts'
import { secondCoordinator } from '../../testing/second-coordinator.ts'
import { readHistory } from '../history/read-history.ts'
import type { Needs } from '../needs.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { actionRegister } from './action-register.ts'
import { goalRegister } from './goal-register.ts'
import { foreseeRenumbering, renumberPlan } from './renumber-plan.ts'

let desk: DemoDesk
let needs: Needs

beforeAll(async () => {
  desk = await demoDesk()
  needs = desk.as('coordinator')
})
afterAll(() => desk.close())

const action = {
  years: '2024',
  transformationClass: 'prevention',
  novelty: 'new',
  status: 'idea',
  owner: partnerOrganisation.name,
}

/** Titles tell what is what, whatever its code. */
beforeEach(async () => {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query('delete from plan_check_answer where region_id = $1', [demoRegion])
    await sql.query('delete from action where region_id = $1', [demoRegion])
    await sql.query('delete from goal where region_id = $1', [demoRegion])
  })
  for (const code of ['1.1', '1.4', '2.1']) await stored(goalRegister, { code, title: `Doel ${code}` })
  for (const code of ['1.1.2', '1.1.5', '1.1.6', '1.4.1', '2.1.1'])
    await stored(actionRegister, { ...action, code, title: `Was ${code}` })
  await answered('T04', 'action:1.1.2:result', 'Van 1.1.2')
  await answered('T04', 'action:1.1.5:result', 'Van 1.1.5')
  await answered('T07', 'action:1.4.1:policy:Regioplan: 2', 'Van 1.4.1')
})

async function stored(register: typeof actionRegister, input: object): Promise<string> {
  const outcome = await recordEntry(needs, demoRegion, register, input, { kind: 'new' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.id
}

function answered(rule: string, subject: string, reason: string) {
  return desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into plan_check_answer (region_id, rule, subject, reason, answered_by) values ($1, $2, $3, $4, 'coordinator')`,
        [demoRegion, rule, subject, reason],
      ),
    )
}

async function told(statement: string): Promise<string[]> {
  const rows = await desk.storage
    .asOwner()
    .read((sql) => sql.query<{ told: string }>(statement, [demoRegion]))
  return rows.map((row) => row.told)
}

const actions = () =>
  told(`select action.code || ' ' || action.title || ' / ' || goal.title as told from action
          join goal on goal.region_id = action.region_id and goal.id = goal_id where action.region_id = $1 order by action.code`)
const answers = () =>
  told(`select subject || ' ' || reason as told from plan_check_answer where region_id = $1 order by subject`)
const idOf = async (title: string) =>
  (await told('select title || id as told from action where region_id = $1'))
    .find((row) => row.startsWith(title))
    ?.slice(title.length) ?? ''

async function take(step: OrderStep, begun?: string) {
  const outcome = await renumberPlan(needs, demoRegion, step, begun)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

test('without gaps every action keeps its goal and its place, answers go along, and all of it can be taken back', async () => {
  const before = [await actions(), await answers()]
  const { moves, version } = await take({ kind: 'close-gaps' })
  expect(await actions()).toEqual([
    '1.1.1 Was 1.1.2 / Doel 1.1',
    '1.1.2 Was 1.1.5 / Doel 1.1',
    '1.1.3 Was 1.1.6 / Doel 1.1',
    '1.2.1 Was 1.4.1 / Doel 1.4',
    '2.1.1 Was 2.1.1 / Doel 2.1',
  ])
  expect(await answers()).toEqual([
    'action:1.1.1:result Van 1.1.2',
    'action:1.1.2:result Van 1.1.5',
    'action:1.2.1:policy:Regioplan: 2 Van 1.4.1',
  ])
  await take({ kind: 'back', codes: new Map(moves.map(({ id, from }) => [id, from])) }, version)
  expect([await actions(), await answers()]).toEqual(before)
})

test('two actions change places with their answers, and their history tells the old code and the new as one change', async () => {
  await take({ kind: 'down', id: await idOf('Was 1.1.2') })
  expect((await actions()).slice(0, 2)).toEqual(['1.1.2 Was 1.1.5 / Doel 1.1', '1.1.5 Was 1.1.2 / Doel 1.1'])
  expect(await answers()).toEqual([
    'action:1.1.2:result Van 1.1.5',
    'action:1.1.5:result Van 1.1.2',
    'action:1.4.1:policy:Regioplan: 2 Van 1.4.1',
  ])
  const history = await readHistory(needs, demoRegion, actionRegister, await idOf('Was 1.1.2'))
  expect(history.ok && history.value.versions.map(({ values }) => values['code'])).toEqual(['1.1.2', '1.1.5'])
})

test('actions that move to another goal come at its end; an answer about what was there before does not fall to them', async () => {
  await answered('T04', 'action:1.4.2:result', 'Over iets dat weg is')
  const ids = [await idOf('Was 1.1.5'), await idOf('Was 1.1.2')]
  await take({ kind: 'to-goal', ids, goal: '1.4' })
  expect(await actions()).toEqual([
    '1.1.6 Was 1.1.6 / Doel 1.1',
    '1.4.1 Was 1.4.1 / Doel 1.4',
    '1.4.2 Was 1.1.2 / Doel 1.4',
    '1.4.3 Was 1.1.5 / Doel 1.4',
    '2.1.1 Was 2.1.1 / Doel 2.1',
  ])
  expect((await answers()).slice(1)).toEqual([
    'action:1.4.2:result Van 1.1.2',
    'action:1.4.3:result Van 1.1.5',
  ])
})

test('of two who renumber at once one lands, the other hears that the order changed, and nothing is half done', async () => {
  const second = await secondCoordinator(desk)
  const [moving, other] = [await idOf('Was 1.1.6'), await idOf('Was 1.1.2')]
  for (let round = 0; round < 6; round++) {
    const seen = await foreseeRenumbering(needs, demoRegion, { kind: 'close-gaps' })
    const begun = seen.ok ? seen.value.version : ''
    // Whoever landed the round before, both have something to move now.
    const [from = ''] = await told(`select goal.code as told from action
       join goal on goal.region_id = action.region_id and goal.id = goal_id where action.region_id = $1 and action.id = '${moving}'`)
    const [first = ''] = await told(`select action.id::text as told from action
       join goal on goal.region_id = action.region_id and goal.id = goal_id
      where action.region_id = $1 and goal.code = '1.1' order by string_to_array(action.code, '.')::int[] limit 1`)
    const away = { kind: 'to-goal', ids: [moving], goal: from === '2.1' ? '1.1' : '2.1' } as const
    const turned = { kind: first === other ? 'down' : 'up', id: other } as const
    const outcomes = await Promise.all([
      renumberPlan(needs, demoRegion, away, begun),
      renumberPlan(second, demoRegion, turned, begun),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes)
      if (!outcome.ok) expect(outcome.problem).toEqual({ kind: 'changed-meanwhile' })
    expect(
      await told(`select action.code || ' ' || action.title as told from action
                    join goal on goal.region_id = action.region_id and goal.id = goal_id
                   where action.region_id = $1 and action.code not like goal.code || '.%'`),
    ).toEqual([])
    expect(await told('select count(distinct code)::text as told from action where region_id = $1')).toEqual([
      '5',
    ])
    // Who was refused looks again and sees the new order: then it goes.
    expect(await renumberPlan(second, demoRegion, away)).toMatchObject({ ok: true })
  }
})

test('also a code that is changed in the form of an action or a goal takes its answers along', async () => {
  const id = await idOf('Was 1.1.2')
  const changed = { ...action, code: '1.1.9', title: 'Was 1.1.2' }
  expect(await recordEntry(needs, demoRegion, actionRegister, changed, { kind: 'change', id })).toMatchObject(
    {
      ok: true,
    },
  )
  const [goal = ''] = await told(`select id::text as told from goal where region_id = $1 and code = '1.4'`)
  const input = { code: '1.7', title: 'Doel 1.4' }
  expect(
    await recordEntry(needs, demoRegion, goalRegister, input, { kind: 'change', id: goal }),
  ).toMatchObject({ ok: true })
  expect(await answers()).toEqual([
    'action:1.1.5:result Van 1.1.5',
    'action:1.1.9:result Van 1.1.2',
    'action:1.7.1:policy:Regioplan: 2 Van 1.4.1',
  ])
})

test('only who writes the whole plan gives other codes, in the operation and in the database', async () => {
  for (const who of ['partner', 'editorOfHuizen', 'controller', 'reader', 'administrator'] as const)
    expect(await renumberPlan(desk.as(who), demoRegion, { kind: 'close-gaps' })).toMatchObject({
      problem: { kind: 'not-allowed' },
    })
  expect(await renumberPlan(desk.as('stranger'), demoRegion, { kind: 'close-gaps' })).toMatchObject({
    problem: { kind: 'not-found' },
  })
  const partnerWrites = await desk
    .as('partner')
    .database.write((sql) =>
      sql.query(`update plan_check_answer set subject = 'x' where region_id = $1 returning rule`, [
        demoRegion,
      ]),
    )
  expect(partnerWrites).toEqual([])
})
