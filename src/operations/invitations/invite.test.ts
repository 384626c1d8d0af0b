import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRegion } from '../../testing/demo-desk.ts'
import {
  forContribution,
  forFigure,
  forHuizen,
  type InvitationDesk,
  invitationDesk,
} from './invitation-desk.test.help.ts'
import { invite } from './invite.ts'
import { listInvitations, readInvitation } from './list-invitations.ts'
import { revokeInvitation } from './revoke-invitation.ts'

let desk: InvitationDesk
beforeAll(async () => {
  desk = await invitationDesk()
})
afterAll(() => desk.close())

test('who may not write for a municipality may not invite for it either', async () => {
  expect(await invite(desk.as('editorOfHuizen'), demoRegion, forHuizen)).toMatchObject({ ok: true })
  expect(
    await invite(desk.as('editorOfHuizen'), demoRegion, { ...forHuizen, place: 'GM0402' }),
  ).toMatchObject({
    problem: { fields: { place: { code: 'not-your-municipality' } } },
  })
  expect(await invite(desk.as('editorOfHuizen'), demoRegion, forContribution)).toEqual({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
  for (const who of ['reader', 'controller', 'administrator', 'partner', 'stranger', 'visitor'] as const)
    for (const input of [forHuizen, forFigure, forContribution])
      expect((await invite(desk.as(who), demoRegion, input)).ok, who).toBe(false)
})

test('what is wrong with an invitation is told per field', async () => {
  const refused = async (input: Record<string, unknown>) => {
    const outcome = await invite(desk.as('coordinator'), demoRegion, input)
    return outcome.ok || outcome.problem.kind !== 'invalid' ? {} : outcome.problem.fields
  }
  expect(await refused({ ...forHuizen, days: '61', note: '' })).toMatchObject({
    days: { code: 'number-too-large' },
    note: { code: 'required' },
  })
  expect(await refused({ ...forHuizen, actionLines: ['7'] })).toMatchObject({
    actionLines: { code: 'unknown-action-line', detail: '7' },
  })
  expect(await refused({ ...forFigure, indicator: 'X9' })).toMatchObject({
    indicator: { code: 'unknown-indicator' },
  })
  expect(await refused({ ...forFigure, period: '2031-Q1' })).toMatchObject({
    period: { code: 'period-in-future' },
  })
  expect(await refused({ ...forFigure, place: 'region' })).toMatchObject({
    place: { code: 'only-per-municipality' },
  })
})

test('links are for those who may make them; an editor revokes only those of the own municipality', async () => {
  const { it } = await desk.invited({ ...forHuizen, place: 'GM0402' })
  await desk.invited(forContribution, 'panelSupporter')
  for (const who of ['reader', 'controller', 'administrator', 'partner'] as const) {
    expect(await listInvitations(desk.as(who), demoRegion), who).toEqual({
      ok: false,
      problem: { kind: 'not-allowed' },
    })
    const rows = await desk.as(who).database.read((sql) => sql.query('select id from invitation'))
    expect(rows, who).toEqual([])
  }
  const supporters = await listInvitations(desk.as('panelSupporter'), demoRegion)
  expect(new Set(supporters.ok ? supporters.value.invitations.map(({ noun }) => noun) : [])).toEqual(
    new Set(['contributions']),
  )
  expect(await revokeInvitation(desk.as('editorOfHuizen'), demoRegion, it.id)).toEqual({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
  expect(await revokeInvitation(desk.as('coordinator'), demoRegion, it.id)).toMatchObject({ ok: true })
  expect(await readInvitation(desk.as('editorOfHuizen'), demoRegion, it.id)).toMatchObject({
    value: { invitation: { state: 'revoked', invitedBy: 'coordinator' } },
  })
})
