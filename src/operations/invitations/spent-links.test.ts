import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOf } from '../../domain/invitations/invitation-link.ts'
import { demoRegion } from '../../testing/demo-desk.ts'
import {
  finding,
  forContribution,
  forFigure,
  forHuizen,
  type InvitationDesk,
  insertFinding,
  invitationDesk,
  seal,
} from './invitation-desk.test.help.ts'
import { recordInvited } from './record-invited.ts'
import { revokeInvitation } from './revoke-invitation.ts'

let desk: InvitationDesk
beforeAll(async () => {
  desk = await invitationDesk()
})
afterAll(() => desk.close())

test('a link that expired a minute ago opens nothing, and its holder writes and reads nothing', async () => {
  const [it] = await desk.owner.write((sql) =>
    sql.query<{ id: string }>(
      `insert into invitation (region_id, noun, municipality, note, created_at, expires_at)
       values ($1, 'findings', 'GM0406', 'voorbeeld', now() - interval '1 day', date_trunc('second', now()) - interval '1 minute') returning id`,
      [demoRegion],
    ),
  )
  const id = it?.id ?? ''
  const token = tokenOf(await desk.invitation(id), seal)
  expect(await desk.open(token)).toEqual({
    kind: 'expired',
    regionName: `Regio ${demoRegion}`,
    noun: 'findings',
  })
  await expect(desk.bySql(id, insertFinding, [demoRegion, 901, 1, 'GM0406'])).rejects.toThrow(
    /row-level security/,
  )
  expect(await desk.bySql(id, 'select id from region')).toEqual([])
})

test('revoked while its form was open, the next thing sent is refused', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const { terms, ...needs } = await desk.guest(token)
  const sent = await recordInvited(needs, { terms, input: finding })
  await revokeInvitation(desk.as('coordinator'), demoRegion, it.id)
  expect(await recordInvited(needs, { terms, input: finding })).toEqual({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
  const changing = sent.ok ? sent.value.id : ''
  expect(await recordInvited(needs, { terms, input: finding, changing })).toMatchObject({ ok: false })
  expect(await desk.open(token)).toMatchObject({ kind: 'revoked' })
  expect(
    await desk.bySql(it.id, `update finding set title = 'x' where id = $1 returning id`, [changing]),
  ).toEqual([])
})

test('a contribution sent eight times at once is stored once', async () => {
  const { token, it } = await desk.invited(forContribution)
  const guests = await Promise.all(Array.from({ length: 8 }, () => desk.guest(token)))
  const outcomes = await Promise.all(
    guests.map(({ terms, ...needs }) =>
      recordInvited(needs, { terms, input: { fromWhom: 'Panellid (voorbeeld)', body: 'Voorbeeld.' } }),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter(({ ok }) => !ok)).toContainEqual({ ok: false, problem: { kind: 'not-allowed' } })
  expect((await desk.invitation(it.id)).uses).toBe(1)
})

test('used up, the database takes no second figure either', async () => {
  const { token, it } = await desk.invited({ ...forFigure, period: '2025-Q4' })
  const { terms, ...needs } = await desk.guest(token)
  const sent = await recordInvited(needs, { terms, input: { value: '3' } })
  expect(sent.ok).toBe(true)
  // Taken away by the region, so that the figure itself would not stand in the way.
  await desk.owner.write((sql) =>
    sql.query('update observation set removed_at = now() where invitation_id = $1', [it.id]),
  )
  expect((await desk.open(token)).kind).toBe('used-up')
  await expect(
    desk.bySql(
      it.id,
      `insert into observation (region_id, indicator_id, place, period, value, status, recorded_by)
       values ($1, $2, 'GM0406', '2025-Q4', 4, 'provisional', '')`,
      [demoRegion, it.indicatorId],
    ),
  ).rejects.toThrow(/row-level security|takes no more/)
})

test('several things written at once by SQL still count against the link', async () => {
  const { it } = await desk.invited(forContribution)
  await expect(
    desk.bySql(
      it.id,
      `insert into contribution (region_id, number, received_on, action_line, from_whom, body, involvement)
       select $1, 700 + n, '2026-01-01', 5, 'voorbeeld', 'voorbeeld', 'made' from generate_series(1, 2) n`,
      [demoRegion],
    ),
  ).rejects.toThrow(/takes no more/)
})
