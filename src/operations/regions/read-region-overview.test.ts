import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Writing } from '../../database/database.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { readRegionOverview } from './read-region-overview.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(fill)
})

afterAll(() => desk.close())

/** Two goals, of which one was taken away with all that hung on it; what is open stands once in each half. */
async function fill(sql: Writing): Promise<void> {
  await sql.query(`insert into region_party values ($1, 'housing-corporation'), ($1, 'lived-experience')`, [
    demoRegion,
  ])
  await sql.query(
    `insert into participation (region_id, party, result) values ($1, 'lived-experience', 'Gesprek (voorbeeld)')`,
    [demoRegion],
  )
  await sql.query(
    `insert into contribution (region_id, number, received_on, action_line, from_whom, body, involvement, answer)
     values ($1, 1, '2024-01-01', 1, 'Panel', 'Voorbeeld', 'made', ''), ($1, 2, '2024-01-02', 1, 'Panel', 'Voorbeeld', 'made', 'Dank')`,
    [demoRegion],
  )
  for (const [code, removed] of [
    ['1.1', null],
    ['2.1', '2026-01-01'],
  ] as const) {
    await sql.query('insert into goal (region_id, code, title, removed_at) values ($1, $2, $2, $3)', [
      demoRegion,
      code,
      removed,
    ])
    await sql.query(
      `insert into action (region_id, goal_id, code, title, transformation_class, novelty, status, removed_at)
       select $1, id, code || '.1', code, 'housing', 'new', 'running', removed_at from goal where region_id = $1 and code = $2`,
      [demoRegion, code],
    )
    await sql.query(
      `insert into milestone (region_id, action_id, title, due_on)
       select $1, id, 'Voorbij', date '2024-06-01' from action where code = $2 || '.1'
       union all select $1, id, 'Straks', date '2027-06-01' from action where code = $2 || '.1'`,
      [demoRegion, code],
    )
    await sql.query(
      `insert into money_line (region_id, action_id, year, amount_cents, duration)
       select $1, id, 2024, 100, 'incidental' from action where code = $2 || '.1'`,
      [demoRegion, code],
    )
  }
  await sql.query(
    `insert into finding (region_id, number, action_line, municipality, title, aims, approach, state, transformation_class, recorded_by)
     values ($1, 1, 1, 'GM0406', 'Ontbreekt, besloten', '{prevent}', 'alone', 'missing', 'housing', 'test'),
            ($1, 2, 2, 'GM0406', 'Ontbreekt, actie is weg', '{prevent}', 'alone', 'missing', 'housing', 'test')`,
    [demoRegion],
  )
  await sql.query(
    `insert into action_gap (region_id, action_id, gap_key)
     select $1, action.id, 'vak-' || finding.number || '-GM0406' from action, finding where action.code = finding.number || '.1.1'`,
    [demoRegion],
  )
}

test('what was taken away does not count, and neither does what hangs on it', async () => {
  const overview = await readRegionOverview(desk.as('reader'), demoRegion)
  expect(overview.ok && overview.value.facts).toEqual({
    // Of 24 cells, 24 aims, 11 groups and 7 parties the one that an action of the plan names.
    exploration: { findings: 2, gaps: 2, blanks: 22, undecided: 65 },
    plan: {
      goals: 1,
      linesWithoutGoal: 5,
      goalsWithoutAction: 0,
      actions: 1,
      finishedActions: 0,
      actionsWithoutOwner: 1,
      milestonesOverdue: 1,
    },
    money: { lines: 1, uncovered: 1 },
    monitor: { indicators: 0, withoutFigures: 0 },
    involvement: { contributions: 2, unanswered: 1, absentParties: ['housing-corporation'] },
    publications: 0,
  })
})

test('the thread holds what is coming, and no milestone of an action that was taken away', async () => {
  const overview = await readRegionOverview(desk.as('editorOfHuizen'), demoRegion)
  expect(overview.ok && overview.value.timeline.map(({ kind, on, ahead }) => [kind, on, ahead])).toEqual([
    ['handover', '2024-02-01', false],
    ['milestone-due', '2027-06-01', true],
  ])
  expect(overview.ok && overview.value.handover).toEqual({ kind: 'past', days: 1025 })
  expect(
    overview.ok && overview.value.places.map(({ name, isCentre, findings }) => [name, isCentre, findings]),
  ).toEqual([
    ['Hilversum', true, 0],
    ['Huizen', false, 2],
    ['Laren', false, 0],
  ])
})

test.each([
  ['visitor', 'not-signed-in'],
  ['stranger', 'not-found'],
  ['founder', 'not-found'],
] as const)('%s sees nothing of it', async (who, kind) => {
  expect(await readRegionOverview(desk.as(who), demoRegion)).toEqual({ ok: false, problem: { kind } })
})
