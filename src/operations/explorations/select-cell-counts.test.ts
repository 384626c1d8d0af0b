import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addedCounts, type CellCount, countsOf } from '../../domain/explorations/cell-counts.ts'
import {
  chosenOf,
  filterNames,
  type MatrixFilter,
  noFilter,
} from '../../domain/explorations/matrix-choice.ts'
import type { Values } from '../../domain/registers/field.ts'
import {
  aims,
  approaches,
  findingStates,
  scales,
  targetGroups,
  transformationClasses,
} from '../../domain/terms.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import { listEntries } from '../registers/work-on-register.ts'
import { findingRegister } from './finding-register.ts'
import { readCell } from './read-cell.ts'
import { readExploration } from './read-exploration.ts'

let desk: DemoDesk
let all: { values: Values }[]

const themes: Readonly<Record<string, string>> = { 1: '1.5', 2: '2.4', 3: '3.1' }

beforeAll(async () => {
  desk = await demoDesk()
  const rows = fc
    .sample(
      fc.record({
        actionLine: fc.constantFrom('1', '2', '3'),
        alsoLines: fc.subarray(['1', '2', '3']),
        themed: fc.boolean(),
        place: fc.constantFrom('Huizen', 'Laren', 'Regionaal'),
        aims: fc.subarray([...aims.codes], { minLength: 1 }),
        state: fc.constantFrom(...findingStates.codes),
        transformationClass: fc.constantFrom(...transformationClasses.codes),
        targetGroups: fc.subarray([...targetGroups.codes]),
        scale: fc.constantFrom('', ...scales.codes),
        approach: fc.constantFrom(...approaches.codes),
        isExample: fc.constantFrom('ja', 'nee'),
      }),
      { numRuns: 80, seed: 4 },
    )
    .map(({ themed, ...input }, position) => ({
      number: position + 2,
      input: {
        ...input,
        title: `Bevinding ${position} (voorbeeld)`,
        subTheme: themed ? themes[input.alsoLines[0] ?? input.actionLine] : '',
      },
    }))
  const imported = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(imported.ok && imported.value.filter((row) => 'problem' in row)).toEqual([])
  const listed = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  all = listed.ok ? listed.value.entries : []
  expect(all).toHaveLength(80)
})
afterAll(() => desk.close())

const anyFilter: fc.Arbitrary<MatrixFilter> = fc.record({
  aims: fc.subarray([...aims.codes], { maxLength: 2 }),
  states: fc.subarray([...findingStates.codes], { maxLength: 2 }),
  classes: fc.subarray([...transformationClasses.codes], { maxLength: 2 }),
  targetGroups: fc.subarray([...targetGroups.codes], { maxLength: 2 }),
  scales: fc.subarray([...scales.codes], { maxLength: 2 }),
  approaches: fc.subarray([...approaches.codes], { maxLength: 1 }),
})

const keys = {
  doel: 'aims',
  stand: 'state',
  soort: 'transformationClass',
  doelgroep: 'targetGroups',
  schaal: 'scale',
  aanpak: 'approach',
} as const

function isChosen(filter: MatrixFilter, values: Values): boolean {
  return filterNames.every((name) => {
    const chosen = chosenOf(filter, name)
    return (
      chosen.length === 0 || [values[keys[name]] ?? []].flat().some((one) => chosen.includes(String(one)))
    )
  })
}

function perCell(counts: readonly CellCount[]): Record<string, Omit<CellCount, 'said' | 'saidFirst'>> {
  const cells = Map.groupBy(counts, ({ line, place, subTheme }) => `${line} ${place} ${subTheme}`)
  return Object.fromEntries(
    [...cells]
      .map(([key, own]) => {
        const { said, saidFirst, ...rest } = addedCounts(own)
        return [key, rest] as const
      })
      .filter(([, { findings }]) => findings > 0),
  ) as ReturnType<typeof perCell>
}

test('PostgreSQL counts what is counted by hand, whatever is chosen', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, async (filter) => {
      const read = await readExploration(desk.as('reader'), demoRegion, filter)
      const counts = read.ok ? read.value.counts : []
      const chosen = all.filter(({ values }) => isChosen(filter, values))
      expect(perCell(counts)).toEqual(perCell(countsOf(chosen)))
      expect(addedCounts(counts)).toMatchObject({ saidFirst: all.length, first: chosen.length })
    }),
    { numRuns: 40 },
  )
})

test('a square holds exactly the findings that its cell counted, a page at a time', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, fc.constantFrom(1, 2, 3), async (filter, line) => {
      const read = await readExploration(desk.as('reader'), demoRegion, filter)
      const counts = (read.ok ? read.value.counts : []).filter(
        (count) => count.line === line && count.place === 'GM0406',
      )
      const asked = { line: String(line), place: 'GM0406', filter }
      const cell = await readCell(desk.as('reader'), demoRegion, asked, { page: 1, perPage: 100 })
      const whole = addedCounts(counts)
      expect(cell).toMatchObject({ ok: true, value: { chosen: whole.findings, said: whole.said } })
      expect(cell.ok && cell.value.entries.length).toBe(whole.findings)
      for (const { subTheme, findings } of counts) {
        const part = await readCell(
          desk.as('reader'),
          demoRegion,
          { ...asked, subTheme },
          { page: 1, perPage: 100 },
        )
        expect(part.ok && part.value.entries.length, String(subTheme)).toBe(findings)
      }
      const second = await readCell(desk.as('reader'), demoRegion, asked, { page: 2, perPage: 3 })
      const from = whole.findings > 3 ? 3 : 0
      const shown = cell.ok ? cell.value.entries.slice(from, from + 3).map(({ id }) => id) : []
      expect(second.ok && second.value.entries.map(({ id }) => id)).toEqual(shown)
    }),
    { numRuns: 12 },
  )
})

test('a square that is not of the region is not there, and a stranger sees none', async () => {
  const page = { page: 1, perPage: 50 }
  for (const [line, place, subTheme] of [
    ['7', 'GM0406', undefined],
    ['2', 'GM0363', undefined],
    ['2', 'GM0406', '3.1'],
    ['x', 'region', undefined],
  ] as const)
    expect(
      await readCell(
        desk.as('reader'),
        demoRegion,
        { line, place, filter: noFilter, ...(subTheme === undefined ? {} : { subTheme }) },
        page,
      ),
    ).toEqual({ ok: false, problem: { kind: 'not-found' } })
  const cell = { line: '2', place: 'GM0406', filter: noFilter }
  expect(await readCell(desk.as('stranger'), demoRegion, cell, page)).toMatchObject({ ok: false })
  expect(await readExploration(desk.as('stranger'), demoRegion)).toMatchObject({ ok: false })
  expect(await readExploration(desk.as('visitor'), demoRegion)).toMatchObject({
    problem: { kind: 'not-signed-in' },
  })
})
