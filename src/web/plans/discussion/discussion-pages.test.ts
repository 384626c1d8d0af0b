import { afterAll, beforeAll, expect, test } from 'vitest'
import { announceMentions } from '../../../operations/mail/announce-mentions.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { messageWords } from '../../../presentation/mail/message-words.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planPages } from '../plan-pages.tsx'
import { discussionPages } from './discussion-pages.tsx'

let desk: DemoDesk
let action: string
let about: string

beforeAll(async () => {
  desk = await exampleDesk()
  const id = await entryId(desk, actionRegister, '3.1.2')
  action = addresses.entry('nl', demoRegion, 'actions', id)
  about = `acties/${id}`
}, 60_000)
afterAll(() => desk.close())

const at = (page: string | number = '', query = {}) => addresses.discussion('nl', demoRegion, page, query)

async function ask(who: Who, address: string, fields?: Record<string, string | string[]>) {
  const pages = visitApp(desk.as(who), discussionPages(), planPages())
  const response = await pages.request(`https://thuisplan.example.nl${address}`, fields ? formOf(fields) : {})
  const text = (await response.text()).replaceAll(/<!--.*?-->/g, '')
  return { status: response.status, text, to: response.headers.get('location') ?? '' }
}

test('what is said stands at its action, is replied to, settled and opened again', async () => {
  const placed = await ask('editorOfHuizen', at(), { about, body: 'Kan dit eerder? (voorbeeld)' })
  expect(placed).toMatchObject({ status: 303, to: `${action}?besproken=ja#bespreekpunten` })
  expect((await ask('reader', action)).text).toContain('Kan dit eerder? (voorbeeld)')
  expect((await ask('partner', at(1), { body: 'Ja, vanaf mei. (voorbeeld)' })).status).toBe(303)
  expect((await ask('controller', at('1/stand'), { stand: 'afgehandeld' })).status).toBe(303)
  expect((await ask('reader', at())).text).not.toContain('Kan dit eerder?')
  const found = await ask('reader', at('', { toon: 'afgehandeld', over: 'acties', zoek: 'VANAF mei' }))
  expect(found.text).toContain('Kan dit eerder? (voorbeeld)')
  await ask('controller', at('1/stand'), { stand: 'open' })
  expect((await ask('reader', at())).text).toContain('Ja, vanaf mei. (voorbeeld)')
})

test('a name that fits nobody is told beside the text, and what was typed is still there', async () => {
  const fields = { about, body: 'Kijk jij mee, @niemand? (voorbeeld)', mentions: 'controller' }
  const sent = await ask('partner', at(), fields)
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('id="body-fout"')
  expect(formOnPage(sent.text, at())).toMatchObject(fields)
  expect(sent.text).toContain(`Waarover: <a href="${action}">Actie 3.1.2`)
  for (const body of ['', 'x'.repeat(4001)])
    expect((await ask('partner', at(), { about, body })).status).toBe(422)
  const nowhere = { about: 'acties/11111111-1111-4111-8111-111111111111', body: 'x' }
  expect((await ask('partner', at(), nowhere)).status).toBe(422)
})

test('who is mentioned is told once, in their list and by letter, until they opened it', async () => {
  await ask('partner', at(), {
    about: 'plan',
    body: 'Zie dit, @administrator. (voorbeeld)',
    mentions: 'controller',
  })
  await tell()
  await tell()
  const told = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(`select person_id, link from message where topic = 'discussion' order by person_id`),
    )
  expect(told).toEqual(['administrator', 'controller'].map((person_id) => ({ person_id, link: at(3) })))
  expect((await ask('administrator', at('genoemd'))).text).toContain('(1 nieuw)')
  await ask('administrator', at(3))
  expect((await ask('administrator', at('genoemd'))).text).not.toContain('nieuw)')
  expect((await ask('controller', at('genoemd'))).text).toContain('(1 nieuw)')
  await ask('controller', at('genoemd'), {})
  expect((await ask('controller', at('genoemd'))).text).not.toContain('nieuw)')
  expect((await ask('reader', at('genoemd'))).text).toContain('U bent nog nergens genoemd.')
})

test('words are changed by who wrote them, never over a later text, and go for good when withdrawn', async () => {
  const form = formOnPage((await ask('partner', at('3/wijzigen'))).text, at('3/wijzigen'))
  expect((await ask('partner', at('3/wijzigen'), { ...form, body: 'Anders. (voorbeeld)' })).status).toBe(303)
  const late = await ask('partner', at('3/wijzigen'), { ...form, body: 'Te laat. (voorbeeld)' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Anders. (voorbeeld)')
  expect(late.text).toContain('Te laat. (voorbeeld)')
  expect((await ask('controller', at('3/wijzigen'), { ...form, body: 'x' })).status).toBe(403)
  expect((await ask('controller', at('3/intrekken'), {})).status).toBe(403)
  expect((await ask('coordinator', at('3/intrekken'), {})).status).toBe(303)
  const page = (await ask('reader', at(3))).text
  expect(page).toContain('De tekst is ingetrokken.')
  expect(page).not.toContain('Anders. (voorbeeld)')
})

test('a reader only reads, and outside the region nothing is there', async () => {
  expect((await ask('reader', action)).text).not.toContain('name="body"')
  expect((await ask('reader', at(), { about, body: 'x' })).status).toBe(403)
  expect((await ask('reader', at('1/stand'), { stand: 'afgehandeld' })).status).toBe(403)
  expect((await ask('stranger', at())).status).toBe(404)
  expect((await ask('stranger', at(1), { body: 'x' })).status).toBe(404)
  expect((await ask('visitor', at())).status).toBe(401)
  expect((await ask('coordinator', at(99))).status).toBe(404)
})

function tell(): Promise<void> {
  const words = { ...messageWords, links: { point: (_: string, number: number) => at(number) } }
  return announceMentions({ owner: desk.storage.asOwner(), now: new Date(), words })
}
