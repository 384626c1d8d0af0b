import { afterAll, beforeAll, expect, test } from 'vitest'
import { readers } from '../../domain/people/rights.ts'
import { roles } from '../../domain/terms.ts'
import { demoRegion, otherOrganisation, partnerOrganisation, type Who } from '../../testing/demo-desk.ts'
import { type MembersDesk, membersDesk } from '../../testing/members-desk.ts'
import { addMember } from './add-member.ts'
import { changeMember } from './change-member.ts'
import { listMembers } from './list-members.ts'
import { putRoleBack } from './put-role-back.ts'
import { takeRoleAway } from './take-role-away.ts'

let desk: MembersDesk
beforeAll(async () => {
  desk = await membersDesk()
})
afterAll(() => desk.close())

const owner = <Row>(statement: string, values: unknown[] = []) =>
  desk.storage.asOwner().read((sql) => sql.query<Row>(statement, values))

const add = (who: Who, input: Record<string, unknown>, mail: 'withMail' | 'withoutMail' = 'withMail') =>
  addMember(desk.as(who), desk.welcoming[mail], demoRegion, { name: 'Adviseur (voorbeeld)', ...input })

async function membersSeenBy(who: Who) {
  const listed = await listMembers(desk.as(who), demoRegion)
  if (!listed.ok) throw new Error(listed.problem.kind)
  return listed.value.members
}

test('members see names and roles; who gives roles also sees addresses, reach and since when', async () => {
  const whole = await membersSeenBy('coordinator')
  expect(whole.map(({ role }) => role)).toEqual(roles.codes)
  expect(whole.find(({ role }) => role === 'municipal-editor')).toEqual({
    personId: 'editorOfHuizen',
    name: 'editorOfHuizen',
    role: 'municipal-editor',
    email: 'editorOfHuizen@voorbeeld.nl',
    municipalities: ['GM0406'],
    organisation: null,
    since: expect.any(Date),
  })
  expect(whole.find(({ role }) => role === 'partner-editor')?.organisation).toEqual(partnerOrganisation)
  for (const { personId, role } of whole) {
    const seen = await membersSeenBy(personId as Who)
    expect(seen.map(({ name }) => name)).toEqual(whole.map(({ name }) => name))
    const seesAll = (readers.members as readonly string[]).includes(role)
    expect(
      seen.some(({ email, since, municipalities }) => email !== null || since || municipalities.length > 0),
      role,
    ).toBe(seesAll)
  }
})

test.each<[Who, string]>([
  ['visitor', 'not-signed-in'],
  ['stranger', 'not-found'],
  ['founder', 'not-found'],
])('%s is not told who belongs to the region', async (who, kind) => {
  expect(await listMembers(desk.as(who), demoRegion)).toEqual({ ok: false, problem: { kind } })
  const rows = await desk
    .as(who)
    .database.read((sql) => sql.query('select * from app.members_of($1)', [demoRegion]))
  expect(rows).toEqual([])
})

test('somebody with an account gets the role at once, and a message', async () => {
  const outcome = await add('coordinator', { email: 'Stranger@Voorbeeld.nl', role: 'controller' })
  expect(outcome).toMatchObject({ ok: true, value: { personId: 'stranger', role: 'controller' } })
  const told = await owner<{ subject: string }>(
    `select subject_nl as subject from message where person_id = 'stranger'`,
  )
  expect(told).toEqual([{ subject: 'U hoort nu bij Regio gooi-en-vechtstreek' }])
  expect(await membersSeenBy('coordinator')).toContainEqual(
    expect.objectContaining({ personId: 'stranger', role: 'controller' }),
  )
})

test('somebody who is new gets an account nobody knows the password of, and a letter with a link for a week', async () => {
  const outcome = await add('coordinator', {
    email: 'nieuw@voorbeeld.nl',
    role: 'gemeentelijk bewerker',
    municipalities: 'Huizen; Laren',
  })
  expect(outcome).toMatchObject({ ok: true, value: { role: 'municipal-editor' } })
  expect(outcome.ok && 'link' in outcome.value).toBe(false)
  const [letter] = await owner<{ subject: string; body: string; topic: string }>(
    `select subject, body, topic from letter where email = 'nieuw@voorbeeld.nl'`,
  )
  expect(letter).toMatchObject({ topic: 'account', subject: expect.stringContaining('U bent uitgenodigd') })
  const [link = ''] = /https:\S+/.exec(letter?.body ?? '') ?? []
  expect(await desk.opens(link)).toBe(true)
  expect(letter?.body).toContain('gemeentelijk bewerker van Regio gooi-en-vechtstreek')
  const added = (await membersSeenBy('coordinator')).find(({ email }) => email === 'nieuw@voorbeeld.nl')
  expect(added).toMatchObject({ name: 'Adviseur (voorbeeld)', municipalities: ['GM0406', 'GM0417'] })
  const [{ days } = { days: 0 }] = await owner<{ days: number }>(
    `select extract(epoch from "expiresAt" - "createdAt") / 86400 as days from auth.verification`,
  )
  expect(Math.round(days)).toBe(7)
})

