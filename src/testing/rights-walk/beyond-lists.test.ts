import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayRead, mayWrite, type RowOwner } from '../../domain/caller.ts'
import type { GuardedReading, Subject } from '../../domain/people/rights.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  everyRole,
  partnerOrganisation,
  type Who,
} from '../demo-desk.ts'
import { tables } from './doors.ts'

/* What is done beside the lists: roles, settings, publications, answers, invitations; and what nobody may do at all. */
const people: readonly Who[] = [...everyRole, 'stranger', 'visitor']
const regions = [demoRegion, 'elders']

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(`insert into auth."user" (id, name, email) values ('elsewhere', 'x', 'x@voorbeeld.nl')`)
    await sql.query(
      `insert into membership (region_id, person_id, role) values ('elders', 'elsewhere', 'reader')`,
    )
    for (const region of regions)
      await sql.query(
        `insert into finding (region_id, number, action_line, title, aims, approach, state, transformation_class, recorded_by)
         values ($1, 1, 1, 'Van de regio', '{prevent}', 'alone', 'exists', 'prevention', '')`,
        [region],
      )
    for (const region of regions)
      await sql.query(
        `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
         values ($1, 1, 'Voorbeeld', '2026-01-01', 'x', '[]', '{}', '{}', '{}')`,
        [region],
      )
    for (const region of regions)
      await sql.query(
        `insert into consultation (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience)
         values ($1, 1, 1, 'Voorbeeld', 'Wat vindt u?', current_date - 1, current_date + 1, current_date + 9, 'everyone')`,
        [region],
      )
    for (const region of regions)
      await sql.query(
        `insert into consultation_reaction (region_id, consultation, number, passage, wish, person_id) values ($1, 1, 1, 'plan', 'question', 'x')`,
        [region],
      )
    for (const region of regions) {
      await sql.query(`insert into discussion_point (region_id, number, written_by) values ($1, 1, 'x')`, [
        region,
      ])
      await sql.query(`insert into discussion_words (region_id, point, body) values ($1, 1, 'x')`, [region])
    }
    for (const region of regions)
      await sql.query(
        `insert into planned_publication (region_id, title, planned_for, planned_by) values ($1, 'Voorbeeld', now(), 'x')`,
        [region],
      )
  })
})
afterAll(() => desk.close())

type Deed = { subject: Subject; owner?: RowOwner; statement: string }

