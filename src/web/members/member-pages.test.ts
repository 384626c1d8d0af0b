import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRegion, type Who } from '../../testing/demo-desk.ts'
import { type MembersDesk, membersDesk } from '../../testing/members-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { memberPages } from './member-pages.tsx'

let desk: MembersDesk
const leden = `/nl/regios/${demoRegion}/leden`

beforeAll(async () => {
  desk = await membersDesk()
})
afterAll(() => desk.close())

const pagesOf = (who: Who, mail: 'withMail' | 'withoutMail' = 'withMail') =>
  visitApp(desk.as(who), memberPages(desk.welcoming[mail]))

async function textOf(response: Response | Promise<Response>): Promise<string> {
  return (await (await response).text())
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

test('a reader sees names and roles, and what each role may; no addresses and no buttons', async () => {
  const response = await pagesOf('reader').request(leden)
  expect(response.status).toBe(200)
  const html = await response.clone().text()
  const text = await textOf(response)
  for (const seen of [
    'editorOfHuizen',
    'Gemeentelijk bewerker',
    'Wie mag wat?',
    'In de hele regio: geldbronnen, kosten en eigen bespreekpunten.',
  ])
    expect(text).toContain(seen)
  expect(text).not.toContain('@voorbeeld.nl')
  expect(html).not.toContain('/weghalen')
  expect(html).not.toContain('/toevoegen')
})

test('a coordinator sees addresses and reach, and ways to add, change and take away; an administrator only sees', async () => {
  const html = await (await pagesOf('coordinator').request(leden)).text()
  expect(html).toContain('editorOfHuizen@voorbeeld.nl')
  expect(html).toContain(`${leden}/toevoegen`)
  expect(html).toContain(`${leden}/editorOfHuizen/gemeentelijk-bewerker/weghalen`)
  expect(html).toContain('(dit bent u)')
  const seen = await (await pagesOf('administrator').request(leden)).text()
  expect(seen).toContain('editorOfHuizen@voorbeeld.nl')
  expect(seen).not.toContain('/weghalen')
})

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
])('%s gets none of these pages', async (who, status) => {
  for (const address of [leden, `${leden}/toevoegen`, `${leden}/reader/lezer/weghalen`])
    expect((await pagesOf(who).request(address)).status).toBe(status)
})

test('who gives no roles is refused the forms', async () => {
  for (const address of ['toevoegen', 'editorOfHuizen/gemeentelijk-bewerker', 'reader/lezer/weghalen']) {
    expect((await pagesOf('administrator').request(`${leden}/${address}`)).status).toBe(403)
    expect((await pagesOf('reader').request(`${leden}/${address}`, formOf({}))).status).toBe(403)
  }
  expect((await pagesOf('reader').request(`${leden}/reader/lezer/terugzetten`, formOf({}))).status).toBe(403)
})

test('a form with mistakes comes back with what was typed, and says what is wrong', async () => {
  const sent = formOf({ email: 'geen adres', name: 'Adviseur (voorbeeld)', role: 'municipal-editor' })
  const response = await pagesOf('coordinator').request(`${leden}/toevoegen`, sent)
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('“geen adres” is geen e-mailadres.')
  expect(html).toContain('href="#municipalities"')
  expect(html).toMatch(/value="Adviseur \(voorbeeld\)"/)
  expect(html).toMatch(/value="municipal-editor" checked/)
})

test('the words are the same for an address with an account and for one without', async () => {
  const answers = []
  for (const email of ['stranger@voorbeeld.nl', 'onbekend@voorbeeld.nl']) {
    const added = await pagesOf('coordinator').request(
      `${leden}/toevoegen`,
      formOf({ email, name: 'Lezer (voorbeeld)', role: 'reader' }),
    )
    expect(added.status).toBe(303)
    const address = added.headers.get('location') ?? ''
    expect(address).not.toContain(email.split('@')[0] === 'onbekend' ? 'onbekend' : '@')
    const page = await (await pagesOf('coordinator').request(address)).text()
    answers.push(/role="status"><p>([^<]+)/.exec(page)?.[1])
  }
  expect(answers).toEqual(Array(2).fill('De rol is gegeven. Wij hebben een bericht gestuurd.'))
})

