import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { readerEmail } from '../../testing/demo-installation.ts'
import { addresses } from '../addresses.ts'
import { finding, type InvitingDemo, invitingDemo, region, signedIn } from './inviting-demo.test.help.ts'

const said = guestTexts.nl

let demo: InvitingDemo
beforeAll(async () => {
  demo = await invitingDemo()
})
afterAll(() => demo.close())

test('who holds the link sees who asks what, fills it in without an account, and is thanked', async () => {
  const { link } = await demo.forHuizen()
  const page = await demo.ask(link)
  expect(page.status).toBe(200)
  expect(page.headers['referrer-policy']).toBe('no-referrer')
  expect(page.headers['cache-control']).toBe('private, no-store')
  expect(page.headers['set-cookie']).toBeUndefined()
  expect(page.text).toContain('regiocoördinator van')
  expect(page.text).toContain('Huizen')
  for (const ours of [
    'name="place"',
    'name="actionLine"',
    'name="number"',
    'name="coveredBy"',
    'name="organisation"',
  ])
    expect(page.text).not.toContain(ours)
  expect(page.text).not.toContain('/nl/inloggen')
  const sent = await demo.send(link, finding)
  expect(sent.status).toBe(303)
  const thanks = await demo.ask(sent.headers.location ?? '')
  expect(thanks.text).toContain(said.thanks)
  expect(thanks.text).toContain('Briefadres (voorbeeld)')
  const correct = /href="(\/nl\/uitnodiging\/[\w.-]+\/[0-9a-f-]{36})"/.exec(thanks.text)?.[1] ?? ''
  const form = await demo.ask(correct)
  expect(form.text).toContain('value="Briefadres (voorbeeld)"')
  expect((await demo.send(correct, { ...finding, title: 'Verbeterd (voorbeeld)' })).status).toBe(303)
  expect((await demo.ask(link)).text).toContain('Verbeterd (voorbeeld)')
  const cell = await demo.ask(addresses.explorationCell('nl', region, 1, 'GM0406'), {
    headers: { cookie: demo.coordinator },
  })
  expect(cell.text).toContain('Verbeterd (voorbeeld)')
  expect(cell.text).toContain(`${said.via}<span lang="nl">: Functie (voorbeeld)</span>`)
  const asReader = await demo.ask(addresses.explorationCell('nl', region, 1, 'GM0406'), {
    headers: { cookie: await demo.cookieOf(readerEmail ?? '') },
  })
  expect(asReader.text).toContain(said.via)
  expect(asReader.text).not.toContain('Functie (voorbeeld)')
})

test('a faulty form comes back with what was typed and a sentence beside the field', async () => {
  const { link } = await demo.forHuizen()
  const page = await demo.send(link, {
    ...finding,
    title: '',
    description: '<b>lang</b> verhaal',
    since: 'ooit',
  })
  expect(page.status).toBe(422)
  expect(page.text).toContain('role="alert"')
  expect(page.text).toContain('&lt;b>lang&lt;/b> verhaal')
  expect(page.text).toContain('id="since-fout"')
})

test('a figure is asked with its definition, and corrected by the same link', async () => {
  const [known] = (await demo.written(
    `select code from indicator where region_id = '${region}' and rhythm = 'quarter' and removed_at is null
        and aggregation = 'sum' order by code limit 1`,
  )) as { code: string }[]
  const asked = { indicator: known?.code ?? '', place: 'GM0406', period: '2019-Q3' }
  const { link } = await demo.invited({ soort: 'observations', ...asked }, asked)
  expect((await demo.send(link, { value: 'veel' })).status).toBe(422)
  const sent = await demo.send(link, { value: '12' })
  expect(sent.status).toBe(303)
  expect((await demo.ask(sent.headers.location ?? '')).text).toContain(said.thanksObservations)
  expect((await demo.ask(link)).text).toContain('value="12"')
  expect((await demo.send(link, { value: '13' })).status).toBe(303)
  const rows = await demo.written(
    `select value from observation where region_id = '${region}' and period = '2019-Q3'`,
  )
  expect(rows).toEqual([{ value: 13 }])
  const again = await demo.send(
    addresses.newInvitation('nl', region, { soort: 'observations' }),
    { ...asked, note: 'x', days: '1' },
    signedIn(demo.coordinator),
  )
  expect(again.status).toBe(422)
})