/** $1 is the region. Each answers a row when it was done. */
const deeds: readonly Deed[] = [
  {
    subject: 'plan-check-answers',
    statement: `insert into plan_check_answer (region_id, rule, subject, reason, answered_by)
                values ($1, 'T99', 'x', 'voorbeeld', 'x') returning 1`,
  },
  {
    subject: 'plan-check-rules',
    statement: `insert into plan_check_rule (region_id, rule, reason, recorded_by)
                values ($1, 'T12', 'voorbeeld', 'x') returning 1`,
  },
  {
    subject: 'gap-decisions',
    statement: `insert into gap_decision (region_id, gap_key, reason, recorded_by)
                values ($1, 'partij-overig', 'voorbeeld', 'x') returning 1`,
  },
  {
    subject: 'plan-versions',
    statement: `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
                values ($1, 999, 'Voorbeeld', '2026-01-01', 'x', '[]', '{}', '{}', '{}') returning 1`,
  },
  {
    subject: 'plan-versions',
    statement: `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
                values ($1, 1, 999, 'withdrawn', '2026-01-01', 'x') returning 1`,
  },
  ...[
    { owner: { municipality: 'GM0406' }, columns: `'GM0406', null` },
    { owner: { municipality: 'GM0402' }, columns: `'GM0402', null` },
    {
      owner: { organisation: partnerOrganisation.id },
      columns: `null, (select id from organisation where region_id = $1 and id = '${partnerOrganisation.id}')`,
    },
    { owner: {}, columns: 'null, null' },
  ].map(
    ({ owner, columns }): Deed => ({
      subject: 'change-proposals',
      owner,
      statement: `insert into change_proposal
                    (region_id, number, version, noun, code, reason, changes, proposed_by, municipality, organisation_id)
                  values ($1, 999, 1, 'actions', '1.1.1', 'voorbeeld', '{}', 'x', ${columns}) returning 1`,
    }),
  ),
  ...[
    `insert into consultation (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience)
     values ($1, 999, 1, 'Voorbeeld', 'Wat vindt u?', '2026-01-01', '2026-01-02', '2026-01-03', 'everyone') returning 1`,
    'update consultation set closed_at = now() where region_id = $1 returning 1',
    `insert into consultation_link (region_id, consultation, kind, label) values ($1, 1, 'person', 'Voorbeeld') returning 1`,
    `insert into consultation_answer (region_id, consultation, reaction, outcome, because, answered_by)
     values ($1, 1, 1, 'not', 'voorbeeld', 'x') returning 1`,
  ].map((statement): Deed => ({ subject: 'consultations', statement })),
  {
    subject: 'discussion-points',
    statement: 'insert into discussion_point (region_id) values ($1) returning 1',
  },
  {
    subject: 'discussion-points',
    statement: 'insert into discussion_settled (region_id, point) values ($1, 1) returning 1',
  },
  // Of the point planted here nobody is the writer.
  {
    subject: 'points-of-others',
    statement:
      'update discussion_point set withdrawn_at = now() where region_id = $1 and number = 1 returning 1',
  },
  {
    subject: 'points-of-others',
    statement: 'delete from discussion_words where region_id = $1 and point = 1 returning 1',
  },
  {
    subject: 'publications',
    statement: `insert into publication (region_id, number, title, published_by, check_summary)
                values ($1, 999, 'Voorbeeld', 'x', '{}') returning 1`,
  },
  {
    subject: 'publications',
    statement: `insert into planned_publication (region_id, title, planned_for) values ($1, 'Voorbeeld', now()) returning 1`,
  },
  {
    subject: 'publications',
    statement: `update planned_publication set removed_at = now() where region_id = $1 returning 1`,
  },
  { subject: 'settings', statement: `update region set name = name || '.' where id = $1 returning 1` },
  {
    subject: 'settings',
    statement: `insert into region_party (region_id, party) values ($1, 'care-provider') returning 1`,
  },
  {
    subject: 'settings',
    statement: `update region_municipality set valid_to = '2030-01-01' where region_id = $1 returning 1`,
  },
  {
    subject: 'settings',
    statement: `insert into region_looks (region_id, accent) values ($1, '#31408e') returning 1`,
  },
  {
    subject: 'settings',
    statement: `insert into region_logo (region_id, digest, media_type, bytes, width, height)
                values ($1, encode(sha256('x'), 'hex'), 'image/png', 'x', 1, 1) returning 1`,
  },
  {
    subject: 'members',
    statement: `insert into membership (region_id, person_id, role) values ($1, 'founder', 'reader') returning 1`,
  },
  {
    subject: 'members',
    statement: `insert into membership (region_id, person_id, role) values ($1, app.person(), 'administrator')
                on conflict (region_id, person_id, role) do update set role = 'administrator' returning 1`,
  },
  {
    subject: 'members',
    statement: `update membership set role = 'controller' where region_id = $1 and role = 'reader' returning 1`,
  },
  ...[
    { owner: { municipality: 'GM0406' }, code: `'GM0406'` },
    { owner: { municipality: 'GM0402' }, code: `'GM0402'` },
    { owner: {}, code: 'null' },
  ].map(
    ({ owner, code }): Deed => ({
      subject: 'finding-invitations',
      owner,
      statement: `insert into invitation (region_id, noun, municipality, note, expires_at)
                  values ($1, 'findings', ${code}, 'Voorbeeld', now() + interval '1 day') returning 1`,
    }),
  ),
  {
    subject: 'contribution-invitations',
    statement: `insert into invitation (region_id, noun, note, expires_at, max_uses)
                values ($1, 'contributions', 'Voorbeeld', now() + interval '1 day', 1) returning 1`,
  },
]

