import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { chapterTextRegister } from '../../../operations/plans/chapter-text-register.ts'
import { submitPlanVersion } from '../../../operations/plans/versions/submit-plan-version.ts'
import { recordEntry, removeEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { registerPages } from '../../registers/register-pages.tsx'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planPages } from '../plan-pages.tsx'

let desk: DemoDesk
beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

const list = addresses.chapterTexts('nl', demoRegion)
const third = addresses.chapterText('nl', demoRegion, 3)
const first = addresses.versionDocument('nl', demoRegion, 1)

function ask(who: Who, address: string, init?: RequestInit) {
  return visitApp(desk.as(who), planPages()).request(address, init)
}

async function read(who: Who, address: string, status = 200): Promise<string> {
  const response = await ask(who, address)
  expect(response.status).toBe(status)
  return response.text()
}

async function bytesAt(address: string): Promise<Buffer> {
  const response = await ask('reader', address)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

/** The document alone: the house around it tells of today. */
function paperOn(page: string): string {
  return /<article class="paper">.*<\/article>/s.exec(page)?.[0] ?? page
}

async function submit(title: string) {
  const input = { title, stage: 'consultatie', openAccepted: 'ja' }
  const submitted = await submitPlanVersion(desk.as('coordinator'), demoRegion, input)
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem))
  return submitted.value.number
}

test('everybody in the region reads the texts, and only the coordinator writes them', async () => {
  const html = await read('reader', list)
  expect(html).toContain('Hier staat nog geen tekst.')
  expect(html).not.toContain(third)
  expect(await read('coordinator', list)).toContain(third)
  for (const who of ['reader', 'administrator', 'editorOfHuizen'] as const)
    expect((await ask(who, third)).status).toBe(403)
  expect((await ask('reader', third, formOf({ text: 'Nee' }))).status).toBe(403)
  expect((await ask('stranger', list)).status).toBe(404)
  expect((await ask('coordinator', addresses.chapterText('nl', demoRegion, 13))).status).toBe(404)
})

test('a text that is too long comes back whole, and is stored when it is mended', async () => {
  const long = 'lang '.repeat(1700)
  const refused = await ask('coordinator', third, formOf({ text: long }))
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain(long.trim())
  expect(html).toMatch(/8\.?000 tekens/)
  const stored = await ask(
    'coordinator',
    third,
    formOf({ text: 'De cijfers zeggen:\n- <b>minder</b> opvang\n\nEn méér huizen.', textEnglish: 'Homes.' }),
  )
  expect(stored.headers.get('location')).toBe(addresses.chapterTexts('nl', demoRegion, 3))
  const page = await read('reader', addresses.planDocument('nl', demoRegion))
  expect(page).toContain(
    '<p>De cijfers zeggen:</p><ul><li>&lt;b>minder&lt;/b> opvang</li></ul><p>En méér huizen.</p>',
  )
  expect(await read('reader', addresses.planDocument('en', demoRegion, true))).toContain('<p>Homes.</p>')
})

test('of two who write the same text, also the first one, neither loses a word', async () => {
  const fifth = addresses.chapterText('nl', demoRegion, 5)
  const empty = formOnPage(await read('coordinator', fifth), fifth)
  expect((await ask('coordinator', fifth, formOf({ ...empty, text: 'Van de één.' }))).status).toBe(303)
  const late = await ask('coordinator', fifth, formOf({ ...empty, text: 'Van de ander.' }))
  expect(late.status).toBe(409)
  const both = await late.text()
  for (const told of ['Van de één.', 'Van de ander.']) expect(both).toContain(told)

  const begun = formOnPage(await read('coordinator', fifth), fifth)
  expect((await ask('coordinator', fifth, formOf({ ...begun, text: 'Daarna.' }))).status).toBe(303)
  const older = await ask('coordinator', fifth, formOf({ ...begun, text: 'Tegelijk.' }))
  expect(older.status).toBe(409)
  const compared = await older.text()
  for (const told of ['Daarna.', 'Tegelijk.']) expect(compared).toContain(told)
  const id = await entryId(desk, chapterTextRegister, '5')
  const conflict = formOnPage(compared, addresses.changeEntry('nl', demoRegion, 'chapter-texts', id))
  const chosen = await visitApp(desk.as('coordinator'), registerPages(chapterTextRegister)).request(
    addresses.changeEntry('nl', demoRegion, 'chapter-texts', id),
    formOf({ ...conflict, text: 'Samen.' }),
  )
  expect(chosen.status).toBe(303)
  expect(await read('reader', list)).toContain('Samen.')
})

