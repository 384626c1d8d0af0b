import { expect, test } from 'vitest'
import { attackTable } from './attack-table.ts'
import { protectSeries, type ShownSeries } from './protect-series.ts'

function rounded(...counts: number[]): ShownSeries {
  const rows = counts.map((count, row) => ({
    place: `voorbeeld ${row}`,
    cells: [{ kind: 'known', count } as const],
  }))
  return protectSeries({ periods: ['2025'], rows })
}

test('two small counts that rounding alone gives away are found, with their total', () => {
  expect(attackTable(rounded(4, 4))).toEqual([
    { period: '2025', place: 'voorbeeld 0', count: 4 },
    { period: '2025', place: 'voorbeeld 1', count: 4 },
    { period: '2025', place: 'total', count: 8 },
  ])
})

test('four ones under a total of 1-4 are found', () => {
  expect(attackTable(rounded(1, 1, 1, 1)).map(({ count }) => count)).toEqual([1, 1, 1, 1, 4])
})

test('counts of 5 and more that become exactly known are found too', () => {
  expect(attackTable(rounded(7, 7, 7, 7)).map(({ count }) => count)).toEqual([7, 7, 7, 7, 28])
})

test('a table with room behind every figure gives nothing away', () => {
  expect(attackTable(rounded(3, 12, 40))).toEqual([])
})

test.each([3, 13])('an exact %s that was published as if it were rounded is found', (value) => {
  const cells = [{ kind: 'rounded', value } as const]
  const shown = { periods: ['2025'], rows: [{ place: 'voorbeeld', cells }], totals: [] }
  expect(attackTable(shown)).toEqual([{ period: '2025', place: 'voorbeeld', count: value }])
})

test('an empty table and a table of noughts give nothing away', () => {
  expect(attackTable({ periods: [], rows: [], totals: [] })).toEqual([])
  expect(attackTable(rounded(0, 0))).toEqual([])
})
