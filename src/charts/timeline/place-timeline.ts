import { baselineFor, type Measures, measuresFor } from '../chart-view.ts'
import { fitText, textWidth } from '../text-width.ts'
import type { Tone } from '../tone.ts'
import { type PlacedMark, placeMarks } from './place-marks.ts'
import type { SettledRow, SettledTimeline } from './settle-timeline.ts'

type Word = { x: number; y: number; label: string }
export type Box = { x: number; y: number; width: number; height: number }

export type PlacedTimeline = {
  title: string
  description: string
  width: number
  height: number
  measures: Measures
  plot: Box
  /** Begins of years, and fainter those of quarters. */
  lines: readonly { x: number; isYear: boolean }[]
  years: readonly Word[]
  today: { x: number; word: Word } | null
  rows: readonly PlacedRow[]
}

export type PlacedRow = {
  touch: Box
  word: Word
  name: string
  href: string
  tone: Tone | undefined
  faint: boolean
  bars: readonly Box[]
  marks: readonly PlacedMark[]
}

const barHeight = 12
const gutter = 12
const rim = 4

/** Where there is room the name stands beside its bar, else above it. */
export function placeTimeline(timeline: SettledTimeline, asked: number): PlacedTimeline {
  const measures = measuresFor(asked)
  const { width, narrow, fontSize, lineHeight } = measures
  const left = narrow ? rim : Math.round(width * 0.34)
  const right = width - rim
  const days = timeline.last - timeline.first + 1
  const xOf = (day: number) => left + ((day - timeline.first) / days) * (right - left)
  const head = lineHeight * (timeline.today && timeline.today.label !== '' ? 2 : 1) + 4
  const rowHeight = narrow ? 58 : 32
  const bottom = head + timeline.rows.length * rowHeight
  const plot = { x: left, y: head, width: right - left, height: bottom - head }
  return {
    title: timeline.title,
    description: timeline.description,
    width,
    height: bottom + rim,
    measures,
    plot,
    lines: linesOf(timeline, xOf),
    years: yearsOf(timeline, { xOf, y: head - 7, fontSize }),
    today: timeline.today && todayOf(timeline.today, { xOf, y: lineHeight - 5, right: width, fontSize }),
    rows: timeline.rows.map((row, index) =>
      placeRow(row, timeline, { top: head + index * rowHeight, rowHeight, left, right, xOf, measures }),
    ),
  }
}

type RowPlace = {
  top: number
  rowHeight: number
  left: number
  right: number
  xOf: (day: number) => number
  measures: Measures
}

function placeRow(row: SettledRow, { several }: SettledTimeline, place: RowPlace): PlacedRow {
  const { top, rowHeight, left, right, xOf, measures } = place
  const { narrow, fontSize, width } = measures
  const middle = narrow ? top + 43 : top + rowHeight / 2
  const room = narrow ? width - 2 * rim : left - gutter
  return {
    touch: { x: 1, y: top + 1, width: width - 2, height: rowHeight - 2 },
    word: {
      x: rim,
      y: narrow ? top + 20 : baselineFor(middle, fontSize),
      label: fitText(row.label, fontSize, room),
    },
    name: row.name,
    href: row.href,
    tone: row.tone,
    faint: row.faint,
    bars: row.spans.map(({ first, last }) => ({
      x: xOf(first),
      y: middle - barHeight / 2,
      width: Math.max(2, xOf(last + 1) - xOf(first)),
      height: barHeight,
    })),
    marks: placeMarks(row.marks, { xOf, y: middle, left, right, marksHref: row.marksHref, several }),
  }
}

const leastQuarter = 22

function linesOf(
  { years, first, last }: SettledTimeline,
  xOf: (day: number) => number,
): { x: number; isYear: boolean }[] {
  const quarters = (xOf(last) - xOf(first)) / (years.length * 4) >= leastQuarter ? [0, 1, 2, 3] : [0]
  return years.flatMap((year) =>
    quarters.flatMap((quarter) => {
      const day = Date.UTC(Number(year.label), quarter * 3, 1) / 86_400_000
      return day > first && day <= last ? [{ x: xOf(day), isYear: quarter === 0 }] : []
    }),
  )
}

/** In the middle of its year; where not all fit, every second, third … */
function yearsOf(
  { years }: SettledTimeline,
  { xOf, y, fontSize }: { xOf: (day: number) => number; y: number; fontSize: number },
): Word[] {
  const widest = Math.max(...years.map(({ label }) => textWidth(label, fontSize)))
  const [first] = years.toSorted((one, other) => other.last - other.first - (one.last - one.first))
  const room = first ? xOf(first.last + 1) - xOf(first.first) : 0
  const every = Math.max(1, Math.ceil((widest + 8) / Math.max(1, room)))
  return years.flatMap(({ label, first, last }, index) => {
    const wide = xOf(last + 1) - xOf(first)
    if (index % every !== 0 || (every === 1 && wide < widest + 4)) return []
    return [{ x: (xOf(first) + xOf(last + 1)) / 2, y, label }]
  })
}

function todayOf(
  { day, label }: { day: number; label: string },
  { xOf, y, right, fontSize }: { xOf: (day: number) => number; y: number; right: number; fontSize: number },
): { x: number; word: Word } {
  const x = xOf(day)
  const fitted = fitText(label, fontSize, right - 2 * rim)
  const half = textWidth(fitted, fontSize) / 2
  return {
    x,
    word: { x: Math.min(right - half - rim, Math.max(half + rim, x)), y, label: fitted },
  }
}
