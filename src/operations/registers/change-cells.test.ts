import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CellChange } from '../../domain/registers/cell-change.ts'
import { cellInSheet } from '../../presentation/registers/cell-words.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  otherOrganisation,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import { actionRegister } from '../plans/action-register.ts'
import { goalRegister } from '../plans/goal-register.ts'
import { changeCells, tryCells } from './change-cells.ts'
import { readEntry, recordEntry } from './work-on-register.ts'

let desk: DemoDesk
let ours: string
let theirs: string

beforeAll(async () => {
  desk = await demoDesk()
  await stored(goalRegister, { code: '1.1', title: 'Doel' })
  const whole = {
    description: 'Blijft staan',
    municipalities: ['GM0406', 'GM0417'],
    years: '2024; 2025',
    transformationClass: 'prevention',
    targetGroups: ['youth'],
    novelty: 'new',
    status: 'idea',
    isExample: 'ja',
  }
  ours = await stored(actionRegister, {
    ...whole,
    code: '1.1.1',
    title: 'Van ons',
    owner: partnerOrganisation.name,
  })
  theirs = await stored(actionRegister, {
    ...whole,
    code: '1.1.2',
    title: 'Van hen',
    owner: otherOrganisation.name,
  })
})
afterAll(() => desk.close())

async function stored(register: typeof actionRegister, input: object): Promise<string> {
  const outcome = await recordEntry(desk.as('coordinator'), demoRegion, register, input, { kind: 'new' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.id
}

async function change(changes: readonly CellChange[], who: Who = 'coordinator') {
  const outcome = await changeCells(desk.as(who), demoRegion, actionRegister, changes, cellInSheet)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.cells.map((cell) => (cell.outcome.ok ? 'stored' : cell.outcome.problem))
}

async function valuesOf(id: string) {
  const read = await readEntry(desk.as('reader'), demoRegion, actionRegister, id)
  return read.ok ? read.value.entry.values : {}
}

test('one cell changes and all else of the entry stays as it was; the same again changes nothing', async () => {
  const before = await valuesOf(ours)
  const title = { id: ours, field: 'title', was: 'Van ons', becomes: 'Van ons samen' }
  expect(await change([title])).toEqual(['stored'])
  expect(await valuesOf(ours)).toEqual({ ...before, title: 'Van ons samen' })
  expect(await change([title])).toEqual(['stored'])
})

test('what is right lands, and beside each wrong cell stands why', async () => {
  const outcomes = await change([
    { id: ours, field: 'years', was: '2024; 2025', becomes: '2025' },
    { id: ours, field: 'years', was: '2025', becomes: '2031' },
    { id: theirs, field: 'status', was: 'idee', becomes: 'misschien' },
    { id: theirs, field: 'status', was: 'idee', becomes: 'Loopt' },
    { id: theirs, field: 'municipalities', was: 'Huizen; Laren', becomes: 'alle' },
    { id: theirs, field: 'nonsense', was: '', becomes: 'x' },
    { id: 'no such entry', field: 'title', was: '', becomes: 'x' },
  ])
  expect(outcomes).toEqual([
    'stored',
    { kind: 'invalid', fields: { years: { code: 'year-outside-plan', detail: '2031' } } },
    { kind: 'invalid', fields: { status: { code: 'not-a-choice', detail: 'misschien' } } },
    'stored',
    'stored',
    { kind: 'not-found' },
    { kind: 'not-found' },
  ])
  expect(await valuesOf(theirs)).toMatchObject({
    status: 'running',
    municipalities: ['GM0402', 'GM0406', 'GM0417'],
  })
})

test('two who write other cells of one entry both land; of two who write one cell, the second sees what the first wrote', async () => {
  await Promise.all([
    change([{ id: ours, field: 'title', was: 'Van ons samen', becomes: 'A' }]),
    change([{ id: ours, field: 'leadFunction', was: '', becomes: 'manager' }]),
  ])
  expect(await valuesOf(ours)).toMatchObject({ title: 'A', leadFunction: 'manager' })
  const both = await Promise.all(
    ['B', 'C'].map((becomes) => change([{ id: ours, field: 'title', was: 'A', becomes }])),
  )
  expect(both.flat().filter((outcome) => outcome === 'stored')).toHaveLength(1)
  expect(both.flat()).toContainEqual({ kind: 'changed-meanwhile' })
})

test('a trial tells what would come of it and leaves everything as it is', async () => {
  const before = await valuesOf(theirs)
  const tried = await tryCells(
    desk.as('coordinator'),
    demoRegion,
    actionRegister,
    [{ id: theirs, field: 'title', was: 'Van hen', becomes: 'Anders' }],
    cellInSheet,
  )
  expect(tried.ok && tried.value.cells[0]?.values?.['title']).toBe('Anders')
  expect(await valuesOf(theirs)).toEqual(before)
})

test('who writes for one organisation changes its cells and no others, and gives nothing away', async () => {
  const own = { id: ours, field: 'leadFunction', was: 'manager', becomes: 'teamleider' }
  expect(await change([own], 'partner')).toEqual(['stored'])
  expect(
    await change([{ id: theirs, field: 'title', was: 'Van hen', becomes: 'Van mij' }], 'partner'),
  ).toEqual([{ kind: 'not-allowed' }])
  const away = {
    id: ours,
    field: 'owner',
    was: partnerOrganisation.name,
    becomes: otherOrganisation.name,
  }
  expect(await change([away], 'partner')).toMatchObject([{ kind: 'invalid' }])
  for (const who of ['reader', 'editorOfHuizen', 'stranger', 'visitor'] as const)
    expect(await changeCells(desk.as(who), demoRegion, actionRegister, [own], cellInSheet)).toMatchObject({
      ok: false,
    })
})
