import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellPerson } from '../../operations/mail/tell-person.ts'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { messagePages } from './message-pages.tsx'

let desk: DemoDesk
const list = '/nl/account/berichten'

beforeAll(async () => {
  desk = await demoDesk()
  for (const key of ['een', 'twee'])
    await tellPerson(
      { owner: desk.storage.asOwner(), now: today },
      {
        personId: 'reader',
        topic: 'region',
        subject: { nl: `Bericht ${key} <b>`, en: `Message ${key} <b>` },
        body: { nl: 'Eerste alinea.\n\nTweede alinea.', en: 'First paragraph.' },
        link: `/nl/regios/${demoRegion}`,
        key,
      },
    )
})
afterAll(() => desk.close())

function appOf(who: Who) {
  return visitApp(desk.as(who), messagePages())
}

test('messages are listed with what is new, and opening one is reading it', async () => {
  const before = await (await appOf('reader').request(list)).text()
  expect(before.match(/\(Nieuw\)/g)).toHaveLength(2)
  expect(before).toContain('Bericht een &lt;b>')
  const address = /href="(\/nl\/account\/berichten\/[0-9a-f-]{36})"/.exec(before)?.[1] ?? ''
  const one = await (await appOf('reader').request(address)).text()
  expect(one).toContain('<p>Eerste alinea.</p><p>Tweede alinea.</p>')
  expect(one).toContain(`href="/nl/regios/${demoRegion}"`)
  const english = await (await appOf('reader').request(address.replace('/nl/', '/en/'))).text()
  expect(english).toContain('First paragraph.')
  expect(english).toContain(`href="/en/regios/${demoRegion}"`)
  const after = await (await appOf('reader').request(list)).text()
  expect(after.match(/\(Nieuw\)/g)).toHaveLength(1)
  expect((await appOf('reader').request(`${list}/gelezen`, { method: 'POST' })).status).toBe(303)
  expect(await (await appOf('reader').request(list)).text()).not.toContain('(Nieuw)')
  expect((await appOf('stranger').request(address)).status).toBe(404)
  expect((await appOf('visitor').request(address)).status).toBe(401)
})

test('choices are kept, and a wrong one comes back with what was typed', async () => {
  const form = {
    region: 'none',
    publication: 'direct',
    import: 'digest',
    dates: 'none',
    exploration: 'direct',
    discussion: 'direct',
    fromHour: '22',
    toHour: '6',
    weekends: 'ja',
  }
  const page = `${list}/instellingen`
  const wrong = await appOf('reader').request(page, formOf({ ...form, toHour: '24u', dates: 'wekelijks' }))
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('href="#toHour"')
  expect(html).toContain('value="24u"')
  const saved = await appOf('reader').request(page, formOf(form))
  expect([saved.status, saved.headers.get('location')]).toEqual([303, `${page}?gedaan=ja`])
  const kept = await (await appOf('reader').request(page)).text()
  expect(kept).toMatch(/name="region" value="none" checked/)
  expect(kept).toMatch(/name="publication" value="direct" checked/)
  expect(kept).toMatch(/name="fromHour" value="22"/)
  expect((await appOf('visitor').request(page)).status).toBe(401)
})

test('the log says what was mailed, and that there was no mail server', async () => {
  const html = await (await appOf('reader').request(list)).text()
  expect(html).toContain('Verstuurde mail')
  expect(html).toMatch(/Bericht een &lt;b> \/ Message een &lt;b><\/th><td>Uw rol in een regio<\/td><td>Wacht/)
})

test('somebody without messages is told so', async () => {
  expect(await (await appOf('founder').request(list)).text()).toContain('Er zijn nog geen berichten.')
  expect((await appOf('visitor').request(list)).status).toBe(401)
})
