import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { readHistory } from '../history/read-history.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import {
  listEntries,
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../registers/work-on-register.ts'
import { readGaps } from './read-gaps.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const register = registers['empty-cells']
const cell = { actionLine: '5', place: 'Huizen', reason: 'Het panel is regionaal (voorbeeld).' }

function say(input: object, who: Who = 'coordinator') {
  return recordEntry(desk.as(who), demoRegion, register, input, { kind: 'new' })
}

async function said(): Promise<unknown[]> {
  const listed = await listEntries(desk.as('reader'), demoRegion, register)
  return listed.ok ? listed.value.entries.map(({ values }) => [values['actionLine'], values['place']]) : []
}

async function isGap(key: string): Promise<boolean> {
  const read = await readGaps(desk.as('reader'), demoRegion)
  return read.ok && read.value.gaps.some((gap) => gap.key === key && gap.stands)
}

test('a municipality says of its own cell why nothing is there, and the cell is no gap any more', async () => {
  expect(await isGap('vak-5-GM0406')).toBe(true)
  expect(await say(cell, 'editorOfHuizen')).toMatchObject({ ok: true, value: { label: '5, Huizen' } })
  expect(await said()).toEqual([[5, 'GM0406']])
  expect(await isGap('vak-5-GM0406')).toBe(false)
  expect(await say(cell)).toMatchObject({
    problem: { fields: { place: { code: 'already-exists', detail: '5, Huizen' } } },
  })
})

test('nobody says so of a cell of somebody else, and a partner of none', async () => {
  expect(await say({ ...cell, place: 'Hilversum' }, 'editorOfHuizen')).toMatchObject({
    problem: { fields: { place: { code: 'not-your-municipality' } } },
  })
  expect(await say({ ...cell, place: 'Regionaal' }, 'editorOfHuizen')).toMatchObject({ ok: false })
  for (const who of ['partner', 'reader'] as const)
    expect(await say(cell, who)).toMatchObject({ problem: { kind: 'not-allowed' } })
})

test('all that is wrong is told together', async () => {
  expect(await say({ actionLine: '9', place: 'Atlantis' })).toMatchObject({
    problem: {
      fields: {
        actionLine: { code: 'unknown-action-line' },
        place: { code: 'unknown-municipality' },
        reason: { code: 'required' },
      },
    },
  })
})

test('a cell with a finding is not empty; one that comes later makes the reason lapse, and away again brings it back', async () => {
  const stored = await say({ ...cell, actionLine: '6' })
  const id = stored.ok ? stored.value.id : ''
  const finding = await recordEntry(
    desk.as('editorOfHuizen'),
    demoRegion,
    registers.findings,
    {
      // Its main line is another: it stands in the cell all the same.
      actionLine: '2',
      alsoLines: '6',
      place: 'Huizen',
      title: 'Toch iets (voorbeeld)',
      aims: 'voorkomen',
      approach: 'zelfstandig',
      state: 'bestaat',
      transformationClass: 'preventie',
    },
    { kind: 'new' },
  )
  if (!finding.ok) throw new Error(finding.problem.kind)
  expect(await said()).not.toContainEqual([6, 'GM0406'])
  expect(await readEntry(desk.as('reader'), demoRegion, register, id)).toMatchObject({
    value: { entry: { values: { lapsed: true } } },
  })
  const refusal = { problem: { fields: { place: { code: 'cell-has-findings', detail: '1' } } } }
  expect(await say({ ...cell, actionLine: '6' })).toMatchObject(refusal)
  const change = { kind: 'change', id } as const
  expect(
    await recordEntry(desk.as('coordinator'), demoRegion, register, { ...cell, actionLine: '6' }, change),
  ).toMatchObject(refusal)
  expect(await removeEntry(desk.as('coordinator'), demoRegion, register, id)).toMatchObject({ ok: true })
  expect(await restoreEntry(desk.as('coordinator'), demoRegion, register, id)).toMatchObject(refusal)
  await removeEntry(desk.as('coordinator'), demoRegion, registers.findings, finding.value.id)
  expect(await restoreEntry(desk.as('coordinator'), demoRegion, register, id)).toMatchObject({ ok: true })
  expect(await said()).toContainEqual([6, 'GM0406'])
  const history = await readHistory(desk.as('reader'), demoRegion, register, id)
  expect(history.ok && history.value.versions.map(({ made }) => made?.deed)).toEqual([
    'add',
    'remove',
    'restore',
  ])
})

test('the same sheet twice changes nothing, and a row of a known cell replaces its reason', async () => {
  const sheet = (reason: string) =>
    importEntries(desk.as('coordinator'), demoRegion, register, [
      { number: 2, input: { ...cell, actionLine: '4', place: 'Regionaal', reason } },
      { number: 3, input: { ...cell, actionLine: '6', place: 'Laren', reason: '' } },
    ])
  expect(await sheet('Eén (voorbeeld)')).toMatchObject({
    value: [{ stored: { label: '4, Regionaal' } }, { problem: { fields: { reason: { code: 'required' } } } }],
  })
  const once = await said()
  await sheet('Twee (voorbeeld)')
  expect(await said()).toEqual(once)
})
