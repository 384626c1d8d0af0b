import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { readCalendar, readMyCalendar } from './read-calendar.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(`insert into goal (region_id, code, title) values ($1, '2.1', 'Doel (voorbeeld)')`, [
      demoRegion,
    ])
    for (const [code, place] of [
      ['2.1.1', 'GM0406'],
      ['2.1.2', 'GM0402'],
    ])
      await sql.query(
        `with made as (
           insert into action (region_id, goal_id, code, title, municipalities, transformation_class, novelty, status)
           select region_id, id, $2, 'Actie (voorbeeld)', array[$3], 'prevention', 'new', 'running' from goal where region_id = $1
           returning region_id, id)
         insert into milestone (region_id, action_id, title, due_on, reached_on)
         select region_id, id, 'Klaar ' || $2, date '2024-06-01', case when $2 = '2.1.2' then date '2024-05-20' end from made`,
        [demoRegion, code, place],
      )
    await sql.query(
      `insert into indicator (region_id, code, name, unit, wanted, action_line, transformation_class, counts_people, aggregation, rhythm, next_publication_on)
       values ($1, 'V01', 'Huisuitzettingen', 'huishoudens', 'lower', 2, 'prevention', true, 'sum', 'quarter', '2027-02-01')`,
      [demoRegion],
    )
    await sql.query(
      `insert into publication values ($1, 1, 'Plan (voorbeeld)', '2026-03-01T23:30:00Z', 'coordinator', '[]')`,
      [demoRegion],
    )
    await sql.query(
      `insert into exploration_round (region_id, number, title, opens_on, due_on)
       values ($1, 1, 'Najaar (voorbeeld)', '2023-10-02', '2023-12-15')`,
      [demoRegion],
    )
    await sql.query(
      `insert into decision (region_id, number, municipality, body, kind, subject, planned_on, decided_on, outcome)
       values ($1, 1, 'GM0406', 'municipal-council', 'adopt', 'Plan (voorbeeld)', '2024-04-01', '2024-04-18', 'carried'),
              ($1, 2, null, 'general-board', 'agree', 'Plan (voorbeeld)', '2027-03-01', null, null)`,
      [demoRegion],
    )
  })
})

afterAll(() => desk.close())

const whole = [
  ['2023-10-02', 'round-opens'],
  ['2023-12-15', 'round-due'],
  ['2024-01-01', 'plan-period'],
  ['2024-02-01', 'handover'],
  ['2024-04-18', 'decision-taken'],
  ['2024-05-20', 'milestone-reached'],
  ['2024-06-01', 'milestone-due'],
  ['2026-03-02', 'published'],
  ['2027-02-01', 'figures-due'],
  ['2027-03-01', 'decision-planned'],
]

test('the calendar of a region holds all its dates in order, on the day it is in the Netherlands', async () => {
  const read = await readCalendar(desk.as('reader'), demoRegion)
  expect(read.ok && read.value.entries.map(({ day, kind }) => [day, kind])).toEqual(whole)
})

test('to others the calendar is not there', async () => {
  expect(await readCalendar(desk.as('stranger'), demoRegion)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await readCalendar(desk.as('visitor'), demoRegion)).toMatchObject({
    problem: { kind: 'not-signed-in' },
  })
})

test('my dates are the region’s, and of the milestones those where I take part', async () => {
  expect(await mine('coordinator')).toEqual(whole)
  expect(await mine('editorOfHuizen')).toEqual(whole.filter(([, kind]) => kind !== 'milestone-reached'))
  expect(await mine('founder')).toEqual([])
  const elsewhere = await readMyCalendar(desk.as('stranger'))
  expect(elsewhere.ok && elsewhere.value.every(({ regionId }) => regionId === 'elders')).toBe(true)
})

async function mine(who: Who) {
  const read = await readMyCalendar(desk.as(who))
  return read.ok && read.value.map(({ day, kind }) => [day, kind])
}
