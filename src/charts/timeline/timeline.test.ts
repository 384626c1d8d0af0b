import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, anyWidth } from '../arbitrary-charts.test.help.ts'
import { faultsOf, ofClass, readSvg } from '../read-svg.test.help.ts'
import { textWidth } from '../text-width.ts'
import { exampleTimelines } from './example-timelines.test.help.ts'
import { placeTimeline } from './place-timeline.ts'
import { settleTimeline } from './settle-timeline.ts'
import { timeline } from './timeline.ts'
import { markKinds, type TimelineData } from './timeline-data.ts'

const anyDay = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .date({ min: new Date('2022-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  fc.constantFrom('', '2024', '2024-13-45', '0001-01-01', 'morgen', '9999-12-31'),
)
const anySpan = fc.record({ from: anyDay, to: anyDay })
const anyMark = fc.record({
  day: anyDay,
  kind: fc.constantFrom(...markKinds),
  name: anyText,
  href: fc.webPath(),
})
const anyTimeline: fc.Arbitrary<TimelineData> = fc.record({
  title: anyText,
  description: anyText,
  from: anyDay,
  to: anyDay,
  today: fc.option(fc.record({ day: anyDay, label: anyText })),
  several: fc.constant((names: readonly string[]) => `${names.length}`),
  rows: fc.array(
    fc.record({
      label: anyText,
      name: anyText,
      href: fc.webPath(),
      spans: fc.array(anySpan, { maxLength: 3 }),
      tone: fc.constantFrom('prevention' as const, 'housing' as const, 'shelter' as const),
      faint: fc.boolean(),
      marks: fc.array(anyMark, { maxLength: 12 }),
      marksHref: fc.webPath(),
    }),
    { maxLength: 5 },
  ),
})

test('whatever comes in, the timeline is whole and escaped', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, anyText, (data, width, idPrefix) => {
      expect(faultsOf(timeline(data, { width, idPrefix }))).toEqual([])
    }),
  )
})

test('marks stand a finger apart inside the picture, and none is lost but those outside the axis', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (data, width) => {
      const settled = settleTimeline(data)
      const placed = placeTimeline(settled, width)
      for (const [index, { marks, bars }] of placed.rows.entries()) {
        for (const [one, other] of marks.slice(1).map((mark, place) => [marks[place], mark] as const))
          expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(24)
        for (const { x } of marks) {
          expect(x - 12).toBeGreaterThanOrEqual(placed.plot.x - 0.001)
          expect(x + 12).toBeLessThanOrEqual(placed.width)
        }
        for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(placed.width + 2)
        const told = marks.reduce((sum, { count }) => sum + count, 0)
        expect(told).toBe(settled.rows[index]?.marks.length)
      }
    }),
  )
})

test('no word stands over another, at any width', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (data, width) => {
      const { rows, years, today, measures } = placeTimeline(settleTimeline(data), width)
      const box = ({ x, y, label }: { x: number; y: number; label: string }, isMiddle: boolean) => {
        const wide = textWidth(label, measures.fontSize)
        const left = isMiddle ? x - wide / 2 : x
        return { left, right: left + wide, top: y - measures.fontSize * 0.8, bottom: y + 3 }
      }
      const boxes = [
        ...years.map((word) => box(word, true)),
        ...(today ? [box(today.word, true)] : []),
        ...rows.map(({ word }) => box(word, false)),
      ].filter(({ left, right }) => right > left)
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(
            one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top,
          ).toBe(true)
    }),
  )
})

test('bars and marks are links with their whole name, and near ones are one with a number', () => {
  const drawing = readSvg(timeline(exampleTimelines.actionsOfLine, { width: 720, idPrefix: 'tijd' }))
  expect(drawing.elements[0]?.attributes['role']).toBe('group')
  const names = ofClass(drawing, 'chart__link').map(({ text }) => text.trim().split('\n')[0])
  expect(names).toContain(
    'Actie 1.1.2: Voorschot op de uitkering binnen vijf werkdagen in elke gemeente van de regio, 2024–2025',
  )
  expect(names).toContain(
    '2 mijlpalen: Mijlpaal van 2025-02-01 (voorbeeld); Mijlpaal van 2025-02-03 (voorbeeld)',
  )
  const several = ofClass(drawing, 'chart__on-dark').map(({ text }) => text)
  expect(several).toEqual(['2!'])
})