async function isDone(who: Who, statement: string, values: readonly unknown[]): Promise<boolean> {
  const undone = new Error('undone')
  let done = false
  await desk
    .as(who)
    .database.write(async (sql) => {
      done = (await sql.query(statement, values)).length > 0
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone && !/row-level security|permission denied|null value/.test(String(error)))
        throw error
    })
  return done
}

test('the database lets roles, settings, publications, answers and invitations be written by whom the table names', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const who of people)
    for (const region of regions)
      for (const { subject, owner = {}, statement } of deeds) {
        tried += 1
        const allowed = mayWrite(desk.as(who).caller, region, subject, owner)
        if ((await isDone(who, statement, [region])) !== allowed)
          wrong.push(`${who} ${statement} in ${region}`)
      }
  console.log(`rights walk beyond the lists: ${tried} combinations tried, ${wrong.length} wrong`)
  expect(wrong).toEqual([])
})

test('what is not for every member is read by whom the table names', async () => {
  const guarded: readonly [GuardedReading, string][] = [
    ['audit-log', 'select 1 from audit_entry where region_id = $1'],
    ['members', `select 1 from membership where region_id = $1 and person_id is distinct from app.person()`],
    ['members', `select 1 from app.people_of($1) where email is not null`],
  ]
  for (const who of people)
    for (const region of regions)
      for (const [what, statement] of guarded)
        expect(await isDone(who, statement, [region]), `${who} ${statement} in ${region}`).toBe(
          mayRead(desk.as(who).caller, region, what),
        )
})

test('nobody makes a row their own, or gives one of theirs to another municipality or organisation', async () => {
  const own = `insert into finding (region_id, number, action_line, municipality, organisation_id, title, aims, approach, state,
                                    transformation_class, recorded_by)
               values ($1, 2, 1, $2, $3, 'Van mij', '{prevent}', 'alone', 'exists', 'prevention', '') returning id`
  const moves = [
    { who: 'editorOfHuizen', from: ['GM0406', null], to: `municipality = 'GM0402'` },
    { who: 'editorOfHuizen', from: ['GM0406', null], to: `municipality = null` },
    { who: 'editorOfHuizen', from: ['GM0406', null], to: `region_id = 'elders'` },
    { who: 'partner', from: [null, partnerOrganisation.id], to: `organisation_id = null` },
  ] as const
  for (const { who, from, to } of moves)
    await expect(
      desk.as(who).database.write(async (sql) => {
        const [row] = await sql.query<{ id: string }>(own, [demoRegion, ...from])
        await sql.query(`update finding set ${to} where id = $1`, [row?.id])
      }),
      `${who} ${to}`,
    ).rejects.toThrow(/row-level security/)
  for (const [who, to] of [
    ['editorOfHuizen', `municipality = 'GM0406'`],
    ['partner', `organisation_id = '${partnerOrganisation.id}'`],
  ] as const)
    expect(
      await isDone(who, `update finding set ${to} where region_id = $1 and number = 1 returning 1`, [
        demoRegion,
      ]),
    ).toBe(false)
})

test('nobody really deletes an entry, makes themselves a founder, or reads accounts', async () => {
  for (const who of people) {
    const refused = (statement: string) =>
      expect(
        desk.as(who).database.write((sql) => sql.query(statement)),
        `${who} ${statement}`,
      ).rejects.toThrow(/permission denied/)
    for (const table of Object.values(tables)) await refused(`delete from ${table}`)
    await refused(`insert into founder values ('${who}')`)
    for (const table of ['auth."user"', 'auth.session', 'auth.account', 'app.remembered', 'migration'])
      await refused(`select * from ${table}`)
  }
})

test('a region keeps a coordinator, whoever takes the role away', async () => {
  await expect(
    desk
      .as('coordinator')
      .database.write((sql) =>
        sql.query(`delete from membership where region_id = $1 and role = 'coordinator'`, [demoRegion]),
      ),
  ).rejects.toThrow(/keeps a coordinator/)
})
