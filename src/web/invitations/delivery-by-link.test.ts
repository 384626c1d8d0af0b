import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../addresses.ts'
import { finding, type InvitingDemo, invitingDemo, region, signedIn } from './inviting-demo.test.help.ts'

let demo: InvitingDemo
let delivery = ''
let link = ''

beforeAll(async () => {
  demo = await invitingDemo()
  const [asked] = (await demo.written(
    `select delivery.id from delivery join exploration_round on round_id = exploration_round.id
      where municipality = 'GM0406' and party = 'municipality' and closed_at is null`,
  )) as { id: string }[]
  delivery = asked?.id ?? ''
  await demo.open.storage
    .asOwner()
    .write((sql) => sql.query('delete from delivery_step where delivery_id = $1', [delivery]))
  link = (
    await demo.invited({ soort: 'bevindingen', levering: delivery }, { place: 'GM0406', actionLines: '1' })
  ).link
})
afterAll(() => demo.close())

const steps = async () =>
  (
    (await demo.written(
      `select kind, invitation_id is not null as "byLink", done_by from delivery_step where delivery_id = '${delivery}' order by number`,
    )) as { kind: string; byLink: boolean; done_by: string }[]
  ).map(({ kind, byLink, done_by }) => `${kind} ${byLink} ${done_by}`)

test('with a link for a delivery somebody without an account reads the questions, fills in and hands in', async () => {
  const page = await demo.ask(link)
  expect(page.text).toContain('De vragen')
  expect(page.text).toContain('Wie valt er nu buiten')
  expect(page.text).not.toContain('Waar denken mensen met ervaringskennis mee')
  expect(page.text).toContain('Lever alleen leeg in als er echt niets is')
  await demo.ask(link)
  expect(await steps()).toEqual(['opened true '])
  expect((await demo.send(link, finding)).status).toBe(303)
  const handedIn = await demo.send(`${link}/inleveren`, { kind: 'delivered', note: 'Klaar (voorbeeld)' })
  expect(handedIn.status).toBe(303)
  expect((await demo.ask(link)).text).toContain('U hebt ingeleverd.')
  expect(await steps()).toEqual(['opened true ', 'delivered true '])
})

test('handing in twice is told, taking back works, and nothing else can be done by a link', async () => {
  const twice = await demo.send(`${link}/inleveren`, { kind: 'delivered', note: 'Nog eens' })
  expect(twice.status).toBe(422)
  expect(twice.text).toContain('Dat kan nu niet meer.')
  expect((await demo.send(`${link}/inleveren`, { kind: 'accepted' })).status).toBe(403)
  expect((await demo.send(`${link}/inleveren`, { kind: 'reminded' })).status).toBe(403)
  expect((await demo.send(`${link}/inleveren`, { kind: 'taken-back' })).status).toBe(303)
  expect((await demo.send(`${link}/inleveren`, { kind: 'delivered' })).status).toBe(303)
})

test('the reason of a return is read by whoever holds the link', async () => {
  const returned = await demo.send(
    addresses.deliveryStep('nl', region, delivery),
    { kind: 'returned', note: 'Lijn 3 ontbreekt (voorbeeld)' },
    signedIn(demo.coordinator),
  )
  expect(returned.status).toBe(303)
  expect((await demo.ask(link)).text).toContain('Lijn 3 ontbreekt (voorbeeld)')
  expect((await demo.ask(link.replace('/nl/', '/en/'))).text).toContain('The delivery was returned.')
  const course = await demo.ask(addresses.entry('nl', region, 'deliveries', delivery), {
    headers: { cookie: demo.coordinator },
  })
  expect(course.text).toContain('via een link')
})

test('a link for findings alone, or of another place, hands in no delivery', async () => {
  const { link: plain } = await demo.forHuizen()
  expect((await demo.send(`${plain}/inleveren`, { kind: 'delivered' })).status).toBe(403)
  const elsewhere = await demo.send(
    addresses.newInvitation('nl', region, { soort: 'bevindingen', levering: delivery }),
    { note: 'Functie (voorbeeld)', days: '14', place: 'GM0402' },
    signedIn(demo.coordinator),
  )
  expect(elsewhere.status).toBe(422)
  const guest = /uitnodiging\/([\w-]{22})/.exec(link)?.[1] ?? ''
  expect(guest).not.toBe('')
  const [id] = (await demo.written(`select id from invitation where delivery_id = '${delivery}'`)) as {
    id: string
  }[]
  const seen = await demo.open.storage.asGuest(id?.id ?? '', { address: '' }).read(async (sql) => ({
    deliveries: await sql.query('select id from delivery'),
    others: await sql.query('select from delivery_step where delivery_id <> $1', [delivery]),
    rounds: await sql.query('select from exploration_round'),
  }))
  expect(seen).toEqual({ deliveries: [{ id: delivery }], others: [], rounds: [{}] })
})

test('through a link that was taken back nothing is handed in, and what was written at it comes back', async () => {
  await demo.open.storage
    .asOwner()
    .write((sql) => sql.query('update invitation set revoked_at = now() where delivery_id = $1', [delivery]))
  const before = await steps()
  const late = await demo.send(`${link}/inleveren`, {
    kind: 'delivered',
    note: 'Lijn 3 is erbij (voorbeeld)',
  })
  expect(late.status).toBe(410)
  expect(late.text).toContain('Lijn 3 is erbij (voorbeeld)')
  expect(late.text).not.toContain('>kind<')
  expect(await steps()).toEqual(before)
})
