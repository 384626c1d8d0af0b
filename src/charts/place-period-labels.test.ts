import { expect, test } from 'vitest'
import { placePeriodLabels } from './place-period-labels.ts'
import { textWidth } from './text-width.ts'

const quarters = Array.from(
  { length: 12 },
  (_, index) => `K${(index % 4) + 1} ${2023 + Math.floor(index / 4)}`,
)

function placed(labels: readonly string[], width: number) {
  const xOf = (period: number) => 30 + (period * (width - 60)) / Math.max(1, labels.length - 1)
  return placePeriodLabels(labels, { xOf, y: 0, width, fontSize: 13 })
}

test('the newest period is always named', () => {
  for (const width of [240, 340, 720, 1200]) expect(placed(quarters, width).at(-1)?.label).toBe('K4 2025')
})

test('labels never run into one another or over the edge', () => {
  for (const width of [240, 340, 720]) {
    let end = 0
    for (const { x, label } of placed(quarters, width)) {
      const half = textWidth(label, 13) / 2
      expect(x - half).toBeGreaterThanOrEqual(end)
      end = x + half
    }
    expect(end).toBeLessThanOrEqual(width)
  }
})

test('all labels stand where all fit', () => {
  expect(placed(['2022', '2023', '2024'], 340).map(({ label }) => label)).toEqual(['2022', '2023', '2024'])
})