test('a contribution is shown once to who sent it; after that the link opens nothing', async () => {
  const { link } = await demo.invited({ soort: 'contributions' }, { actionLines: '5' })
  const words = { fromWhom: 'Panellid (voorbeeld)', body: 'Voorbeeld <i>van</i> inbreng.' }
  const thanks = await demo.send(link, words)
  expect(thanks.status).toBe(200)
  expect(thanks.text).toContain('Voorbeeld &lt;i>van&lt;/i> inbreng.')
  const later = await demo.ask(link)
  expect(later.status).toBe(410)
  expect(later.text).toContain(said.closed['used-up'].title)
  expect(later.text).not.toContain('van&lt;/i> inbreng')
  const again = await demo.send(link, { ...words, body: 'Nog een keer.' })
  expect(again.status).toBe(410)
  expect(again.text).toContain('Nog een keer.')
  expect(again.text).toContain(said.notStored)
  const involvement = await demo.ask(addresses.involvement('nl', region), {
    headers: { cookie: demo.coordinator },
  })
  expect(involvement.text).toContain(`${said.via}<span lang="nl">: Functie (voorbeeld)</span>`)
})

test('whoever opens a link signed in comes as its holder and as nobody else', async () => {
  const { link } = await demo.forHuizen()
  const page = await demo.ask(link, { headers: { cookie: demo.coordinator } })
  expect(page.text).not.toContain(`/nl/uitloggen`)
  const sent = await demo.send(
    link,
    { ...finding, title: 'Ingelogd (voorbeeld)', place: 'GM0402' },
    signedIn(demo.coordinator),
  )
  expect(sent.status).toBe(303)
  expect(
    await demo.written(
      `select municipality, recorded_by as by, person_id like 'invitation:%' as guest from finding
         join audit_entry on object_id = finding.id::text and deed = 'add' where finding.title = 'Ingelogd (voorbeeld)'`,
    ),
  ).toEqual([{ municipality: 'GM0406', by: '', guest: true }])
})

test('another website can do no more than the link itself, and nothing where a cookie counts', async () => {
  const { link, at } = await demo.forHuizen()
  const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' }
  expect((await demo.send(link, { ...finding, title: 'Van elders (voorbeeld)' }, elsewhere)).status).toBe(303)
  // A browser that follows no-referrer names no origin.
  expect((await demo.send(link, finding, { origin: 'null' })).status).toBe(303)
  expect((await demo.send(`${at}/intrekken`, {}, { ...elsewhere, cookie: demo.coordinator })).status).toBe(
    403,
  )
  expect((await demo.ask(link)).status).toBe(200)
})

test('a wrong link says the same whether or not there is such an invitation', async () => {
  const { link } = await demo.forHuizen()
  const [path = '', seal = ''] = link.split('.')
  const other = 'A'.repeat(43)
  const wrongSeal = await demo.ask(`${path}.${other}`)
  const noSuch = await demo.ask(`/nl/uitnodiging/${'B'.repeat(21)}A.${seal}`)
  const noLink = await demo.ask('/nl/uitnodiging/x')
  const bare = (text: string) => text.replace(/uitnodiging\/[\w.-]+/g, 'uitnodiging/…')
  for (const answer of [wrongSeal, noSuch, noLink]) {
    expect(answer.status).toBe(404)
    expect(answer.text).toContain(said.closed.unknown.title)
    expect(bare(answer.text)).toBe(bare(wrongSeal.text))
  }
  const entry = `${link}/00000000-0000-4000-8000-000000000000`
  expect((await demo.ask(entry)).status).toBe(404)
  expect((await demo.send(entry, finding)).status).toBe(404)
  expect((await demo.ask(`${link}/%00`)).status).toBe(404)
})

test('one link takes so many forms an hour, and hands back what was typed beyond that', async () => {
  const { link } = await demo.forHuizen()
  for (let n = 0; n < 60; n++) expect((await demo.send(link, { title: '' })).status).toBe(422)
  const refused = await demo.send(link, { title: 'Eén te veel (voorbeeld)' })
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('Eén te veel (voorbeeld)')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await demo.send((await demo.forHuizen()).link, { title: '' })).status).toBe(422)
})

test('nothing of this was a surprise to us', () => {
  expect(demo.surprises).toEqual([])
})
