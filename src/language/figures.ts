import type { Language } from './language.ts'

/** How numbers, amounts, days and periods are written, per language. One formatter of each kind is made once. */
const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const numbers = formatters((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const wholeEuros = formatters(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
)
const exactEuros = formatters(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
)
const days = formatters(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)
const months = formatters(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)
const lists = formatters((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

export function writeNumber(language: Language, value: number): string {
  return numbers[language].format(value)
}

/** Whole cents in; cents are shown only when there are any. */
export function writeAmount(language: Language, amountCents: number): string {
  const formatter = amountCents % 100 === 0 ? wholeEuros : exactEuros
  return formatter[language].format(amountCents / 100)
}

/** `2024-02-01` in; "1 februari 2024" out. */
export function writeDay(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`))
}

/** `2024-Q1` in; "1e kwartaal 2024" out. */
export function writePeriod(language: Language, period: string): string {
  const [year = '', part = ''] = period.split('-')
  if (part === '') return year
  if (part.startsWith('Q'))
    return language === 'nl' ? `${part.slice(1)}e kwartaal ${year}` : `Q${part.slice(1)} ${year}`
  if (part.startsWith('H'))
    return language === 'nl' ? `${part.slice(1)}e halfjaar ${year}` : `H${part.slice(1)} ${year}`
  return months[language].format(new Date(`${period}-01T00:00:00Z`))
}

/** `2024-Q1` in, or `2024-02-01`; "1e kwartaal 2024" or "1 februari 2024" out. */
export function writeDayOrPeriod(language: Language, text: string): string {
  return text.length === 10 ? writeDay(language, text) : writePeriod(language, text)
}

/** The same in a sentence: "op 1 februari 2024", "in het 1e kwartaal 2024", "in maart 2024". */
export function writeWhen(language: Language, text: string): string {
  const words = writeDayOrPeriod(language, text)
  if (text.length === 10) return language === 'nl' ? `op ${words}` : `on ${words}`
  return language === 'nl' && text.includes('Q') ? `in het ${words}` : `in ${words}`
}

/** "Huizen, Laren en Eemnes". */
export function writeList(language: Language, parts: readonly string[]): string {
  return lists[language].format(parts)
}

/** Names in the order a Dutch reader expects: case and accents do not count, 's-Gravenhage under S. */
export function byName(first: string, second: string): number {
  return names.compare(first, second)
}

const names = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

function formatters<Formatter>(make: (locale: string) => Formatter): Record<Language, Formatter> {
  return { nl: make(locales.nl), en: make(locales.en) }
}
