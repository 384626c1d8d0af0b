/**
 * A day as people in the Netherlands write it (1-2-2024, 01/02/2024, 1 februari 2024) or as machines do (2024-02-01).
 * Tells a day that has never been (31 February) from text that is no date at all.
 */
export function parseDate(
  text: string,
): { kind: 'date'; iso: string } | { kind: 'not-a-date' | 'date-does-not-exist' } {
  const parts = isoParts(text) ?? dutchParts(text) ?? spelledParts(text)
  if (!parts) return { kind: 'not-a-date' }
  const { year, month, day } = parts
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { kind: 'date-does-not-exist' }
  return { kind: 'date', iso: date.toISOString().slice(0, 10) }
}

/** The day it is in the Netherlands, as `2024-02-01`. */
export function dayOf(moment: Date): string {
  return amsterdam.format(moment)
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** 3 for "maart", "mrt", "march"; 0 for what is no month. */
export function monthOf(word: string): number {
  return months.findIndex((names) => names.includes(word.toLowerCase())) + 1
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

type Parts = { year: number; month: number; day: number }

function isoParts(text: string): Parts | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/.exec(text)
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}

function dutchParts(text: string): Parts | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  return match ? { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) } : undefined
}

function spelledParts(text: string): Parts | undefined {
  const match = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/i.exec(text)
  const month = monthOf(match?.[2] ?? '')
  return match && month > 0 ? { year: Number(match[3]), month, day: Number(match[1]) } : undefined
}

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
