import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { huizenEmail, readerEmail } from '../../testing/demo-installation.ts'
import { addresses } from '../addresses.ts'
import { finding, type InvitingDemo, invitingDemo, region, signedIn } from './inviting-demo.test.help.ts'

const said = guestTexts.nl

let demo: InvitingDemo
beforeAll(async () => {
  demo = await invitingDemo()
})
afterAll(() => demo.close())

test('a coordinator makes a link, gets it to copy, to mail and as a square code, and can see it again', async () => {
  const { page, at } = await demo.forHuizen()
  expect(page).toContain(invitationTexts.nl.made)
  expect(page).toContain('href="mailto:?subject=')
  expect(page).toContain(`aria-label="${invitationTexts.nl.qr}"`)
  const again = await demo.ask(at, { headers: { cookie: demo.coordinator } })
  expect(again.text).toContain('/nl/uitnodiging/')
  const list = await demo.ask(addresses.invitations('nl', region), { headers: { cookie: demo.coordinator } })
  expect(list.text).toContain('Functie (voorbeeld)')
  expect(list.text).not.toContain('/nl/uitnodiging/')
})

test('revoked while the form was open: nothing is stored, and what was typed comes back', async () => {
  const { link, at } = await demo.forHuizen()
  expect((await demo.ask(link)).status).toBe(200)
  const revoked = await demo.send(`${at}/intrekken`, {}, signedIn(demo.coordinator))
  expect(revoked.status).toBe(303)
  const page = await demo.ask(revoked.headers.location ?? '', { headers: { cookie: demo.coordinator } })
  expect(page.text).toContain(invitationTexts.nl.revoked)
  expect(page.text).not.toContain('/nl/uitnodiging/')
  const refused = await demo.send(link, { ...finding, title: 'Te laat (voorbeeld)' })
  expect(refused.status).toBe(410)
  expect(refused.text).toContain(said.closed.revoked.title)
  expect(refused.text).toContain('Te laat (voorbeeld)')
  expect(await demo.written(`select id from finding where title = 'Te laat (voorbeeld)'`)).toEqual([])
})

test('who may not invite sees no invitations, and an editor no link for another municipality', async () => {
  const { at } = await demo.invited({ soort: 'findings' }, { place: 'GM0402' })
  const reader = await demo.cookieOf(readerEmail ?? '')
  const huizen = await demo.cookieOf(huizenEmail ?? '')
  const list = addresses.invitations('nl', region)
  for (const path of [list, addresses.newInvitation('nl', region), at])
    expect((await demo.ask(path, { headers: { cookie: reader } })).status, path).toBe(403)
  expect((await demo.ask(addresses.lists('nl', region), { headers: { cookie: reader } })).text).not.toContain(
    list,
  )
  expect((await demo.ask(list)).status).toBe(401)
  const seen = await demo.ask(at, { headers: { cookie: huizen } })
  expect(seen.status).toBe(200)
  expect(seen.text).not.toContain('/nl/uitnodiging/')
  expect((await demo.send(`${at}/intrekken`, {}, signedIn(huizen))).status).toBe(403)
  const cell = await demo.ask(addresses.explorationCell('nl', region, 1, 'GM0406'), {
    headers: { cookie: huizen },
  })
  expect(cell.text).toContain(`${list}/nieuw?soort=findings`)
})

test('nothing of this was a surprise to us', () => {
  expect(demo.surprises).toEqual([])
})
