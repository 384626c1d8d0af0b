import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attackTable } from './attack-table.ts'
import { countsBehind } from './counts-behind.ts'
import { type Observed, type ObservedSeries, protectSeries, type ShownCell } from './protect-series.ts'
import { coarsenTotals, protectTable } from './protect-table.ts'

const observed: fc.Arbitrary<Observed> = fc.oneof(
  // The ends of the rounding classes, where a total pins its parts.
  {
    weight: 9,
    arbitrary: fc.constantFrom(0, 1, 4, 4, 5, 7, 7, 8).map((count) => ({ kind: 'known', count }) as const),
  },
  { weight: 1, arbitrary: fc.nat({ max: 4000 }).map((count) => ({ kind: 'known', count }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'missing', reason: 'niet aangeleverd' } as const) },
)

const tables: fc.Arbitrary<ObservedSeries> = fc
  .tuple(fc.nat({ max: 7 }), fc.nat({ max: 3 }))
  .chain(([places, periods]) =>
    fc.array(fc.array(observed, { minLength: periods, maxLength: periods }), {
      minLength: places,
      maxLength: places,
    }),
  )
  .map((rows) => ({
    periods: Array.from(rows[0] ?? [], (_, n) => `${2020 + n}`),
    rows: rows.map((cells, n) => ({ place: `voorbeeld ${n}`, cells })),
  }))

function oneYear(counts: readonly number[]): ObservedSeries {
  const rows = counts.map((count, n) => ({
    place: `voorbeeld ${n}`,
    cells: [{ kind: 'known', count } as const],
  }))
  return { periods: ['2025'], rows }
}

test('a total that would pin its parts becomes a range', () => {
  const { totals } = protectTable(oneYear([4, 4]))
  expect(totals).toEqual([
    { kind: 'total', shown: { kind: 'range', low: 5, high: 12 }, parts: 2, mayNotAddUp: true },
  ])
})

test('a total that pins nothing stays as it is', () => {
  const { totals } = protectTable(oneYear([2, 40]))
  expect(totals).toMatchObject([{ shown: { kind: 'rounded', value: 40 } }])
})

test('the attacker finds nothing in a protected table', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(attackTable(protectTable(table))).toEqual([])
    }),
  )
})

test('a protected table shows no number from 1 to 4 and no rounding of more than 2', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { rows, totals } = protectTable(table)
      for (const [row, { cells }] of rows.entries()) {
        for (const [period, shown] of cells.entries()) expectHidden(shown, table.rows[row]?.cells[period])
      }
      for (const total of totals) {
        if (total.kind === 'none') continue
        if (total.shown.kind === 'rounded') expect([1, 2, 3, 4]).not.toContain(total.shown.value)
        if (total.shown.kind === 'range') expect(total.shown.high - total.shown.low).toBeGreaterThan(3)
      }
    }),
  )
})

test('the total that is shown is true', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const [total] = protectTable(oneYear(counts)).totals
      if (total?.kind !== 'total') throw new Error('every place was known')
      const sum = counts.reduce((all, count) => all + count, 0)
      const { low, high } = countsBehind(total.shown)
      expect(sum >= low && sum <= high).toBe(true)
    }),
  )
})

test('protecting the totals again changes nothing', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const once = coarsenTotals(protectSeries(table))
      expect(coarsenTotals(once)).toEqual(once)
    }),
  )
})

test.each([
  { places: 1, most: 42 },
  { places: 2, most: 22 },
  { places: 3, most: 12 },
  { places: 4, most: 12 },
])(
  'not even a reader who knows this method pins a count ($places places, all counts up to $most)',
  (size) => {
    const behind = new Map<string, number[][]>()
    for (const counts of allCounts(size.places, size.most)) {
      const shown = JSON.stringify(protectTable(oneYear(counts)))
      behind.set(shown, [...(behind.get(shown) ?? []), counts])
    }
    // Every size ends where a rounding class ends, so no table that looks the same was left out.
    const pinned = [...behind.values()].filter((tables) => {
      const [first = []] = tables
      return first.some((count, place) => count > 0 && tables.every((counts) => counts[place] === count))
    })
    expect(pinned).toEqual([])
  },
)

function expectHidden(shown: ShownCell, before: Observed | undefined) {
  if (before?.kind !== 'known') return expect(shown).toEqual(before)
  if (shown.kind !== 'rounded') return expect(shown).toEqual({ kind: 'class', low: 1, high: 4 })
  expect([1, 2, 3, 4]).not.toContain(shown.value)
  return expect(Math.abs(shown.value - before.count)).toBeLessThanOrEqual(2)
}

function allCounts(places: number, most: number): number[][] {
  if (places === 0) return [[]]
  const values = Array.from({ length: most + 1 }, (_, count) => count)
  return allCounts(places - 1, most).flatMap((counts) => values.map((count) => [...counts, count]))
}
