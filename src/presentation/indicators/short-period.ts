import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'

/** `2024-Q1` in; "K1 2024" out: for under an axis and above a column. */
export function shortPeriod(language: Language, period: string): string {
  const [year = '', part = ''] = period.split('-')
  const texts = monitorTexts[language]
  if (part === '') return year
  if (part.startsWith('Q')) return texts.shortQuarter(part.slice(1), year)
  if (part.startsWith('H')) return texts.shortHalf(part.slice(1), year)
  return `${texts.shortMonths.split(' ')[Number(part) - 1] ?? part} ${year}`
}
