import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMark, anyNumber, anyText, anyWidth } from '../arbitrary-charts.test.help.ts'
import { faultsOf, ofClass, readSvg } from '../read-svg.test.help.ts'
import { textWidth } from '../text-width.ts'
import { sevenMunicipalities } from './example-tile-map.test.help.ts'
import { placeTileMap } from './place-tile-map.ts'
import { settleTileMap } from './settle-tile-map.ts'
import { tileMap } from './tile-map.ts'
import type { TileMapData } from './tile-map-data.ts'

const anyDegree = fc.oneof(fc.double({ min: 3, max: 54, noNaN: true }), anyNumber)

const anyMap: fc.Arbitrary<TileMapData> = fc.record({
  title: anyText,
  description: anyText,
  tiles: fc.uniqueArray(
    fc.record(
      {
        code: fc.integer({ min: 1, max: 2000 }).map((number) => `GM${number}`),
        label: anyText,
        abbreviation: anyText,
        longitude: anyDegree,
        latitude: anyDegree,
        mark: anyMark,
        text: anyText,
      },
      { requiredKeys: ['code', 'label', 'longitude', 'latitude', 'mark', 'text'] },
    ),
    { maxLength: 25, selector: ({ code }) => code },
  ),
  steps: fc
    .array(anyText, { maxLength: 5 })
    .map((labels) => labels.map((label, index) => ({ from: index * 7, label }))),
  words: fc.record({ missing: anyText, class: anyText }),
})

test('whatever comes in, the map is whole and escaped', () => {
  fc.assert(
    fc.property(anyMap, anyWidth, anyText, (data, width, idPrefix) => {
      expect(faultsOf(tileMap(data, { width, idPrefix }))).toEqual([])
    }),
  )
})

test('every tile has a place of its own inside the picture, and all are equally large', () => {
  fc.assert(
    fc.property(anyMap, anyWidth, (data, width) => {
      const { tiles, width: whole, height } = placeTileMap(settleTileMap(data), width)
      expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(data.tiles.length)
      expect(new Set(tiles.map((tile) => `${tile.width} ${tile.height}`)).size).toBeLessThanOrEqual(1)
      for (const tile of tiles) {
        expect(tile.x + tile.width).toBeLessThanOrEqual(whole)
        expect(tile.y + tile.height).toBeLessThanOrEqual(height)
      }
    }),
  )
})

test('the same areas give the same bytes, in whatever order they come', () => {
  fc.assert(
    fc.property(anyMap, (data) => {
      const draw = (tiles: TileMapData['tiles']) =>
        tileMap({ ...data, tiles }, { width: 720, idPrefix: 'map' })
      expect(draw(data.tiles.toReversed())).toBe(draw(data.tiles))
    }),
  )
})

test('north stays above and west stays left', () => {
  const { tiles } = placeTileMap(settleTileMap(sevenMunicipalities), 720)
  const placeOf = (name: string) =>
    tiles.find(({ title }) => title.startsWith(name)) ?? expect.fail(`${name} has a tile`)
  expect(placeOf('Gooise Meren').y).toBeLessThan(placeOf('Hilversum').y)
  expect(placeOf('Wijdemeren').x).toBeLessThan(placeOf('Hilversum').x)
  expect(placeOf('Hilversum').x).toBeLessThan(placeOf('Eemnes').x)
  expect(placeOf('Huizen').y).toBeLessThan(placeOf('Blaricum').y)
})

test('words on a tile stay within it', () => {
  for (const width of [240, 340, 720]) {
    const { tiles, fontSize } = placeTileMap(settleTileMap(sevenMunicipalities), width)
    for (const { x, width: wide, lines } of tiles)
      for (const line of lines) {
        const half = textWidth(line.label, fontSize) / 2
        expect(line.x - half).toBeGreaterThanOrEqual(x)
        expect(line.x + half).toBeLessThanOrEqual(x + wide)
      }
  }
})

test('a name that does not fit gives way to its abbreviation', () => {
  const [tile, ...others] = sevenMunicipalities.tiles
  const long = tile ? [{ ...tile, label: 'Bergen-op-Zoom-aan-het-Hollands-Diep', abbreviation: 'BoZ' }] : []
  const { tiles } = placeTileMap(settleTileMap({ ...sevenMunicipalities, tiles: [...long, ...others] }), 340)
  expect(tiles.find(({ title }) => title.startsWith('Bergen'))?.lines.map(({ label }) => label)).toEqual([
    'BoZ',
  ])
})

test('the class of a legend step is on the tile, and the value can be heard', () => {
  const drawing = readSvg(tileMap(sevenMunicipalities, { width: 720, idPrefix: 'map' }))
  const titles = ofClass(drawing, 'chart__tile').map(({ text }) => text.trim().split('\n')[0])
  expect(titles).toContain('Hilversum: 17,2')
  expect(ofClass(drawing, 'chart__step--5')).toHaveLength(2)
  expect(ofClass(drawing, 'chart__step--class')).toHaveLength(3)
  expect(ofClass(drawing, 'chart__empty')).toHaveLength(2)
})
