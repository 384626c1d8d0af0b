import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMark, anyText, anyWidth } from '../arbitrary-charts.test.help.ts'
import { faultsOf, ofClass, readSvg } from '../read-svg.test.help.ts'
import { shiftOfMoney, shiftWithGap } from './example-ribbons.test.help.ts'
import { placeShiftRibbon } from './place-shift-ribbon.ts'
import { settleShiftRibbon } from './settle-shift-ribbon.ts'
import { shiftRibbon } from './shift-ribbon.ts'
import type { ShiftRibbonData } from './shift-ribbon-data.ts'

const anySize = fc.constantFrom('large', 'small')
const anyRibbon: fc.Arbitrary<ShiftRibbonData> = fc
  .record({
    title: anyText,
    description: anyText,
    years: fc.array(fc.record({ period: anyText, prevention: anyMark, housing: anyMark, shelter: anyMark }), {
      maxLength: 10,
    }),
    words: fc.record({
      prevention: anyText,
      housing: anyText,
      shelter: anyText,
      missing: anyText,
      class: anyText,
    }),
    after: anyText,
  })
  .map(({ after, ...rest }) => ({
    ...rest,
    formatPercentage: (percentage) => `${percentage}${after}`,
    formatPeriod: (period) => period,
  }))

test('whatever comes in, the ribbon is whole, escaped and the same twice', () => {
  fc.assert(
    fc.property(anyRibbon, anyWidth, anySize, anyText, (data, width, size, idPrefix) => {
      const svg = shiftRibbon(data, { width, size, idPrefix })
      expect(faultsOf(svg)).toEqual([])
      expect(shiftRibbon(data, { width, size, idPrefix })).toBe(svg)
    }),
  )
})

test('in every year with shares the percentages add up to 100 and the bands fill the ribbon', () => {
  fc.assert(
    fc.property(anyRibbon, anyWidth, anySize, (data, width, size) => {
      const settled = settleShiftRibbon(data)
      for (const year of settled.years)
        if (year.kind === 'shares')
          expect(year.shares.reduce((sum, { percentage }) => sum + percentage, 0)).toBe(100)

      const { bands } = placeShiftRibbon(settled, { width, size })
      const years = settled.years.filter(({ kind }) => kind === 'shares').length
      const columns = bands.flatMap((band) => band.columns)
      const heights = columns.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
      const whole = size === 'small' ? 60 : Number.isFinite(width) && width < 480 ? 200 : 260
      expect(heights).toBeCloseTo(years * whole, 6)
    }),
  )
})

test('bands lie on one another without a gap or an overlap', () => {
  const { bands } = placeShiftRibbon(settleShiftRibbon(shiftOfMoney), { width: 720, size: 'large' })
  const [prevention, housing, shelter] = bands
  for (const index of shiftOfMoney.years.keys()) {
    expect(prevention?.columns[index]?.top).toBeCloseTo(housing?.columns[index]?.bottom ?? Number.NaN)
    expect(housing?.columns[index]?.top).toBeCloseTo(shelter?.columns[index]?.bottom ?? Number.NaN)
  }
})

test('a year without shares is an empty place that no band runs across', () => {
  const { bands, gaps } = placeShiftRibbon(settleShiftRibbon(shiftWithGap), { width: 720, size: 'large' })
  const [gap] = gaps
  expect(gap?.title).toBe('2023: nog niet geleverd')
  for (const { columns } of bands) {
    const left = Math.min(...columns.map((column) => column.left))
    const right = Math.max(...columns.map((column) => column.right))
    expect(right <= (gap?.left ?? 0) || left >= (gap?.right ?? 0)).toBe(true)
  }
})

test('the last year has its names and percentages beside it', () => {
  for (const width of [340, 720]) {
    const { beside } = placeShiftRibbon(settleShiftRibbon(shiftOfMoney), { width, size: 'large' })
    expect(beside.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'Preventie 28\u00A0%',
      'Wonen 27\u00A0%',
      'Opvang 45\u00A0%',
    ])
  }
})

test('the names stand in a key when the last year has no shares', () => {
  const years = shiftWithGap.years.slice(0, 3)
  const { beside, key } = placeShiftRibbon(settleShiftRibbon({ ...shiftWithGap, years }), {
    width: 340,
    size: 'large',
  })
  expect(beside).toEqual([])
  expect(key.slice(0, 3).map(({ label }) => label)).toEqual(['Opvang', 'Wonen', 'Preventie'])
})

test('every share tells itself, also where it is too thin to be written', () => {
  const touch = ofClass(
    readSvg(shiftRibbon(shiftWithGap, { width: 340, size: 'small', idPrefix: 's' })),
    'chart__touch',
  )
  expect(touch.map(({ text }) => text.trim())).toContain('Preventie, 2021: 2\u00A0%')
})

test('the three differ by texture as well as by colour', () => {
  const drawing = readSvg(shiftRibbon(shiftOfMoney, { width: 720, size: 'large', idPrefix: 'money' }))
  expect(new Set(ofClass(drawing, 'chart__texture').map(({ attributes }) => attributes['fill']))).toEqual(
    new Set(['url(#money-texture-housing)', 'url(#money-texture-shelter)']),
  )
})
