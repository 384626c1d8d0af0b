import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRegion } from '../../testing/demo-desk.ts'
import { registers } from '../registers/all-registers.ts'
import { listEntries, recordEntry } from '../registers/work-on-register.ts'
import {
  finding,
  forFigure,
  forHuizen,
  type InvitationDesk,
  insertFinding,
  invitationDesk,
} from './invitation-desk.test.help.ts'
import { recordInvited } from './record-invited.ts'

let desk: InvitationDesk
let ofTheRegion: string

beforeAll(async () => {
  desk = await invitationDesk()
  const own = { ...finding, place: 'GM0406', title: 'Van de regio zelf' }
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers.findings, own, {
    kind: 'new',
  })
  ofTheRegion = stored.ok ? stored.value.id : ''
})
afterAll(() => desk.close())

/** What everybody may read, and what an invitation for a municipality's part shows around its form. */
const reference = [
  'announced_change',
  'draft_membership',
  'draft_region',
  'framework_edition',
  'framework_item',
  'municipality',
]

test('who only holds a link reads nothing of any table but the form and what was sent by it', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const { terms, ...needs } = await desk.guest(token)
  await recordInvited(needs, { terms, input: finding })
  const tables = await desk.owner.read((sql) =>
    sql.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1`,
    ),
  )
  const shown: Record<string, number> = {}
  for (const { name } of tables) {
    // A table of which only some columns are given cannot be counted; a row of it can.
    const rows = await desk.storage
      .asGuest(it.id)
      .read((sql) => sql.query<{ count: number }>(`select count(*) as count from ${name}`))
      .then(([row]) => row?.count ?? 0)
      .catch((error: Error) => {
        expect(error.message).toContain('permission denied')
        return 0
      })
    if (rows > 0) shown[name] = rows
  }
  for (const known of reference) delete shown[known]
  expect(shown).toEqual({ region: 1, region_municipality: 3, finding: 1 })
  expect(tables.length).toBeGreaterThan(25)
})

test('of an indicator only the one that is asked for is shown, and no other figure', async () => {
  const { it } = await desk.invited(forFigure)
  const seen = await desk.storage.asGuest(it.id).read((sql) => sql.query('select code from indicator'))
  expect(seen).toEqual([{ code: 'V01' }])
})

test('a form that names another municipality, line, entry or list changes nothing beyond the link', async () => {
  const { token } = await desk.invited(forHuizen)
  const { terms, ...needs } = await desk.guest(token)
  const widened = {
    ...finding,
    place: 'GM0402',
    number: '1',
    organisation: 'Opvangorganisatie (voorbeeld)',
    isExample: 'ja',
    id: ofTheRegion,
  }
  const sent = await recordInvited(needs, { terms, input: widened })
  const listed = await listEntries(desk.as('coordinator'), demoRegion, registers.findings)
  const entry = listed.ok && sent.ok ? listed.value.entries.find(({ id }) => id === sent.value.id) : undefined
  expect(entry?.values).toMatchObject({ place: 'GM0406', organisation: '', isExample: false })
  expect(entry?.values['number']).not.toBe(1)
  expect(await recordInvited(needs, { terms, input: { ...finding, actionLine: '3' } })).toMatchObject({
    problem: { fields: { actionLine: { code: 'not-a-choice', detail: '3' } } },
  })
  expect(await recordInvited(needs, { terms, input: { ...finding, alsoLines: ['2', '3'] } })).toMatchObject({
    problem: { fields: { alsoLines: { code: 'not-a-choice', detail: '3' } } },
  })
  expect(
    await recordInvited(needs, { terms, input: { ...finding, alsoLines: '2', subTheme: '2.4' } }),
  ).toMatchObject({ ok: true })
  expect(await recordInvited(needs, { terms, input: finding, changing: ofTheRegion })).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
  const other = await desk.invited(forHuizen)
  const theirs = await desk.guest(other.token)
  expect(
    await recordInvited(
      { ...theirs },
      { terms: theirs.terms, input: finding, changing: sent.ok ? sent.value.id : '' },
    ),
  ).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
})

test('by SQL the holder of a link writes no other place, line, list or region, and takes nothing away', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const { terms, ...needs } = await desk.guest(token)
  const sent = await recordInvited(needs, { terms, input: finding })
  const id = sent.ok ? sent.value.id : ''
  for (const [region, line, place] of [
    [demoRegion, 1, 'GM0402'],
    [demoRegion, 1, null],
    [demoRegion, 3, 'GM0406'],
    ['elders', 1, 'GM0406'],
  ])
    await expect(
      desk.bySql(it.id, insertFinding, [region, 902, line, place]),
      `${region} ${line} ${place}`,
    ).rejects.toThrow(/row-level security|foreign key/)
  await expect(
    desk.bySql(it.id, `insert into goal (region_id, code, title) values ($1, '1.9', 'voorbeeld')`, [
      demoRegion,
    ]),
  ).rejects.toThrow(/row-level security/)
  for (const statement of [
    `update finding set removed_at = now() where id = '${id}'`,
    `update finding set municipality = 'GM0402' where id = '${id}'`,
    `update finding set action_line = 4 where id = '${id}'`,
    `update finding set also_lines = '{2,4}' where id = '${id}'`,
  ])
    await expect(desk.bySql(it.id, statement), statement).rejects.toThrow(/row-level security/)
  await expect(desk.bySql(it.id, `delete from finding where id = $1`, [id])).rejects.toThrow(
    /permission denied/,
  )
  expect(
    await desk.bySql(it.id, `update finding set title = 'gekaapt' where id = $1 returning id`, [ofTheRegion]),
  ).toEqual([])
  expect(await desk.bySql(it.id, `update invitation set revoked_at = null returning id`)).toEqual([])
  expect(await desk.bySql(it.id, `update region set name = 'gekaapt' returning id`)).toEqual([])
  await expect(desk.bySql(it.id, `select app.next_number('finding', 'elders')`)).rejects.toThrow(
    /not a region/,
  )
})

test('nobody of the region can put the mark on, or take it off', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const { terms, ...needs } = await desk.guest(token)
  const sent = await recordInvited(needs, { terms, input: finding })
  const coordinator = desk.as('coordinator').database
  await coordinator.write((sql) =>
    sql.query('update finding set invitation_id = $1 where id = $2', [it.id, ofTheRegion]),
  )
  await coordinator.write((sql) =>
    sql.query('update finding set invitation_id = null, guest_holds = true where id = $1', [
      sent.ok ? sent.value.id : '',
    ]),
  )
  const marks = await desk.owner.read((sql) =>
    sql.query(
      'select invitation_id as mark, guest_holds as held from finding where id = any ($1) order by number',
      [[ofTheRegion, sent.ok ? sent.value.id : '']],
    ),
  )
  expect(marks).toEqual([
    { mark: null, held: false },
    { mark: it.id, held: false },
  ])
})
