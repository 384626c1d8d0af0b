import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWidth } from '../arbitrary-charts.test.help.ts'
import { fewPeople, known } from '../example-marks.test.help.ts'
import { anyLineChart } from './arbitrary-line-charts.test.help.ts'
import {
  exampleLineCharts,
  nothingYet,
  peopleByClass,
  peopleInShelter,
  smallCounts,
} from './example-line-charts.test.help.ts'
import { placeLineChart } from './place-line-chart.ts'
import { type SettledPoint, settleLineChart } from './settle-line-chart.ts'

/** Lengths of the stretches of neighbouring known values. */
function knownRuns(points: readonly SettledPoint[]): number[] {
  const kinds = points.map(({ kind }) => (kind === 'known' ? 'k' : ' ')).join('')
  return kinds.split(/ +/).flatMap((run) => (run.length > 0 ? [run.length] : []))
}

test('a line runs through neighbouring known values only: nothing missing is bridged', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, (data, width) => {
      const settled = settleLineChart(data)
      const { lines } = placeLineChart(settled, width)
      for (const [index, series] of settled.series.entries()) {
        const runs = knownRuns(series.points).filter((length) => length > 1)
        expect(lines[index]?.segments.map(({ length }) => length)).toEqual(runs)
      }
    }),
  )
})

test('every known value is a point and every class a bar, and neither is the other', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, (data, width) => {
      const settled = settleLineChart(data)
      const { lines } = placeLineChart(settled, width)
      for (const [index, { points }] of settled.series.entries()) {
        expect(lines[index]?.dots).toHaveLength(points.filter(({ kind }) => kind === 'known').length)
        expect(lines[index]?.bars).toHaveLength(points.filter(({ kind }) => kind === 'class').length)
      }
    }),
  )
})

test('everything drawn lies inside the picture', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, (data, width) => {
      const chart = placeLineChart(settleLineChart(data), width)
      const places = [
        ...chart.lines.flatMap(({ dots, segments }) => [...dots, ...segments.flat()]),
        ...(chart.target ? [chart.target] : []),
        ...chart.gaps,
        ...chart.endLabels,
        ...chart.key,
        ...chart.periods,
      ]
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(chart.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(chart.height)
      }
    }),
  )
})

test('a class bar covers the class on the value axis', () => {
  const { lines, ticks } = placeLineChart(settleLineChart(smallCounts), 720)
  const yOf = (value: number) => {
    const [zero, ten] = [ticks[0]?.lineY ?? 0, ticks[1]?.lineY ?? 0]
    return zero + ((ten - zero) * value) / 10
  }
  const bar = lines[0]?.bars[0]
  expect(bar?.top).toBeCloseTo(yOf(4))
  expect(bar?.bottom).toBeCloseTo(yOf(1))
})

test('bars of two series in one period stand beside one another', () => {
  const points = [{ period: '2024', mark: fewPeople }]
  const two = [
    { label: 'Laren', points },
    { label: 'Blaricum', points },
  ]
  const { lines } = placeLineChart(settleLineChart({ ...smallCounts, periods: ['2024'], series: two }), 340)
  const [one = 0, other = 0] = lines.flatMap(({ bars }) => bars.map(({ x }) => x))
  expect(other - one).toBeGreaterThan(7)
})

test('names stand at the lines where there is room, else in a key', () => {
  const wide = placeLineChart(settleLineChart(peopleByClass), 720)
  expect(wide.endLabels.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'Preventie 96',
    'Wonen 61',
    'Opvang 88',
  ])
  expect(wide.key).toEqual([])

  const long = peopleByClass.series.map((series) => ({
    ...series,
    label: `${series.label} in alle gemeenten samen`,
  }))
  const narrow = placeLineChart(settleLineChart({ ...peopleByClass, series: long }), 340)
  expect(narrow.endLabels.map(({ name, value }) => `${name}${value}`)).toEqual(['96', '61', '88'])
  expect(narrow.key.map(({ label }) => label)).toEqual(long.map(({ label }) => label))
})

test('a label never runs into the target', () => {
  const { endLabels, target } = placeLineChart(settleLineChart(peopleInShelter), 340)
  expect(endLabels.map(({ value }) => value)).toEqual(['104', '90'])
  expect(endLabels[0]?.x).toBeLessThan((target?.x ?? 0) - 30)
})

test('the key explains only the signs that the chart has', () => {
  const signs = (data: typeof smallCounts) =>
    placeLineChart(settleLineChart(data), 720).key.map(({ label }) => label)
  expect(signs(peopleByClass)).toEqual([])
  expect(signs(smallCounts)).toEqual(['1–4, niet precies getoond', 'nog niet geleverd'])
  expect(signs(peopleInShelter)).toEqual(['voorlopig', 'nog niet geleverd'])
})

test('several missing values in one period are one cross that tells them all', () => {
  const { gaps } = placeLineChart(settleLineChart(smallCounts), 720)
  expect(gaps.map(({ title }) => title)).toEqual([
    'Laren, K3 2023: nog niet geleverd\nHuizen, K3 2023: nog niet geleverd',
  ])
})

test('a chart without values says so and has no ticks that could be read as values', () => {
  const chart = placeLineChart(settleLineChart(nothingYet), 340)
  expect(chart.empty?.label).toBe('nog niet geleverd')
  expect(chart.ticks).toEqual([])
})

test('a single value stands in the middle', () => {
  const series = [{ label: 'Regio', points: [{ period: '2024', mark: known(5) }] }]
  const { lines, plot } = placeLineChart(settleLineChart({ ...nothingYet, periods: ['2024'], series }), 340)
  expect(lines[0]?.dots[0]?.x).toBeCloseTo((plot.left + plot.right) / 2)
})

test('labels of the value axis do not reach into the plot', () => {
  for (const data of Object.values(exampleLineCharts))
    for (const width of [340, 720])
      for (const tick of placeLineChart(settleLineChart(data), width).ticks) expect(tick.x).toBeGreaterThan(0)
})