test('without a mail server the link of a newcomer stands in the answer itself, once', async () => {
  const add = formOf({ email: 'link@voorbeeld.nl', name: 'Lezer (voorbeeld)', role: 'reader' })
  const response = await pagesOf('coordinator', 'withoutMail').request(`${leden}/toevoegen`, add)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain('no-store')
  const [, link = ''] = /id="link"[^>]* value="([^"]+)"/.exec(await response.text()) ?? []
  expect(await desk.opens(link)).toBe(true)
  const again = formOf({ email: 'link@voorbeeld.nl', name: 'Lezer (voorbeeld)', role: 'reader' })
  const second = await pagesOf('coordinator', 'withoutMail').request(`${leden}/toevoegen`, again)
  expect(second.status).toBe(422)
  expect(await second.text()).not.toContain('wachtwoord-kiezen')
})

test('changing how far a role reaches', async () => {
  const address = `${leden}/editorOfHuizen/gemeentelijk-bewerker`
  const form = await (await pagesOf('coordinator').request(address)).text()
  expect(form).toMatch(/value="GM0406" checked/)
  const none = await pagesOf('coordinator').request(address, formOf({}))
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Kies er ten minste één.')
  const changed = await pagesOf('coordinator').request(
    address,
    formOf({ municipalities: ['GM0406', 'GM0417'] }),
  )
  expect(changed.status).toBe(303)
  expect(await textOf(pagesOf('coordinator').request(leden))).toContain('Huizen en Laren')
  expect((await pagesOf('coordinator').request(`${leden}/reader/lezer`)).status).toBe(404)
})

test('taking a role away asks first, and can be undone from where one ends up', async () => {
  const address = `${leden}/panelSupporter/panelondersteuner`
  expect(await textOf(pagesOf('coordinator').request(`${address}/weghalen`))).toContain(
    'De rol panelondersteuner weghalen?',
  )
  const taken = await pagesOf('coordinator').request(`${address}/weghalen`, formOf({}))
  expect(taken.status).toBe(303)
  const page = await (await pagesOf('coordinator').request(taken.headers.get('location') ?? '')).text()
  expect(page).toContain('De rol panelondersteuner is weggehaald.')
  const [, undo = ''] = /action="([^"]+terugzetten)"/.exec(page) ?? []
  expect((await pagesOf('coordinator').request(undo, formOf({}))).status).toBe(303)
  expect((await pagesOf('coordinator').request(undo, formOf({}))).status).toBe(404)
  expect(await textOf(pagesOf('reader').request(leden))).toContain('panelSupporter')
})

test('who takes away their own coordinating is asked twice; the last one cannot', async () => {
  const own = `${leden}/coordinator/${encodeURIComponent('regiocoördinator')}/weghalen`
  const once = await pagesOf('coordinator').request(own, formOf({}))
  expect(once.status).toBe(200)
  expect(await textOf(once)).toContain('Weet u het zeker?')
  const last = await pagesOf('coordinator').request(own, formOf({ zeker: 'ja' }))
  expect(last.status).toBe(422)
  expect(await last.text()).toContain('Een regio houdt altijd een regiocoördinator.')
  await pagesOf('coordinator').request(
    `${leden}/toevoegen`,
    formOf({ email: 'founder@voorbeeld.nl', name: 'X (voorbeeld)', role: 'coordinator' }),
  )
  const gone = await pagesOf('coordinator').request(own, formOf({ zeker: 'ja' }))
  expect(gone.headers.get('location')).toBe('/nl/regios')
})

test('all of it is there in English', async () => {
  const text = await textOf(pagesOf('administrator').request(`/en/regios/${demoRegion}/leden`))
  expect(text).toContain('Who may what?')
  expect(text).toContain('Whole region')
})
