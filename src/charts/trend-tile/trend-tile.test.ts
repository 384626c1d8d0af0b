import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWidth } from '../arbitrary-charts.test.help.ts'
import { anyLineChart } from '../line-chart/arbitrary-line-charts.test.help.ts'
import { nothingYet, peopleInShelter, smallCounts } from '../line-chart/example-line-charts.test.help.ts'
import { settleLineChart } from '../line-chart/settle-line-chart.ts'
import { faultsOf, ofClass, readSvg } from '../read-svg.test.help.ts'
import { placeTrendTile } from './place-trend-tile.ts'
import { trendTile } from './trend-tile.ts'

const view = { width: 160, idPrefix: 'tile' }

test('whatever comes in, the tile is whole, escaped and stays within its edges', () => {
  fc.assert(
    fc.property(anyLineChart, anyWidth, (data, width) => {
      expect(faultsOf(trendTile(data, { width, idPrefix: 'tile' }))).toEqual([])
      const tile = placeTrendTile(settleLineChart(data), width)
      for (const { x, y } of tile.lines.flatMap(({ dots }) => dots)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(tile.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(tile.height)
      }
    }),
  )
})

test('a tile has no axis and no words, but tells its title and its last value', () => {
  const drawing = readSvg(trendTile(peopleInShelter, view))
  expect(drawing.elements.filter(({ name }) => name === 'text')).toEqual([])
  expect(drawing.elements[1]?.text).toBe('Mensen in de opvang op één dag (voorbeeld)')
  expect(ofClass(drawing, 'chart__dot').map(({ text }) => text.trim())).toEqual([
    'Opvang, K3 2024: 104 (voorlopig)',
  ])
})

test('a missing value breaks the line here too', () => {
  expect(ofClass(readSvg(trendTile(peopleInShelter, view)), 'chart__line')).toHaveLength(2)
})

test('a value that stands alone is a point, so that it is seen', () => {
  const alone = ofClass(readSvg(trendTile(smallCounts, view)), 'chart__dot').map(({ text }) => text.trim())
  expect(alone).toContain('Laren, K4 2023: 0')
  expect(alone).toContain('Wijdemeren, K1 2023: 5')
})

test('a tile without any value says so', () => {
  const [text] = readSvg(trendTile(nothingYet, view)).elements.filter(({ name }) => name === 'text')
  expect(text?.text).toBe('nog niet geleverd')
})
