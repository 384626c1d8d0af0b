import { expect, test } from 'vitest'
import { type Observed, type ObservedSeries, protectSeries } from './protect-series.ts'

function oneYear(...cells: Observed[]): ObservedSeries {
  return { periods: ['2025'], rows: cells.map((cell, row) => ({ place: `voorbeeld ${row}`, cells: [cell] })) }
}

function known(count: number): Observed {
  return { kind: 'known', count }
}

const missing: Observed = { kind: 'missing', reason: 'niet aangeleverd' }

test('a total is rounded from the exact total and says that the parts may not add up to it', () => {
  const { totals } = protectSeries(oneYear(known(7), known(7), known(7)))
  expect(totals).toEqual([
    { kind: 'total', shown: { kind: 'rounded', value: 20 }, parts: 3, mayNotAddUp: true },
  ])
})

test('parts that visibly add up carry no warning', () => {
  const { totals } = protectSeries(oneYear(known(10), known(25), known(0)))
  expect(totals).toEqual([
    { kind: 'total', shown: { kind: 'rounded', value: 35 }, parts: 3, mayNotAddUp: false },
  ])
})

test('a sum with a missing part is no total but says how many parts were known', () => {
  const { totals, rows } = protectSeries(oneYear(known(10), missing, known(30)))
  expect(totals).toEqual([
    { kind: 'partial', shown: { kind: 'rounded', value: 40 }, knownParts: 2, parts: 3, mayNotAddUp: false },
  ])
  expect(rows[1]?.cells).toEqual([missing])
})

test('when nothing was handed in there is no sum at all', () => {
  expect(protectSeries(oneYear(missing, missing)).totals).toEqual([{ kind: 'none', parts: 2 }])
})

test('each period has its own total', () => {
  const { totals } = protectSeries({
    periods: ['2024', '2025'],
    rows: [
      { place: 'voorbeeld A', cells: [known(20), known(3)] },
      { place: 'voorbeeld B', cells: [known(0), known(0)] },
    ],
  })
  expect(totals.map((total) => total.kind !== 'none' && total.shown)).toEqual([
    { kind: 'rounded', value: 20 },
    { kind: 'class', low: 1, high: 4 },
  ])
})

test('a row with a cell too few is refused', () => {
  expect(() => protectSeries({ periods: ['2024'], rows: [{ place: 'voorbeeld A', cells: [] }] })).toThrow(
    'voorbeeld A',
  )
})
