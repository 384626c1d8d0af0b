import { expect, test } from 'vitest'
import { peopleByClass } from './line-chart/example-line-charts.test.help.ts'
import { lineChart } from './line-chart/line-chart.ts'
import { pairOfWidths } from './pair-of-widths.ts'
import { readSvg } from './read-svg.test.help.ts'

test('a chart for both widths has two drawings and no id twice', () => {
  const { fault, elements } = readSvg(pairOfWidths('people', (view) => lineChart(peopleByClass, view)))
  expect(fault).toBeUndefined()
  const drawings = elements.filter(({ name }) => name === 'svg')
  expect(drawings.map(({ attributes }) => attributes['width'])).toEqual(['340', '720'])
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
})
