import { expect, test } from 'vitest'
import { measuresFor } from './chart-view.ts'
import { placeKey } from './place-key.ts'
import { textWidth } from './text-width.ts'

const measures = measuresFor(340)
const labels = [
  'Preventie',
  'Wonen',
  'Opvang',
  'Streefwaarde',
  'een woord dat langer is dan de hele breedte van het beeld',
]
const items = labels.map((label) => ({ sample: 'x', sampleWidth: 28, label }))

test('entries that do not fit in a row go to the next, and none sticks out', () => {
  const { items: placed, height } = placeKey(items, { left: 0, top: 0, right: 340, measures })
  expect(new Set(placed.map(({ y }) => y)).size).toBeGreaterThan(1)
  for (const { textX, y, label } of placed) {
    expect(textX + textWidth(label, measures.fontSize)).toBeLessThanOrEqual(340)
    expect(y).toBeLessThan(height)
  }
})

test('a stacked key has one entry a row', () => {
  const { items: placed } = placeKey(items, { left: 0, top: 0, right: 700, stacked: true, measures })
  expect(new Set(placed.map(({ y }) => y)).size).toBe(items.length)
})

test('no entries take no height', () => {
  expect(placeKey([], { left: 0, top: 0, right: 340, measures }).height).toBe(0)
})
