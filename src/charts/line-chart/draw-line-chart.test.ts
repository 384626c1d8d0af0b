import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, anyWidth } from '../arbitrary-charts.test.help.ts'
import { fewPeople } from '../example-marks.test.help.ts'
import { faultsOf, ofClass, readSvg } from '../read-svg.test.help.ts'
import { anyLineChart } from './arbitrary-line-charts.test.help.ts'
import {
  exampleLineCharts,
  peopleByClass,
  peopleInShelter,
  smallCounts,
} from './example-line-charts.test.help.ts'
import { lineChart } from './line-chart.ts'

const view = { width: 720, idPrefix: 'people' }

test('whatever comes in, the drawing is whole, escaped and without a number that is none', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, anyText, (data, width, idPrefix) => {
      expect(faultsOf(lineChart(data, { width, idPrefix }))).toEqual([])
    }),
  )
})

test('the same figures give the same bytes', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, (data, width) => {
      const draw = () => lineChart(data, { width, idPrefix: 'x' })
      expect(draw()).toBe(draw())
    }),
    { numRuns: 30 },
  )
})

test('every point tells its value', () => {
  const dots = ofClass(readSvg(lineChart(peopleByClass, view)), 'chart__dot')
  expect(dots).toHaveLength(24)
  expect(dots[0]?.text.trim()).toBe('Preventie, K1 2023: 40')
})

test('a gap in the figures is a gap in the line', () => {
  const drawing = readSvg(lineChart(peopleInShelter, view))
  expect(ofClass(drawing, 'chart__line')).toHaveLength(2)
  for (const line of ofClass(drawing, 'chart__line'))
    expect(line.attributes['d']?.match(/M/g)).toHaveLength(1)
  expect(ofClass(drawing, 'chart__missing')[0]?.text.trim()).toBe('Opvang, K4 2023: nog niet geleverd')
})

test('a provisional value is hollow', () => {
  const dots = ofClass(readSvg(lineChart(peopleInShelter, view)), 'chart__dot--provisional')
  expect(dots.map(({ text }) => text.trim())).toEqual(['Opvang, K3 2024: 104 (voorlopig)', ''])
})

test('a series of classes has bars and not one point or line', () => {
  const points = smallCounts.periods.map((period) => ({ period, mark: fewPeople }))
  const drawing = readSvg(lineChart({ ...smallCounts, series: [{ label: 'Laren', points }] }, view))
  expect(ofClass(drawing, 'chart__bar').filter(({ text }) => text.trim() === '')).toHaveLength(1)
  expect(ofClass(drawing, 'chart__bar')).toHaveLength(points.length + 1)
  expect([...ofClass(drawing, 'chart__dot'), ...ofClass(drawing, 'chart__line')]).toEqual([])
})

test('the target is a marked, dashed line from the baseline', () => {
  const drawing = readSvg(lineChart(peopleInShelter, view))
  expect(ofClass(drawing, 'chart__target')[0]?.text).toContain('Streefwaarde, K4 2025: 90')
  expect(ofClass(drawing, 'chart__target-line')[0]?.attributes['stroke-dasharray']).toBe('4 4')
  const [first] = ofClass(drawing, 'chart__dot')
  const { x1, y1 } = ofClass(drawing, 'chart__target-line')[0]?.attributes ?? {}
  expect(first?.attributes['transform']).toBe(`translate(${x1} ${y1})`)
})

test('what is expected is two bands around a dashed line, each period with its words', () => {
  const drawing = readSvg(lineChart(exampleLineCharts.expectedEvictions, view))
  expect(ofClass(drawing, 'chart__fan').map(({ attributes }) => attributes['class']?.split(' ')[1])).toEqual([
    'chart__fan--wide',
    'chart__fan--half',
    'chart__fan--half',
    'chart__fan--wide',
  ])
  expect(ofClass(drawing, 'chart__fan-dot').map(({ text }) => text.trim())).toEqual([
    'Verwachting, 2024: 26 (20–32)',
    'Verwachting, 2025: 24 (16–35)',
  ])
  const [end] = ofClass(drawing, 'chart__dot').slice(-1)
  const [begin] =
    /M([\d.]+),([\d.]+)/.exec(ofClass(drawing, 'chart__fan-line')[0]?.attributes['d'] ?? '') ?? []
  expect(`translate(${begin?.slice(1).replace(',', ' ')})`).toBe(end?.attributes['transform'])
})

test('lines differ by dash and point as well as by colour', () => {
  const drawing = readSvg(lineChart(smallCounts, view))
  const dashes = new Set(
    ofClass(drawing, 'chart__line').map(({ attributes }) => attributes['stroke-dasharray']),
  )
  expect(dashes.size).toBe(4)
  const classes = ['chart__dot--1', 'chart__dot--2', 'chart__dot--3', 'chart__dot--4']
  expect(new Set(classes.map((one) => ofClass(drawing, one)[0]?.attributes['d'])).size).toBe(4)
})