test('a text that was taken away can be written anew, and one that was open in a form is not lost', async () => {
  const fifth = addresses.chapterText('nl', demoRegion, 5)
  const begun = formOnPage(await read('coordinator', fifth), fifth)
  const id = await entryId(desk, chapterTextRegister, '5')
  await removeEntry(desk.as('coordinator'), demoRegion, chapterTextRegister, id)
  expect(await read('reader', list)).not.toContain('Samen.')
  expect((await ask('coordinator', fifth, formOf({ ...begun, text: 'Toch weer.' }))).status).toBe(303)
  expect(await entryId(desk, chapterTextRegister, '5')).toBe(id)
})

test('the document of a version stays byte for byte the same, whatever becomes of the concept', async () => {
  await submit('Voor de consultatie (voorbeeld)')
  const before = {
    page: await read('reader', first),
    word: await bytesAt(addresses.versionDocumentFile('nl', demoRegion, 1, 'docx')),
  }
  for (const told of [
    '1: Voor de consultatie (voorbeeld), ingediend op',
    'Consultatie, sinds',
    'opvang</li>',
  ])
    expect(before.page).toContain(told)

  const form = formOnPage(await read('coordinator', third), third)
  await ask('coordinator', third, formOf({ ...form, text: 'De cijfers zeggen iets anders.' }))
  const action = await entryId(desk, actionRegister, '4.2.2')
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, action)
  const owner = desk.storage.asOwner()
  await owner.write(async (sql) => {
    await sql.query(`update goal set title = 'Anders' where region_id = $1`, [demoRegion])
    await sql.query(`update region set name = 'Andere naam (voorbeeld)' where id = $1`, [demoRegion])
    await sql.query(`delete from observation where region_id = $1`, [demoRegion])
  })
  expect(await bytesAt(addresses.versionDocumentFile('nl', demoRegion, 1, 'docx'))).toEqual(before.word)
  expect(paperOn(await read('reader', first))).toBe(paperOn(before.page))
  expect(await read('reader', addresses.planDocument('nl', demoRegion))).toContain('iets anders')
})

test('two versions are compared word by word in their texts too', async () => {
  const number = await submit('Daarna (voorbeeld)')
  const html = await read('reader', addresses.comparePlanVersions('nl', demoRegion, 1, number))
  expect(html).toContain('Hoofdstuk 3')
  expect(html).toMatch(/<ins><span[^>]*>[^<]*<\/span>[^<]*anders/)
})

test('a version from before documents were kept says what it cannot show, and shows nothing of today', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       select region_id, 9, 'Oud (voorbeeld)', '2025-01-01', 'x', check_summary, region_then, plan, lists
         from plan_version where region_id = $1 and number = 1`,
      [demoRegion],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
       values ($1, 9, 1, 'withdrawn', '2025-01-01', 'x')`,
      [demoRegion],
    )
  })
  const old = await read('reader', addresses.versionDocument('nl', demoRegion, 9))
  expect(old).toContain('Bij deze versie is hierover niets bewaard.')
  expect(old).toContain('Ingetrokken, sinds 1 januari 2025.')
  expect(old).not.toContain('iets anders')
  expect(old).not.toContain('>Anders<')
  expect((await ask('stranger', first)).status).toBe(404)
  expect((await ask('reader', addresses.versionDocument('nl', demoRegion, 99))).status).toBe(404)
})

test('a text of a chapter that does not exist is refused', async () => {
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    chapterTextRegister,
    { number: '13', text: 'Nergens' },
    { kind: 'new' },
  )
  expect(stored).toMatchObject({ problem: { fields: { number: { code: 'not-a-chapter' } } } })
})
