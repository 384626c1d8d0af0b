import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../database/database.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { shippedFramework } from '../regions/reference-files.test.help.ts'
import { loadFramework } from './load-framework.ts'
import { readFramework } from './read-framework.ts'

let desk: DemoDesk
let owner: Database

beforeAll(async () => {
  desk = await demoDesk()
  owner = desk.storage.asOwner()
})

afterAll(() => desk.close())

const framework = shippedFramework()

test('the shipped edition lands with every item, readable by anyone, and a second time nothing happens', async () => {
  expect(await loadFramework(owner, framework)).toEqual({ ok: true, changed: true })
  const read = await readFramework(desk.as('visitor'))
  expect(read).toMatchObject({ ok: true, value: { edition: { id: framework.edition, periodTo: 2030 } } })
  expect(read.ok && read.value.items.length).toBe(framework.items.length)
  expect(read.ok && read.value.items.filter(({ certainty }) => certainty === 'not-found').length).toBe(3)

  expect(await loadFramework(owner, framework)).toEqual({ ok: true, changed: false })
})

test('a corrected edition replaces item by item; what vanished goes, unless a region points at it', async () => {
  await owner.write((sql) =>
    sql.query(`insert into goal (region_id, code, title) values ($1, '6.1', 'Voorbeeld')`, [demoRegion]),
  )
  const items = framework.items
    .filter(({ kind, code }) => !(/^(action-line|sub-theme)$/.test(kind) && /^[56]/.test(code)))
    .map((item) =>
      item.kind === 'aim' && item.code === 'prevent'
        ? { ...item, title: { nl: 'Anders', en: 'Other' } }
        : item,
    )
  expect(await loadFramework(owner, { ...framework, items })).toEqual({ ok: true, changed: true })
  const read = await readFramework(desk.as('visitor'), framework.edition)
  const now = read.ok ? read.value.items : []
  expect(now.filter(({ kind }) => kind === 'action-line').map(({ code }) => code)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '6',
  ])
  expect(now.find(({ code }) => code === 'prevent')?.title).toEqual({ nl: 'Anders', en: 'Other' })
})

test('sub-themes arrive where the edition had been loaded without them, and one that a finding names stays', async () => {
  const without = framework.items.filter(({ kind }) => kind !== 'sub-theme')
  await loadFramework(owner, { ...framework, items: without })
  expect((await subThemes()).size).toBe(0)
  await loadFramework(owner, framework)
  expect((await subThemes()).get('2.4')).toEqual({ nl: 'Vroegsignalering', en: 'Early signals' })

  await owner.write((sql) =>
    sql.query(
      `insert into finding (region_id, number, action_line, also_lines, sub_theme, title, aims, approach, state, transformation_class, recorded_by)
       values ($1, 1, 1, '{2}', '2.4', 'Voorbeeld', '{prevent}', 'alone', 'exists', 'prevention', '')`,
      [demoRegion],
    ),
  )
  await loadFramework(owner, { ...framework, items: without })
  expect([...(await subThemes()).keys()]).toEqual(['2.4'])
})

test('a sub-theme belongs to a line of its edition', async () => {
  const items = framework.items.filter(({ kind, code }) => !(kind === 'action-line' && code === '6'))
  expect(await loadFramework(owner, { ...framework, items })).toMatchObject({
    ok: false,
    problems: [{ field: 'items', code: 'malformed' }],
  })
})

async function subThemes() {
  const read = await readFramework(desk.as('visitor'), framework.edition)
  const items = read.ok ? read.value.items : []
  return new Map(items.filter(({ kind }) => kind === 'sub-theme').map(({ code, title }) => [code, title]))
}

test('a later edition comes to stand beside the old one, and is the one shown first', async () => {
  const later = {
    ...framework,
    edition: 'vervolg-2031',
    launchedOn: '2031-01-01',
    periodFrom: 2031,
    periodTo: 2035,
  }
  expect(await loadFramework(owner, later)).toEqual({ ok: true, changed: true })
  const read = await readFramework(desk.as('visitor'))
  expect(read.ok && read.value.edition.id).toBe('vervolg-2031')
  expect(read.ok && read.value.editions.map(({ id }) => id)).toEqual(['vervolg-2031', 'eerst-een-thuis-2022'])
  expect(await readFramework(desk.as('visitor'), 'geen-uitgave')).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
})

test('a file that is no framework is told of, and changes nothing', async () => {
  const [first, ...others] = framework.items
  const wrong = { ...framework, periodTo: 1999, items: [first, first, { ...others[0], certainty: 'maybe' }] }
  const loaded = await loadFramework(owner, wrong)
  expect(loaded).toMatchObject({
    ok: false,
    problems: [
      { file: 'framework', row: null, field: 'periodTo', code: 'malformed' },
      { row: 3, field: 'certainty', code: 'malformed' },
    ],
  })
  expect(await loadFramework(owner, { ...framework, items: [first, first] })).toMatchObject({
    ok: false,
    problems: [{ row: 2, field: 'code', code: 'twice', detail: 'action-line 1' }],
  })
  expect(await loadFramework(owner, undefined)).toMatchObject({ ok: false })
})
