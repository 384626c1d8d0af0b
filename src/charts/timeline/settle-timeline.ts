import type { MarkKind, TimelineData, TimelineRow } from './timeline-data.ts'

/** Days as whole numbers, counted from 1970; all within the axis. */
export type SettledTimeline = {
  title: string
  description: string
  first: number
  last: number
  years: readonly { label: string; first: number; last: number }[]
  today: { day: number; label: string } | null
  rows: readonly SettledRow[]
  several: TimelineData['several']
}

export type SettledRow = Pick<TimelineRow, 'label' | 'name' | 'href' | 'tone' | 'marksHref'> & {
  faint: boolean
  spans: readonly { first: number; last: number }[]
  marks: readonly SettledMark[]
}

export type SettledMark = { day: number; kind: MarkKind; name: string; href: string }

const longest = 366 * 40

/** What is no day, or lies outside the axis, is left out; a span is cut to it. */
export function settleTimeline(data: TimelineData): SettledTimeline {
  const from = dayNumber(data.from) ?? 0
  const to = dayNumber(data.to) ?? from
  const first = Math.min(from, to)
  const last = Math.min(Math.max(from, to), first + longest)
  const within = (day: number | undefined): day is number => day !== undefined && day >= first && day <= last
  const today = data.today && dayNumber(data.today.day)
  return {
    title: data.title,
    description: data.description,
    first,
    last,
    years: yearsOf(first, last),
    today: data.today && within(today ?? undefined) ? { day: today ?? 0, label: data.today.label } : null,
    several: data.several,
    rows: data.rows.map(({ spans, marks, faint = false, ...row }) => ({
      ...row,
      faint,
      spans: spans.flatMap((span) => {
        const begin = Math.max(first, dayNumber(span.from) ?? Number.POSITIVE_INFINITY)
        const end = Math.min(last, dayNumber(span.to) ?? Number.NEGATIVE_INFINITY)
        return begin <= end ? [{ first: begin, last: end }] : []
      }),
      marks: marks
        .flatMap(({ day, ...mark }) => {
          const number = dayNumber(day)
          return within(number) ? [{ ...mark, day: number }] : []
        })
        .sort((one, other) => one.day - other.day),
    })),
  }
}

function yearsOf(first: number, last: number): SettledTimeline['years'] {
  const [from, to] = [yearOf(first), yearOf(last)]
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index
    return {
      label: String(year),
      first: Math.max(first, firstOf(year)),
      last: Math.min(last, firstOf(year + 1) - 1),
    }
  })
}

const dayLength = 86_400_000

function firstOf(year: number): number {
  return Date.UTC(year, 0, 1) / dayLength
}

function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear()
}

function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) ? time / dayLength : undefined
}
