import { monthOf, parseDate } from './dates.ts'
import { firstDayOf, parsePeriod } from './periods.ts'
import type { DatePrecision } from './terms.ts'

/** `text` is `2025-03-31`, `2025-03`, `2025-Q3` or `2025`; it lasts from `firstDay` to and including `lastDay`. */
export type DayOrPeriod = { text: string; precision: DatePrecision; firstDay: string; lastDay: string }

type Reading = { kind: 'found'; value: DayOrPeriod } | { kind: 'not-a-day-or-period' | 'date-does-not-exist' }

/** Reads what a person types: `2025`, `Q3 2025`, `3e kwartaal 2025`, `maart 2025`, `2025-03`, or a day in any form a day is read in. */
export function parseDayOrPeriod(text: string): Reading {
  const typed = text.trim()
  const period = parsePeriod(quarterIn(typed) ?? monthIn(typed) ?? typed)
  if (period !== undefined && period.rhythm !== 'half-year') {
    const year = Number(period.period.slice(0, 4))
    if (year < 1900 || year > 2100) return { kind: 'not-a-day-or-period' }
    return { kind: 'found', value: whole(period.period, period.rhythm) }
  }
  const day = parseDate(typed)
  if (day.kind === 'date') return { kind: 'found', value: whole(day.iso, 'day') }
  return { kind: day.kind === 'not-a-date' ? 'not-a-day-or-period' : day.kind }
}

/** What was stored as a day and how exactly it is known, as one text again. Either end of the period will do. */
export function dayOrPeriodOf(day: string, precision: DatePrecision): string {
  if (precision === 'day') return day
  if (precision === 'month') return day.slice(0, 7)
  if (precision === 'year') return day.slice(0, 4)
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The first day of a text that was read already. */
export function firstDayIn(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : firstDayOf(text)
}

/** The last day of a text that was read already: until then nothing is late. */
export function lastDayOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const months = text.length === 4 ? 12 : text.includes('Q') ? 3 : 1
  const [year = 0, month = 1] = firstDayOf(text).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10)
}

function whole(text: string, precision: DatePrecision): DayOrPeriod {
  return {
    text,
    precision,
    firstDay: firstDayIn(text),
    lastDay: lastDayOf(text),
  }
}

/** `3e kwartaal 2025`, `derde kwartaal 2025`, `kwartaal 3 2025`, `3rd quarter 2025`, `Q3-2025`, `K3 van 2025`. */
function quarterIn(text: string): string | undefined {
  const match =
    /^(\w+)\s+(?:kwartaal|quarter)\s+(?:van\s+|of\s+)?(\d{4})$/i.exec(text) ??
    /^(?:kwartaal|quarter|[qk])\s*(\d)[\s/-]+(?:van\s+|of\s+)?(\d{4})$/i.exec(text)
  const word = (match?.[1] ?? '').toLowerCase()
  const quarter = quarters.findIndex((names) => names.includes(word)) + 1
  return match && quarter > 0 ? `${match[2]}-Q${quarter}` : undefined
}

const quarters = [
  ['1', '1e', '1ste', '1st', 'eerste', 'first'],
  ['2', '2e', '2de', '2nd', 'tweede', 'second'],
  ['3', '3e', '3de', '3rd', 'derde', 'third'],
  ['4', '4e', '4de', '4th', 'vierde', 'fourth'],
]

/** `maart 2025`, `mrt. 2025`, `3-2025`, `03/2025`, `2025-3`. */
function monthIn(text: string): string | undefined {
  const spelled = /^([a-z]+)\.?\s+(\d{4})$/i.exec(text)
  if (spelled) return inMonth(spelled[2], monthOf(spelled[1] ?? ''))
  const yearLast = /^(\d{1,2})[-/](\d{4})$/.exec(text)
  if (yearLast) return inMonth(yearLast[2], Number(yearLast[1]))
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text)
  return yearFirst ? inMonth(yearFirst[1], Number(yearFirst[2])) : undefined
}

function inMonth(year: string | undefined, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined
}
