import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { selectPublishedAdoption } from '../adoption/select-published-adoption.ts'
import { selectActions } from '../plans/select-actions.ts'
import { registers } from '../registers/all-registers.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { writeCounts, writeExamplePlan } from './example-plan.test.help.ts'
import { publish } from './publish.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await writeExamplePlan(desk.as('coordinator'), demoRegion)
  await writeCounts(desk.as('coordinator'), demoRegion)
  const render = () => [{ path: 'nl', mediaType: 'text/plain', body: Buffer.from('Voorbeeld') }]
  const outcome = await publish({ ...desk.as('coordinator'), render }, demoRegion, { title: 'Voorbeeld' })
  expect(outcome.ok).toBe(true)
})

afterAll(() => desk.close())

test('the publisher can read neither observations nor baselines', async () => {
  const publisher = desk.storage.asPublisher()
  for (const statement of [
    'select * from observation',
    'select baseline_value from indicator',
    'select * from indicator',
    'select * from forecast',
    'select * from membership',
    'select * from auth."user"',
  ])
    await expect(publisher.read((sql) => sql.query(statement))).rejects.toThrow(/permission denied/)
})

test('the publisher reads what is open of the exploration, and not even the number of the rest', async () => {
  for (const [title, openness] of [
    ['Voor iedereen (voorbeeld)', 'openbaar'],
    ['Voor de regio (voorbeeld)', 'alleen de regio'],
    ['Niets gezegd (voorbeeld)', ''],
  ])
    expect(
      await recordEntry(
        desk.as('coordinator'),
        demoRegion,
        registers.findings,
        {
          actionLine: '2',
          place: 'Huizen',
          title,
          aims: 'prevent',
          approach: 'alone',
          state: 'exists',
          transformationClass: 'prevention',
          openness,
        },
        { kind: 'new' },
      ),
    ).toMatchObject({ ok: true })
  await desk.storage.asOwner().write((sql) =>
    sql.query(
      `insert into action_finding (region_id, action_id, finding_id)
       select action.region_id, action.id, finding.id from action cross join finding on conflict do nothing`,
    ),
  )
  const facts = await desk.as('coordinator').database.write((sql) =>
    sql.asPublisher(async (published) => ({
      titles: await published.query<{ title: string }>('select title from finding order by number'),
      numbers: (await selectActions(published, demoRegion)).flatMap(({ findings }) => findings),
    })),
  )
  expect(facts).toEqual({
    titles: [{ title: 'Vroegsignalering (voorbeeld)' }, { title: 'Voor iedereen (voorbeeld)' }],
    numbers: [1, 2],
  })
})

test('inside the transaction that publishes, pages are made under those same rights', async () => {
  const peek = desk
    .as('coordinator')
    .database.write((sql) => sql.asPublisher((published) => published.query('select value from observation')))
  await expect(peek).rejects.toThrow(/permission denied/)
})

test('after a part that failed the rights of the person are back too', async () => {
  const who = await desk.as('coordinator').database.write(async (sql) => {
    const failing = sql.attempt(() =>
      sql.asPublisher((published) => published.query('select value from observation')),
    )
    await expect(failing).rejects.toThrow(/permission denied/)
    const [after] = await sql.query<{ role: string }>('select current_user as role')
    return after?.role
  })
  expect(who).toBe('thuisplan_app')
})

test('after the pages were made the rights of the person are back', async () => {
  const who = await desk.as('coordinator').database.write(async (sql) => {
    const [inside] = await sql.asPublisher((published) =>
      published.query<{ role: string }>('select current_user as role'),
    )
    const [after] = await sql.query<{ role: string }>('select current_user as role')
    return [inside?.role, after?.role]
  })
  expect(who).toEqual(['thuisplan_publisher', 'thuisplan_app'])
})

test.each(['publication', 'protected_figure', 'publication_page'])(
  'nobody changes, deletes, empties or adds to %s afterwards, not even the owner of the database',
  async (table) => {
    const add = {
      publication: '',
      protected_figure: `'X', 'region', '2024', '{}'`,
      publication_page: `'x', 'x', '', 'x'`,
    }[table]
    const changes = [
      `update ${table} set number = number where number = 1`,
      `delete from ${table} where number = 1`,
      `truncate ${table} cascade`,
      ...(add ? [`insert into ${table} values ('${demoRegion}', 1, ${add})`] : []),
    ]
    for (const change of changes) {
      await expect(desk.as('coordinator').database.write((sql) => sql.query(change))).rejects.toThrow(
        /permission denied|immutable/,
      )
      await expect(desk.storage.asOwner().write((sql) => sql.query(change))).rejects.toThrow(/immutable/)
    }
  },
)

test('somebody of another region cannot put a publication in this one by any way round', async () => {
  const insert = desk
    .as('stranger')
    .database.write((sql) =>
      sql.query(`insert into publication values ($1, 99, 'x', now(), 'stranger', '[]')`, [demoRegion]),
    )
  await expect(insert).rejects.toThrow(/row-level security/)
})

test('of the route of the plan the publisher reads what was decided about a version before the bodies, and no explanation or plan', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       select $1, n, 'Versie (voorbeeld)', '2026-01-01', 'x', '[]', '{}', '{}', '{}' from generate_series(1, 2) n`,
      [demoRegion],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by) values
         ($1, 1, 1, 'decision-making', '2026-01-01', 'x'), ($1, 1, 2, 'adopted', '2026-03-01', 'x'),
         ($1, 2, 1, 'consultation', '2026-04-01', 'x')`,
      [demoRegion],
    )
    await sql.query(
      `insert into decision (region_id, number, municipality, body, kind, subject, planned_on, decided_on, outcome, plan_version)
       values ($1, 1, 'GM0406', 'municipal-council', 'adopt', 'Plan', null, '2026-02-01', 'carried', 1),
              ($1, 2, 'GM0402', 'municipal-council', 'adopt', 'Plan', '2027-02-01', null, null, 1)`,
      [demoRegion],
    )
  })
  const publisher = desk.storage.asPublisher()
  expect(await publisher.read((sql) => selectPublishedAdoption(sql, demoRegion))).toMatchObject({
    inForce: { number: 1, adoptedOn: '2026-03-01' },
    version: 1,
    decisions: [{ number: 1, place: 'GM0406', outcome: 'carried' }],
  })
  expect(await publisher.read((sql) => sql.query('select number from plan_version'))).toEqual([{ number: 1 }])
  for (const statement of [
    'select amendment from decision',
    'select planned_on from decision',
    'select plan from plan_version',
    'select submitted_by from plan_version',
    'select taken_by from plan_version_step',
  ])
    await expect(publisher.read((sql) => sql.query(statement))).rejects.toThrow(/permission denied/)
})
