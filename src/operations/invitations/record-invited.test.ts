import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRegion } from '../../testing/demo-desk.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { registers } from '../registers/all-registers.ts'
import { readEntry, recordEntry } from '../registers/work-on-register.ts'
import {
  finding,
  forContribution,
  forFigure,
  forHuizen,
  type InvitationDesk,
  invitationDesk,
} from './invitation-desk.test.help.ts'
import { readInvited } from './read-invited.ts'
import { recordInvited } from './record-invited.ts'

let desk: InvitationDesk
beforeAll(async () => {
  desk = await invitationDesk()
})
afterAll(() => desk.close())

async function send(token: string, input: Record<string, unknown>, changing?: string) {
  const { terms, ...needs } = await desk.guest(token)
  return recordInvited(needs, { terms, input, ...(changing === undefined ? {} : { changing }) })
}

test('a municipality fills in its part by a link, as often as it likes, and it is marked where it came from', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const first = await send(token, finding)
  expect(first).toMatchObject({ ok: true })
  expect(await send(token, { ...finding, title: 'Nog een', actionLine: '2' })).toMatchObject({ ok: true })
  const { terms, ...needs } = await desk.guest(token)
  const matter = await readInvited(needs, terms)
  expect(matter).toMatchObject({
    value: { entries: [{ values: { title: 'Briefadres (voorbeeld)' } }, { values: { title: 'Nog een' } }] },
  })
  const id = first.ok ? first.value.id : ''
  const seen = await readEntry(desk.as('coordinator'), demoRegion, registers.findings, id)
  expect(seen).toMatchObject({
    value: { entry: { values: { place: 'GM0406', byInvitation: true, invitationNote: 'Adviseur wonen' } } },
  })
  const byReader = await readEntry(desk.as('reader'), demoRegion, registers.findings, id)
  expect(byReader).toMatchObject({
    value: { entry: { values: { byInvitation: true, invitationNote: null } } },
  })
  expect(await desk.invitation(it.id)).toMatchObject({ uses: 2, state: 'open' })
})

test('what was sent is corrected by the same link, until somebody of the region has worked on it', async () => {
  const { token, it } = await desk.invited(forHuizen)
  const sent = await send(token, finding)
  const id = sent.ok ? sent.value.id : ''
  expect(await send(token, { ...finding, title: 'Verbeterd' }, id)).toMatchObject({ ok: true })
  expect((await desk.invitation(it.id)).uses).toBe(1)
  await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    registers.findings,
    { ...finding, place: 'GM0406' },
    { kind: 'change', id },
  )
  expect(await send(token, { ...finding, title: 'Te laat' }, id)).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
  const { terms, ...needs } = await desk.guest(token)
  expect(await readInvited(needs, terms)).toMatchObject({ value: { entries: [] } })
})

test('one figure comes once, and is corrected by the same link', async () => {
  const { token, it } = await desk.invited(forFigure)
  expect(await send(token, { value: '12' })).toMatchObject({
    ok: true,
    value: { label: 'V01 Huizen 2026-Q1' },
  })
  expect(await send(token, { value: '', missingBecause: 'not-measured' })).toMatchObject({ ok: true })
  const { terms, ...needs } = await desk.guest(token)
  expect(await readInvited(needs, terms)).toMatchObject({
    value: {
      isTaken: false,
      entries: [{ values: { value: null, missingBecause: 'not-measured', status: 'provisional' } }],
    },
  })
  expect(await desk.invitation(it.id)).toMatchObject({ uses: 1, state: 'open' })
})

test('a figure the region has meanwhile is not sent again, and nothing is told of it', async () => {
  const { token } = await desk.invited({ ...forFigure, period: '2025-Q1' })
  const own = { indicator: 'V01', place: 'GM0406', period: '2025-Q1', value: '7', status: 'final' }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.observations, own, { kind: 'new' })
  expect(await send(token, { value: '12' })).toEqual({ ok: false, problem: { kind: 'conflict', fields: {} } })
  const { terms, ...needs } = await desk.guest(token)
  expect(await readInvited(needs, terms)).toMatchObject({ value: { isTaken: true, entries: [] } })
})

test('a contribution comes once; afterwards its link shows nothing of it', async () => {
  const { token, it } = await desk.invited(forContribution, 'panelSupporter')
  const words = { fromWhom: 'Panellid (voorbeeld)', body: 'Voorbeeld van inbreng.' }
  expect(await send(token, { fromWhom: '', body: '' })).toMatchObject({
    problem: { fields: { fromWhom: { code: 'required' }, body: { code: 'required' } } },
  })
  const sent = await send(token, words)
  expect(sent).toMatchObject({ ok: true })
  expect(await desk.open(token)).toEqual({
    kind: 'used-up',
    regionName: `Regio ${demoRegion}`,
    noun: 'contributions',
  })
  const rows = await desk.storage.asGuest(it.id).read((sql) => sql.query('select * from contribution'))
  expect(rows).toEqual([])
  const seen = await readEntry(
    desk.as('reader'),
    demoRegion,
    registers.contributions,
    sent.ok ? sent.value.id : '',
  )
  expect(seen).toMatchObject({
    value: {
      entry: { values: { actionLine: 5, receivedOn: '2026-11-22', involvement: 'made', byInvitation: true } },
    },
  })
})

test('what came by a link stands in the audit log under that link, and the chain is sound', async () => {
  const { token, it } = await desk.invited(forHuizen)
  await send(token, finding)
  const written = await desk.owner.read((sql) =>
    sql.query(
      `select person_id as person, roles, door, deed, subject from audit_entry
        where person_id = 'invitation:' || $1 and chain = 'write' order by number`,
      [it.id],
    ),
  )
  const by = { person: `invitation:${it.id}`, roles: [], door: 'invitation' }
  expect(written).toEqual([
    { ...by, deed: 'add', subject: 'findings' },
    { ...by, deed: 'change', subject: 'finding-invitations' },
  ])
  for (const chain of await verifyAudit(desk.owner)) expect(chain.broken).toBeNull()
})
