import { expect, test } from 'vitest'
import type { Values } from '../registers/field.ts'
import { matrixOf } from './matrix.ts'

const region = {
  municipalities: [{ code: 'GM0406', name: 'Huizen', inhabitants: 1 }],
  actionLines: [
    { number: 1, title: { nl: 'Een', en: 'One' } },
    { number: 2, title: { nl: 'Twee', en: 'Two' } },
  ],
}

function finding(values: Values) {
  return { values: { actionLine: 1, place: 'GM0406', state: 'exists', aims: ['prevent'], ...values } }
}

test('a finding with two aims counts once for each', () => {
  const [row] = matrixOf(region, [finding({ aims: ['prevent', 'shorten-shelter'] })]).rows
  expect(row?.cells[0]).toMatchObject({
    state: 'measures',
    findings: 1,
    perAim: { prevent: 1, reduce: 0, 'improve-shelter': 0, 'shorten-shelter': 1 },
  })
})

test('what is missing or stopped makes a gap, not a measure', () => {
  const [row] = matrixOf(region, [finding({ state: 'missing' }), finding({ state: 'stopped' })]).rows
  expect(row?.cells[0]).toMatchObject({ state: 'gap', findings: 2, perAim: { prevent: 0 } })
})

test('a square nobody wrote in stays blank, and the region as a whole has a column of its own', () => {
  const { places, rows } = matrixOf(region, [])
  expect(places).toEqual(['GM0406', 'region'])
  expect(rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual([
    'blank',
    'blank',
    'blank',
    'blank',
  ])
})