test('where no mail can be sent, the coordinator is given the link of a newcomer, and never that of an account that exists', async () => {
  const newcomer = await add(
    'coordinator',
    { email: 'zonder-mail@voorbeeld.nl', role: 'reader' },
    'withoutMail',
  )
  expect(newcomer.ok && (await desk.opens(newcomer.value.link ?? ''))).toBe(true)
  expect(await owner(`select 1 from letter where email = 'zonder-mail@voorbeeld.nl'`)).toEqual([])
  const known = await add('coordinator', { email: 'founder@voorbeeld.nl', role: 'reader' }, 'withoutMail')
  expect(known.ok && known.value.link).toBeUndefined()
})

test('a role that is held already is refused with words, and nothing is changed', async () => {
  const again = await add('coordinator', {
    email: 'editorOfHuizen@voorbeeld.nl',
    role: 'municipal-editor',
    municipalities: ['Laren'],
  })
  expect(again).toMatchObject({ problem: { fields: { email: { code: 'has-role-already' } } } })
  const rows = await owner(`select municipalities from membership where person_id = 'editorOfHuizen'`)
  expect(rows).toEqual([{ municipalities: ['GM0406'] }])
})

test.each<[Record<string, unknown>, Record<string, string>]>([
  [{}, { email: 'required', name: 'required', role: 'required' }],
  [{ email: 'a@b.nl, c@d.nl', name: 'X', role: 'baas' }, { email: 'not-an-email-address' }],
  [{ email: 'a@b.nl', name: 'X', role: 'baas' }, { role: 'not-a-choice' }],
  [{ email: 'a@b.nl', name: 'X', role: 'municipal-editor' }, { municipalities: 'choose-at-least-one' }],
  [
    { email: 'a@b.nl', name: 'X', role: 'municipal-editor', municipalities: ['Amsterdam'] },
    { municipalities: 'unknown-municipality' },
  ],
  [{ email: 'a@b.nl', name: 'X', role: 'partner-editor' }, { organisation: 'required' }],
  [
    { email: 'a@b.nl', name: 'X', role: 'partner-editor', organisation: 'Bakker' },
    { organisation: 'unknown-organisation' },
  ],
  [
    { email: 'a@b.nl', name: 'X', role: 'reader', municipalities: ['Huizen'] },
    { municipalities: 'not-for-this-role' },
  ],
])('what is wrong is told beside its field: %j', async (input, expected) => {
  const outcome = await addMember(desk.as('coordinator'), desk.welcoming.withMail, demoRegion, input)
  const fields = !outcome.ok && outcome.problem.kind === 'invalid' ? outcome.problem.fields : {}
  const codes = Object.fromEntries(Object.entries(fields).map(([name, { code }]) => [name, code]))
  expect(codes).toMatchObject(expected)
  expect(await owner(`select 1 from auth."user" where email in ('a@b.nl', 'c@d.nl')`)).toEqual([])
})

test.each<[Who, string]>([
  ['visitor', 'not-signed-in'],
  ['stranger', 'not-allowed'],
  ['founder', 'not-allowed'],
  ['editorOfHuizen', 'not-allowed'],
  ['partner', 'not-allowed'],
  ['controller', 'not-allowed'],
  ['administrator', 'not-allowed'],
  ['panelSupporter', 'not-allowed'],
  ['reader', 'not-allowed'],
])('%s gives, changes and takes no roles, and makes no accounts', async (who, kind) => {
  const refusal = { ok: false, problem: { kind: expect.stringMatching(`${kind}|not-found`) } }
  const of = { personId: 'reader', role: 'reader' }
  expect(await add(who, { email: 'ongewenst@voorbeeld.nl', role: 'reader' })).toEqual(refusal)
  expect(await changeMember(desk.as(who), demoRegion, of, {})).toEqual(refusal)
  expect(await takeRoleAway(desk.as(who), desk.welcoming.withMail, demoRegion, of)).toEqual(refusal)
  expect(await putRoleBack(desk.as(who), desk.welcoming.withMail, demoRegion, of)).toEqual(refusal)
  expect(await owner(`select 1 from auth."user" where email = 'ongewenst@voorbeeld.nl'`)).toEqual([])
  const insert = `insert into membership (region_id, person_id, role) values ('${demoRegion}', 'founder', 'coordinator')`
  await expect(desk.as(who).database.write((sql) => sql.query(insert))).rejects.toThrow(/row-level security/)
})

