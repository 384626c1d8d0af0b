import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { goalRegister } from '../../../operations/plans/goal-register.ts'
import { readEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, partnerOrganisation, type Who } from '../../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planEditorPages } from './plan-editor-pages.tsx'

let desk: DemoDesk
const editor = (choice: [string, string][] = []) => addresses.planEditor('nl', demoRegion, choice)
const doing = addresses.carryOutInPlan('nl', demoRegion)
const idOf = (code: string) => entryId(desk, actionRegister, code)

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

async function ask(address: string, form?: Record<string, string | string[]>, who: Who = 'coordinator') {
  const app = visitApp(desk.as(who), planEditorPages())
  const response = await app.request(address, form && formOf(form))
  return { status: response.status, to: response.headers.get('location') ?? '', page: await response.text() }
}

/** What the forms of a page would send along. */
function hidden(page: string): Record<string, string> {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, plain(value)]))
}

async function valuesOf(id: string) {
  const read = await readEntry(desk.as('reader'), demoRegion, actionRegister, id)
  return read.ok ? read.value.entry.values : {}
}

const codesIn = (page: string) =>
  [...page.matchAll(/edit-table__code"[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([\d.]+)/g)].map((match) => match[1])

test('all actions stand in one list under their line and goal, each with a way to its form, its tick and its place', async () => {
  const { status, page } = await ask(editor())
  expect(status).toBe(200)
  expect(page.match(/class="edit-table__line"/g)).toHaveLength(6)
  expect(codesIn(page).slice(0, 3)).toEqual(['1.1.1', '1.1.2', '1.2.1'])
  expect(page).toContain(`href="${addresses.changeEntry('nl', demoRegion, 'actions', await idOf('3.1.2'))}"`)
  expect(page.match(/name="actie"/g)).toHaveLength(codesIn(page).length)
  expect(page).toContain('aria-label="3.1.2 omhoog"')
  expect(page).toContain('/acties/nieuw?code=3.1.3&amp;goal=3.1')
  expect((await ask(addresses.planEditor('en', demoRegion))).page).toContain('Edit the plan')
})

test('what is searched for and which columns are shown stand in the address', async () => {
  const some = await ask(
    editor([
      ['zoek', 'woningcorporatie toewijzingen'],
      ['kolom', 'title'],
      ['kolom', 'municipalities'],
    ]),
  )
  expect(codesIn(some.page)).toEqual(['3.1.2'])
  expect(some.page).toContain('1 van 27 acties')
  expect([...some.page.matchAll(/data-veld="(\w+)"/g)].map((match) => match[1])).toEqual([
    'title',
    'municipalities',
  ])
  const line = await ask(
    editor([
      ['lijn', '4'],
      ['status', 'loopt'],
      ['soort', 'wonen'],
    ]),
  )
  expect(codesIn(line.page).every((code) => code?.startsWith('4.'))).toBe(true)
  expect((await ask(editor([['zoek', '<b>niets']]))).page).toContain('Geen actie past bij deze keuze')
})

test('several actions change together: first one sees what would change, then it is done, then all of it is undone', async () => {
  const ids = [await idOf('2.1.1'), await idOf('2.1.2'), await idOf('6.1.2')]
  const before = await Promise.all(ids.map(valuesOf))
  const foreseen = await ask(editor(), { actie: ids, wijziging: 'status:gestopt', knop: 'samen' })
  expect(foreseen.page).toContain('3 wijzigingen. Er is nog niets opgeslagen.')
  expect(await Promise.all(ids.map(valuesOf))).toEqual(before)
  const done = await ask(doing, hidden(foreseen.page))
  expect(done.page).toContain('3 wijzigingen zijn opgeslagen.')
  expect(await Promise.all(ids.map(async (id) => (await valuesOf(id))['status']))).toEqual([
    'stopped',
    'stopped',
    'stopped',
  ])
  // Somebody changes one of them meanwhile: that one stays, the others go back.
  await desk
    .as('coordinator')
    .database.write((sql) =>
      sql.query(`update action set status = 'idea' where region_id = $1 and id = $2`, [demoRegion, ids[2]]),
    )
  const undone = await ask(doing, hidden(done.page))
  expect(undone.page).toContain('Iemand anders heeft dit vak intussen gewijzigd.')
  expect(await Promise.all(ids.map(async (id) => (await valuesOf(id))['status']))).toEqual([
    before[0]?.['status'],
    before[1]?.['status'],
    'idea',
  ])
})

test('a year, an owner, a kind and a municipality can be given to all in the list, and what cannot be is said per action', async () => {
  const choice: [string, string][] = [['lijn', '5']]
  for (const [change, field, value] of [
    ['jaar-eraf:2024', 'years', [2025]],
    ['jaar-erbij:2024', 'years', [2024, 2025]],
    ['eigenaar:Gemeente Huizen', 'owner', 'Gemeente Huizen'],
    ['soort:wonen', 'transformationClass', 'housing'],
    ['gemeente-eraf:Huizen', 'municipalities', expect.not.arrayContaining(['GM0406'])],
    ['gemeente-erbij:Huizen', 'municipalities', expect.arrayContaining(['GM0406'])],
  ] as const) {
    const foreseen = await ask(editor(choice), { alle: 'ja', wijziging: change, knop: 'samen' })
    const sent = hidden(foreseen.page)
    if (sent['vakken']) await ask(doing, sent)
    expect((await valuesOf(await idOf('5.1.1')))[field]).toEqual(value)
  }
  const wrong = await ask(editor(choice), { alle: 'ja', wijziging: 'jaar-erbij:2031', knop: 'samen' })
  expect(wrong.page).toContain('2031')
  expect(wrong.page).not.toContain('name="vakken"')
})

test('what was forgotten is asked for, and what was chosen stays', async () => {
  const none = await ask(editor(), { wijziging: 'status:loopt', knop: 'samen' })
  expect(none.status).toBe(422)
  expect(none.page).toContain('Vink eerst een of meer acties aan.')
  expect(none.page).toMatch(/<option value="status:loopt" selected/)
  for (const wijziging of ['', 'onzin:x'])
    expect((await ask(editor(), { actie: await idOf('1.1.1'), wijziging, knop: 'samen' })).page).toContain(
      'Kies wat u wilt wijzigen.',
    )
  for (const form of [{}, { vakken: '[{"id":1}]' }, { stap: '{"kind":"x"}' }])
    expect((await ask(doing, form as Record<string, string>)).status).toBe(422)
})

test('an action goes one place up or down; who began with another order sees the new one, and nothing moves', async () => {
  const id = await idOf('1.1.2')
  const { volgorde = '' } = hidden((await ask(editor())).page)
  const moved = await ask(editor([['lijn', '1']]), { omhoog: id, volgorde })
  expect(moved.status).toBe(303)
  expect(moved.to).toBe(
    `${editor([
      ['lijn', '1'],
      ['van', '1.1.2'],
      ['naar', '1.1.1'],
    ])}#actie-${id}`,
  )
  expect((await ask(moved.to.split('#')[0] ?? '')).page).toContain('1.1.2 is nu 1.1.1.')
  const late = await ask(editor(), { omlaag: await idOf('2.1.1'), volgorde })
  expect(late.status).toBe(409)
  expect(late.page).toContain('Iemand anders heeft de volgorde intussen veranderd.')
  expect(hidden(late.page)['volgorde']).not.toBe(volgorde)
  const goal = await entryId(desk, goalRegister, '1.1')
  const down = await ask(editor(), { omlaag: goal, volgorde: hidden(late.page)['volgorde'] ?? '' })
  expect(down.to).toContain(`#doel-${goal}`)
  expect((await valuesOf(id))['code']).toBe('1.2.1')
})

test('actions move to another goal and all is numbered anew, each looked at first and undone as a whole', async () => {
  const ids = [await idOf('2.1.1'), await idOf('1.2.1')]
  const before = codesIn((await ask(editor())).page)
  const foreseen = await ask(editor(), { actie: ids, wijziging: 'doel:3.1', knop: 'samen' })
  expect(foreseen.page).toContain('3.1.3')
  const moved = await ask(doing, hidden(foreseen.page))
  expect(moved.page).toContain('2 wijzigingen zijn opgeslagen.')
  expect((await valuesOf(ids[0] ?? ''))['goal']).toBe('3.1')
  const closing = await ask(editor(), { knop: 'aansluiten' })
  const closed = await ask(doing, hidden(closing.page))
  expect(closed.page).toMatch(/wijziging(en zijn| is) opgeslagen/)
  expect((await ask(doing, hidden(closing.page))).status).toBe(409)
  expect((await ask(doing, hidden(closed.page))).status).toBe(200)
  const late = await ask(doing, hidden(moved.page))
  // The order is again the one that was left: codes came back, so it can still be undone.
  expect(late.status).toBe(200)
  expect(codesIn((await ask(editor())).page)).toEqual(before)
})

test('cells come one by one through the door of the script: stored, refused with the reason, or beside what stands there now', async () => {
  const id = await idOf('3.1.2')
  const cells = [
    {
      id,
      field: 'title',
      was: 'Vast aantal toewijzingen per jaar',
      becomes: 'Vast aantal woningen per jaar',
    },
    { id, field: 'years', was: '2024; 2025', becomes: '1999' },
    { id, field: 'status', was: 'idee', becomes: 'gereed' },
  ]
  const address = addresses.planEditorCells('nl', demoRegion)
  const answer = await ask(address, { vakken: JSON.stringify(cells) })
  expect(JSON.parse(answer.page)).toEqual({
    cells: [
      { state: 'saved', text: 'Vast aantal woningen per jaar', words: 'Vast aantal woningen per jaar' },
      expect.objectContaining({
        state: 'refused',
        text: '2024; 2025',
        problem: expect.stringContaining('1999'),
      }),
      expect.objectContaining({
        state: 'differs',
        problem: 'Iemand anders heeft dit vak intussen gewijzigd.',
      }),
    ],
  })
  const vakken = JSON.stringify(cells.slice(0, 1))
  for (const [who, status] of [
    ['reader', 403],
    ['stranger', 404],
    ['visitor', 401],
  ] as const)
    expect((await ask(address, { vakken }, who)).status).toBe(status)
  expect((await ask(address, { vakken: 'x' })).status).toBe(400)
})

test('who writes for one organisation sees all, changes its own actions and gives no codes; who writes nothing does not come in', async () => {
  const own = await idOf('6.1.2')
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query('update action set owner_id = $3 where region_id = $1 and id = $2', [
        demoRegion,
        own,
        partnerOrganisation.id,
      ]),
    )
  const { page } = await ask(editor(), undefined, 'partner')
  const mine = page.match(/data-actie="/g)?.length ?? 0
  expect(mine).toBeGreaterThan(0)
  expect(mine).toBeLessThan(codesIn(page).length)
  expect(page).not.toContain('name="omhoog"')
  expect(
    (await ask(editor(), { omhoog: own, volgorde: hidden(page)['volgorde'] ?? '' }, 'partner')).status,
  ).toBe(403)
  expect((await ask(editor(), { knop: 'aansluiten' }, 'partner')).status).toBe(403)
  const foreseen = await ask(editor(), { alle: 'ja', wijziging: 'jaar-eraf:2024', knop: 'samen' }, 'partner')
  expect(JSON.parse(hidden(foreseen.page)['vakken'] ?? '[]').length).toBeLessThanOrEqual(mine)
  expect(hidden(foreseen.page)['vakken']).toContain(own)
  expect(foreseen.page).toContain('U mag deze actie niet wijzigen.')
  for (const [who, status] of [
    ['reader', 403],
    ['editorOfHuizen', 403],
    ['stranger', 404],
    ['visitor', 401],
  ] as const)
    expect((await ask(editor(), undefined, who)).status).toBe(status)
})
