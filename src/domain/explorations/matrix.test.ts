import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from '../registers/field.ts'
import { aims, findingStates } from '../terms.ts'
import { addedCounts, countsOf } from './cell-counts.ts'
import { type Matrix, matrixOf } from './matrix.ts'

const region = {
  municipalities: [{ code: 'GM0406', name: 'Huizen', inhabitants: 1 }],
  actionLines: [
    { number: 1, title: { nl: 'Een', en: 'One' } },
    { number: 2, title: { nl: 'Twee', en: 'Two' } },
  ],
  subThemes: [
    { code: '1.1', line: 1, title: { nl: 'Een een', en: 'One one' } },
    { code: '2.1', line: 2, title: { nl: 'Twee een', en: 'Two one' } },
    { code: '2.2', line: 2, title: { nl: 'Twee twee', en: 'Two two' } },
  ],
}

function finding(values: Values) {
  const usual = {
    actionLine: 1,
    alsoLines: [],
    subTheme: '',
    place: 'GM0406',
    state: 'exists',
    aims: ['prevent'],
  }
  return { values: { ...usual, isExample: false, ...values } }
}

function matrixOfFindings(...findings: Values[]): Matrix {
  return matrixOf(region, countsOf(findings.map(finding)))
}

test('a finding with two aims counts once for each', () => {
  const [row] = matrixOfFindings({ aims: ['prevent', 'shorten-shelter'] }).rows
  expect(row?.cells[0]).toMatchObject({
    state: 'measures',
    findings: 1,
    perAim: { prevent: 1, reduce: 0, 'improve-shelter': 0, 'shorten-shelter': 1 },
    perState: { exists: 1, planned: 0, missing: 0, stopped: 0 },
  })
})

test('what is missing or stopped makes a gap, not a measure', () => {
  const [row] = matrixOfFindings({ state: 'missing' }, { state: 'stopped' }).rows
  expect(row?.cells[0]).toMatchObject({ state: 'gap', findings: 2, perAim: { prevent: 0 } })
})

test('a square nobody wrote in stays blank, and the region as a whole has a column of its own', () => {
  const { places, rows } = matrixOfFindings()
  expect(places).toEqual(['GM0406', 'region'])
  expect(rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual([
    'blank',
    'blank',
    'blank',
    'blank',
  ])
})

test('blank with a reason is another thing than blank, and a reason says nothing where somebody wrote', () => {
  const empty = [
    { line: 1, place: 'GM0406', reason: 'Loopt via de regio.' },
    { line: 2, place: 'region', reason: 'Niet aan de orde.' },
  ]
  const [first, second] = matrixOf(region, countsOf([finding({ state: 'missing' })]), empty).rows
  expect(first?.cells.map(({ state }) => state)).toEqual(['gap', 'blank'])
  expect(second?.cells).toMatchObject([{ state: 'blank' }, { state: 'none', reason: 'Niet aan de orde.' }])
  const inParts = (row: typeof first) => row?.parts.flatMap(({ cells }) => cells.map(({ state }) => state))
  expect(new Set(inParts(first))).toEqual(new Set(['gap', 'blank']))
  expect(new Set(inParts(second))).toEqual(new Set(['blank', 'none']))
})

test('where there are findings, but none that were chosen, the square is not blank', () => {
  const [count] = countsOf([finding({})])
  const none = { ...addedCounts([]), line: 1, place: 'GM0406', subTheme: null, said: count?.said ?? 0 }
  expect(matrixOf(region, [none]).rows[0]?.cells[0]).toMatchObject({ state: 'unmatched', findings: 0 })
})

test('a finding counts on every line it names, and under its sub-theme on the line that has it', () => {
  const { rows } = matrixOfFindings({ actionLine: 1, alsoLines: [2], subTheme: '2.2' })
  expect(rows.map(({ cells }) => cells[0]?.findings)).toEqual([1, 1])
  const parts = rows.map((row) => row.parts.map(({ subTheme, cells }) => [subTheme, cells[0]?.findings]))
  expect(parts).toEqual([
    [
      ['1.1', 0],
      [null, 1],
    ],
    [
      ['2.1', 0],
      ['2.2', 1],
    ],
  ])
})

test('cells add up to the findings times the lines they name, sub-themes to their line, and the whole counts each once', () => {
  const anyFinding = fc
    .record({
      lines: fc.constantFrom([1], [2], [1, 2], [2, 1]),
      place: fc.constantFrom('GM0406', 'region'),
      state: fc.constantFrom(...findingStates.codes),
      aims: fc.subarray([...aims.codes], { minLength: 1 }),
      theme: fc.constantFrom('', '1', '2'),
    })
    .map(({ lines: [actionLine = 1, ...alsoLines], theme, ...rest }) => {
      const subTheme = [actionLine, ...alsoLines].map(String).includes(theme) ? `${theme}.1` : ''
      return { actionLine, alsoLines, subTheme, ...rest }
    })
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const counts = countsOf(findings.map(finding))
      const { rows } = matrixOf(region, counts)
      const sum = (of: (row: Matrix['rows'][number]) => readonly { findings: number }[]) =>
        rows.flatMap(of).reduce((total, cell) => total + cell.findings, 0)
      const named = findings.reduce((total, { alsoLines }) => total + 1 + alsoLines.length, 0)
      expect(sum(({ cells }) => cells)).toBe(named)
      for (const { cells, parts } of rows)
        for (const [place, cell] of cells.entries()) {
          const inParts = parts.flatMap((part) => part.cells[place] ?? [])
          expect(inParts.reduce((total, part) => total + part.findings, 0)).toBe(cell.findings)
          for (const aim of aims.codes)
            expect(inParts.reduce((total, { perAim }) => total + perAim[aim], 0)).toBe(cell.perAim[aim])
          const states = findingStates.codes.reduce((total, state) => total + cell.perState[state], 0)
          expect(states).toBe(cell.findings)
        }
      expect(addedCounts(counts)).toMatchObject({ first: findings.length, saidFirst: findings.length })
    }),
  )
})
