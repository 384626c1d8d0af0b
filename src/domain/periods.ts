import type { Rhythm } from './terms.ts'

/** A period is text that sorts by itself within one rhythm: `2024`, `2024-H1`, `2024-Q3`, `2024-05`. */
export function parsePeriod(text: string): { period: string; rhythm: Rhythm } | undefined {
  const tidy = text.trim().toUpperCase().replace(/\s+/g, '-').replace('-K', '-Q')
  const reversed = tidy.replace(
    /^(Q[1-4]|K[1-4]|H[12])-(\d{4})$/,
    (_, part: string, year: string) => `${year}-${part.replace('K', 'Q')}`,
  )
  if (/^\d{4}$/.test(reversed)) return { period: reversed, rhythm: 'year' }
  if (/^\d{4}-H[12]$/.test(reversed)) return { period: reversed, rhythm: 'half-year' }
  if (/^\d{4}-Q[1-4]$/.test(reversed)) return { period: reversed, rhythm: 'quarter' }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(reversed)) return { period: reversed, rhythm: 'month' }
  return undefined
}

/** First day of a period, as `2024-07-01`. */
export function firstDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-')
  return `${year}-${String(firstMonthOf(part)).padStart(2, '0')}-01`
}

function firstMonthOf(part: string): number {
  if (part === '') return 1
  if (part.startsWith('Q')) return (Number(part.slice(1)) - 1) * 3 + 1
  if (part.startsWith('H')) return (Number(part.slice(1)) - 1) * 6 + 1
  return Number(part)
}