test('changing how far a role reaches is written down', async () => {
  const of = { personId: 'editorOfHuizen', role: 'gemeentelijk bewerker' }
  const changed = await changeMember(desk.as('coordinator'), demoRegion, of, {
    municipalities: ['GM0406', 'GM0402'],
  })
  expect(changed).toEqual({ ok: true, value: { personId: 'editorOfHuizen', role: 'municipal-editor' } })
  const partner = { personId: 'partner', role: 'partner-editor' }
  await changeMember(desk.as('coordinator'), demoRegion, partner, { organisation: otherOrganisation.id })
  const log = await owner(
    `select person_id, deed, object_id, before, after from audit_entry
      where subject = 'members' and deed = 'change' order by number`,
  )
  expect(log).toEqual([
    {
      person_id: 'coordinator',
      deed: 'change',
      object_id: 'editorOfHuizen/municipal-editor',
      before: { municipalities: ['GM0406'] },
      after: { municipalities: ['GM0406', 'GM0402'] },
    },
    expect.objectContaining({ after: { organisation_id: otherOrganisation.id } }),
  ])
  const nobody = await changeMember(
    desk.as('coordinator'),
    demoRegion,
    { ...of, personId: 'niemand' },
    {
      municipalities: ['Huizen'],
    },
  )
  expect(nobody).toEqual({ ok: false, problem: { kind: 'not-found' } })
})

test('a role that was taken away can be put back as it was; what was never held cannot', async () => {
  const coordinator = desk.as('coordinator')
  const of = { personId: 'partner', role: 'partner-editor' }
  const before = await membersSeenBy('coordinator')
  expect(await takeRoleAway(coordinator, desk.welcoming.withMail, demoRegion, of)).toMatchObject({ ok: true })
  expect((await membersSeenBy('coordinator')).some(({ personId }) => personId === 'partner')).toBe(false)
  expect(await takeRoleAway(coordinator, desk.welcoming.withMail, demoRegion, of)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await putRoleBack(coordinator, desk.welcoming.withMail, demoRegion, of)).toMatchObject({ ok: true })
  expect(await membersSeenBy('coordinator')).toEqual(before)
  for (const never of [of, { personId: 'stranger', role: 'coordinator' }, { personId: 'x', role: 'baas' }])
    expect(await putRoleBack(coordinator, desk.welcoming.withMail, demoRegion, never)).toMatchObject({
      problem: { kind: 'not-found' },
    })
  const told = await owner<{ subject: string }>(
    `select subject_nl as subject from message where person_id = 'partner' order by id`,
  )
  expect(told).toHaveLength(2)
})

test('the last coordinator stays, also for themselves', async () => {
  const of = { personId: 'coordinator', role: 'coordinator' }
  expect(await takeRoleAway(desk.as('coordinator'), desk.welcoming.withMail, demoRegion, of)).toEqual({
    ok: false,
    problem: { kind: 'invalid', fields: { role: { code: 'last-coordinator' } } },
  })
})

test('two coordinators who take each other away at once: one of them stays', async () => {
  await add('coordinator', { email: 'stranger@voorbeeld.nl', role: 'coordinator' })
  const deleteOf = (person: string) =>
    `delete from membership where region_id = '${demoRegion}' and person_id = '${person}' and role = 'coordinator'`
  const firstIsDone = Promise.withResolvers<void>()
  let isSecondDone = false
  const first = desk.storage.as('coordinator').write(async (sql) => {
    await sql.query(deleteOf('stranger'))
    firstIsDone.resolve()
    // Goes on to commit only when the second has deleted as well, or waits for us.
    while (!isSecondDone && !(await somebodyWaits())) await new Promise(setImmediate)
  })
  const second = desk.storage.as('stranger').write(async (sql) => {
    await firstIsDone.promise
    await sql.query(deleteOf('coordinator'))
    isSecondDone = true
  })
  const ends = await Promise.allSettled([first, second])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  const left = await owner(`select person_id from membership where region_id = $1 and role = 'coordinator'`, [
    demoRegion,
  ])
  expect(left).toEqual([{ person_id: 'coordinator' }])
})

async function somebodyWaits(): Promise<boolean> {
  const waiting = await owner(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return waiting.length > 0
}
