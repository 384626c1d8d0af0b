import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { changeMember } from '../../operations/members/change-member.ts'
import { listMembers } from '../../operations/members/list-members.ts'
import { readReachHistory } from '../../operations/members/read-reach-history.ts'
import type { Needs } from '../../operations/needs.ts'
import { demoRegion, otherOrganisation, partnerOrganisation, type Who } from '../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../testing/form-on-page.ts'
import { type MembersDesk, membersDesk } from '../../testing/members-desk.ts'
import { secondCoordinator } from '../../testing/second-coordinator.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { memberPages } from './member-pages.tsx'

let desk: MembersDesk
let other: Needs
const editor = `/nl/regios/${demoRegion}/leden/editorOfHuizen/gemeentelijk-bewerker`
const partner = `/nl/regios/${demoRegion}/leden/partner/partnerbewerker`

beforeAll(async () => {
  desk = await membersDesk()
  other = await secondCoordinator(desk)
})
afterAll(() => desk.close())
beforeEach(() => send(editor, { municipalities: ['GM0406'] }))

const pagesOf = (who: Who) =>
  visitApp(who === 'founder' ? other : desk.as(who), memberPages(desk.welcoming.withMail))
const send = (address: string, filled: Filled, who: Who = 'coordinator') =>
  pagesOf(who).request(address, formOf(filled))
const pageAt = async (address: string) => (await pagesOf('coordinator').request(address)).text()
const form = async (address = editor) => formOnPage(await pageAt(address), address)

async function member(personId: string) {
  const listed = await listMembers(desk.as('coordinator'), demoRegion)
  return listed.ok ? listed.value.members.find((one) => one.personId === personId) : undefined
}

test('the second of two sees which municipalities the other chose, and decides', async () => {
  const mine = await form()
  expect(
    (await send(editor, { ...(await form()), municipalities: ['GM0406', 'GM0417'] }, 'founder')).status,
  ).toBe(303)
  const answer = await send(editor, { ...mine, municipalities: ['GM0402', 'GM0406'] })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toMatch(/Nu staat er \(founder, [^)]*\).*Huizen en Laren.*Van u.*Hilversum en Huizen/s)
  expect((await member('editorOfHuizen'))?.municipalities).toEqual(['GM0406', 'GM0417'])

  const unchosen = await (await send(editor, formOnPage(page, editor))).text()
  expect(unchosen).toContain('role="alert"')
  const chosen = { ...formOnPage(unchosen, editor), municipalities: 'GM0402; GM0406' }
  expect((await send(editor, chosen)).status).toBe(303)
  expect((await member('editorOfHuizen'))?.municipalities).toEqual(['GM0402', 'GM0406'])
})

test('organisations stand side by side by their names', async () => {
  const mine = await form(partner)
  expect(mine['organisation']).toBe(partnerOrganisation.id)
  await send(partner, { ...mine, organisation: otherOrganisation.id }, 'founder')
  const back = await form(partner)
  await send(partner, { ...back, organisation: partnerOrganisation.id }, 'founder')
  const page = await (await send(partner, { ...back, organisation: '' })).text()
  expect(page).toContain(otherOrganisation.name)
  expect(page).not.toContain(otherOrganisation.id)
  const theirs = { ...formOnPage(page, partner), organisation: partnerOrganisation.name }
  expect((await send(partner, theirs)).status).toBe(303)
  expect((await member('partner'))?.organisation).toEqual(partnerOrganisation)
})

test('earlier reaches are told with who and when, and one can be given again', async () => {
  await send(editor, { ...(await form()), municipalities: ['GM0402'] }, 'founder')
  const page = await pageAt(editor)
  expect(page).toMatch(/Waarvoor deze rol gold.*founder.*Hilversum.*Dit is de versie van nu/s)
  const again = page.split('<dl')[1] ?? ''
  expect((await send(editor, formOnPage(again, editor))).status).toBe(303)
  expect((await member('editorOfHuizen'))?.municipalities).toEqual(['GM0406'])
})

test('an earlier reach with a municipality that left comes back as the form, with the reason and the ticks', async () => {
  await send(editor, { ...(await form()), municipalities: ['GM0406', 'GM0417'] })
  await send(editor, { ...(await form()), municipalities: ['GM0406'] })
  await leave(`valid_to = '2026-01-01'`)
  const again = formOnPage((await pageAt(editor)).split('<dl')[1] ?? '', editor)
  const answer = await send(editor, again)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Laren (hoort niet meer bij de regio)')
  expect(formOnPage(page, editor)['municipalities']).toEqual(['GM0406', 'GM0417'])
  await leave('valid_to = null')

  function leave(set: string) {
    return desk.storage
      .asOwner()
      .write((sql) => sql.query(`update region_municipality set ${set} where municipality = 'GM0417'`))
  }
})

test('of eight who change one role from the same version, one lands; without a version it is written as it comes', async () => {
  const { versie } = await form()
  const of = { personId: 'editorOfHuizen', role: 'municipal-editor' }
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () =>
      changeMember(desk.as('coordinator'), demoRegion, of, { municipalities: ['GM0402'], versie }),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((one) => !one.ok && one.problem.kind === 'changed-meanwhile')).toHaveLength(7)
  expect(
    await changeMember(desk.as('coordinator'), demoRegion, of, { municipalities: ['GM0417'] }),
  ).toMatchObject({ ok: true })
  const gone = { personId: 'reader', role: 'municipal-editor' }
  expect(
    await changeMember(desk.as('coordinator'), demoRegion, gone, { municipalities: ['GM0417'], versie }),
  ).toEqual({ ok: false, problem: { kind: 'not-found' } })
})

test('only who may see how far roles reach is told how far they reached, by the database too', async () => {
  const of = { personId: 'editorOfHuizen', role: 'municipal-editor' }
  for (const [who, kind] of [
    ['visitor', 'not-signed-in'],
    ['stranger', 'not-found'],
    ['reader', 'not-allowed'],
    ['editorOfHuizen', 'not-allowed'],
  ] as const)
    expect(await readReachHistory(desk.as(who), demoRegion, of), who).toEqual({
      ok: false,
      problem: { kind },
    })
  for (const who of ['coordinator', 'administrator'] as const)
    expect(await readReachHistory(desk.as(who), demoRegion, of)).toMatchObject({ ok: true })
  const rows = (who: Who) =>
    desk
      .as(who)
      .database.read((sql) =>
        sql.query(`select number from app.history_of($1, 'members', 'editorOfHuizen/municipal-editor')`, [
          demoRegion,
        ]),
      )
  expect(await rows('reader')).toEqual([])
  expect((await rows('administrator')).length).toBeGreaterThan(1)
  for (const who of ['administrator', 'reader'] as const)
    expect((await send(editor, { kiezen: 'municipalities', versie: 'v0' }, who)).status).toBe(403)
})
