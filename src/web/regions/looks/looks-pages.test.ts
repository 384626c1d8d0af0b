import { afterAll, beforeAll, expect, test } from 'vitest'
import { ribbonPicture } from '../../../documents/paper/ribbon-picture.ts'
import { publish } from '../../../operations/publications/publish.ts'
import { readRegion } from '../../../operations/regions/read-region.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { renderPublication } from '../../publications/render-publication.tsx'
import { regionPages } from '../region-pages.tsx'
import { looksPages } from './looks-pages.tsx'

let desk: DemoDesk
const page = `/nl/regios/${demoRegion}/huisstijl`
const png = Buffer.from(ribbonPicture({ parts: [{ label: 'x', share: 1, colour: '#a3222b' }] }))
const svg = Buffer.from('<svg viewBox="0 0 40 20"><path d="M0 0h40v20z" fill="#00695c"/></svg>')

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const pagesOf = (who: Who) => visitApp(desk.as(who), looksPages(), regionPages())

/** As a browser sends a form with a file in it. */
function send(who: Who, fields: Record<string, string>, file?: { bytes: Uint8Array; name?: string }) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append(
    'logo',
    new Blob(file ? [new Uint8Array(file.bytes)] : []),
    file ? (file.name ?? 'logo.png') : '',
  )
  return pagesOf(who).request(page, { method: 'POST', body })
}

async function looksNow() {
  const read = await readRegion(desk.as('coordinator'), demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value.looks
}

function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
  ['editorOfHuizen', 403],
  ['administrator', 403],
  ['reader', 403],
])('%s does not change how a region looks', async (who, status) => {
  expect((await pagesOf(who).request(page)).status).toBe(status)
  expect((await send(who, { accent: '#00695c' })).status).toBe(status)
  expect(await looksNow()).toBeUndefined()
})

test('a colour and a logo are stored, and shown on the pages of the region', async () => {
  const before = await (await pagesOf('reader').request(`/nl/regios/${demoRegion}`)).text()
  expect(before).not.toMatch(/site-header__(logo|line)/)
  const sent = await send(
    'coordinator',
    { accent: '00695C', alternative: 'Logo (voorbeeld)' },
    { bytes: png },
  )
  expect(sent.headers.get('location')).toBe(`${page}?gedaan=ja`)
  expect(await looksNow()).toMatchObject({
    accent: '#00695c',
    logo: { mediaType: 'image/png', width: 980, height: 54, alternative: 'Logo (voorbeeld)' },
  })
  const after = await (await pagesOf('reader').request(`/en/regios/${demoRegion}`)).text()
  expect(after).toContain('fill="#00695c"')
  expect(after).toMatch(/<img class="site-header__logo" src="[^"]+\.png" alt="Logo \(voorbeeld\)"/)
})

test('the logo has an address that never changes, for who reads the region, and can do nothing there', async () => {
  const digest = (await looksNow())?.logo?.digest ?? ''
  const address = `${page}/logo-${digest}.png`
  const answer = await pagesOf('reader').request(address)
  expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox$/),
  })
  expect((await pagesOf('visitor').request(address)).status).toBe(401)
  expect((await pagesOf('stranger').request(address)).status).toBe(404)
  expect((await pagesOf('reader').request(`${page}/logo-${'0'.repeat(64)}.png`)).status).toBe(404)
})

test('what is wrong is told beside each field, nothing is stored, and what was typed and chosen comes back', async () => {
  const before = await looksNow()
  const light = await send('coordinator', { accent: '#ffcc00', alternative: '' }, { bytes: svg })
  expect(light.status).toBe(422)
  const html = await light.text()
  expect(html).toContain('Het contrast is 1,5; er is 4,5 nodig.')
  expect(html).toContain('href="#alternative"')
  expect(html).toContain('value="#ffcc00"')
  expect(html).toContain('U hoeft het niet opnieuw te kiezen.')
  const script = Buffer.from('<svg viewBox="0 0 1 1"><script>x()</script></svg>')
  const unsafe = await (
    await send('coordinator', { accent: 'paars', alternative: 'x' }, { bytes: script })
  ).text()
  expect(unsafe).toContain('In dit SVG-bestand staat “script”.')
  expect(unsafe).toContain('“paars” is geen kleur die wij kennen.')
  const large = { bytes: Buffer.concat([png, Buffer.alloc(300_000)]) }
  expect(await (await send('coordinator', { accent: '', alternative: 'x' }, large)).text()).toContain(
    'Een logo mag hoogstens 200 kB zijn.',
  )
  const renamed = { bytes: Buffer.from('%PDF-1.7'), name: 'logo.png' }
  expect(await (await send('coordinator', { accent: '', alternative: 'x' }, renamed)).text()).toContain(
    'Dit bestand is geen PNG en geen SVG.',
  )
  expect(await looksNow()).toEqual(before)
  const kept = { keptLogo: hidden(html, 'keptLogo'), versie: hidden(html, 'versie') }
  const mended = await send('coordinator', { ...kept, accent: '#a3222b', alternative: 'Logo (voorbeeld)' })
  expect(mended.status).toBe(303)
  expect(await looksNow()).toMatchObject({ accent: '#a3222b', logo: { mediaType: 'image/svg+xml' } })
  const stored = await desk.storage.asOwner().read((sql) => sql.query('select from region_logo'))
  expect(stored).toHaveLength(1)
})

test('who comes second is told what stands now, and nothing is written over unseen', async () => {
  const mine = await (await pagesOf('coordinator').request(page)).text()
  const words = { alternative: 'Logo (voorbeeld)' }
  await send('coordinator', { ...words, accent: '#31408e', versie: hidden(mine, 'versie') })
  const late = await send('coordinator', { ...words, accent: '#111111', versie: hidden(mine, 'versie') })
  expect(late.status).toBe(409)
  const html = await late.text()
  expect(html).toContain('Nu staat er: kleur #31408e, logo Logo (voorbeeld).')
  expect(html).toContain('value="#111111"')
  expect((await looksNow())?.accent).toBe('#31408e')
  await send('coordinator', { ...words, accent: '#111111', versie: hidden(html, 'versie') })
  expect((await looksNow())?.accent).toBe('#111111')
})

test('a publication has the looks of its day, also when the region takes its logo away', async () => {
  const needs = { ...desk.as('coordinator'), render: renderPublication }
  const published = await publish(needs, demoRegion, { title: 'Plan (voorbeeld)' })
  expect(published).toMatchObject({ ok: true })
  await send('coordinator', { accent: '', removeLogo: 'ja', alternative: 'Logo (voorbeeld)' })
  expect(await looksNow()).toBeUndefined()
  const pages = await desk.storage
    .asPublisher()
    .read((sql) =>
      sql.query<{ path: string; media_type: string; body: Uint8Array }>(
        `select path, media_type, body from publication_page where path in ('en', 'data/logo.svg') order by path`,
      ),
    )
  expect(pages).toMatchObject([{ media_type: 'image/svg+xml' }, { path: 'en' }])
  const html = Buffer.from(pages[1]?.body ?? []).toString()
  expect(html).toContain(`src="/publicaties/${demoRegion}/1/data/logo.svg" alt="Logo (voorbeeld)"`)
  expect(html).toContain('fill="#111111"')
  const log = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ before: object; after: object }>(
        `select before, after from audit_entry where table_name = 'region_looks' order by number desc limit 1`,
      ),
    )
  expect(log).toMatchObject([{ before: { accent: '#111111' }, after: { accent: null, logo_digest: null } }])
})
