import { expect, test } from 'vitest'
import { known } from '../example-marks.test.help.ts'
import { sevenMunicipalities } from './example-tile-map.test.help.ts'
import { settleTileMap } from './settle-tile-map.ts'

test('a value belongs to the last step that begins at or below it', () => {
  const [tile] = sevenMunicipalities.tiles
  const shadeOf = (value: number) => {
    const tiles = tile ? [{ ...tile, mark: known(value) }] : []
    return settleTileMap({ ...sevenMunicipalities, tiles }).tiles[0]?.fill
  }
  expect([-1, 0, 4.99, 5, 10, 99].map(shadeOf)).toEqual(
    [1, 1, 1, 2, 4, 5].map((shade) => ({ kind: 'step', shade })),
  )
})

test('a missing value and a class are no step, and the legend says what they are', () => {
  const { tiles, legend } = settleTileMap(sevenMunicipalities)
  expect(tiles.find(({ label }) => label === 'Eemnes')).toMatchObject({
    fill: { kind: 'missing' },
    text: '',
    title: 'Eemnes: nog niet geleverd',
  })
  expect(tiles.find(({ label }) => label === 'Laren')).toMatchObject({ fill: { kind: 'class' }, text: '1–4' })
  expect(legend.map(({ label }) => label).slice(-2)).toEqual(['1–4 mensen', 'nog niet geleverd'])
})

test('the legend has no entry for what the map does not hold', () => {
  const tiles = sevenMunicipalities.tiles.filter(({ mark }) => mark.kind === 'known')
  expect(settleTileMap({ ...sevenMunicipalities, tiles }).legend).toHaveLength(4)
})

test('steps that do not rise, or more than five, are refused', () => {
  const step = (from: number) => ({ from, label: `vanaf ${from}` })
  expect(() => settleTileMap({ ...sevenMunicipalities, steps: [step(5), step(5)] })).toThrow('must rise')
  expect(() => settleTileMap({ ...sevenMunicipalities, steps: [0, 1, 2, 3, 4, 5].map(step) })).toThrow(
    'at most five',
  )
})
