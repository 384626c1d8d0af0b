import type { Language } from './language.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
const formatter = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
const formatters = { nl: formatter('nl'), en: formatter('en') }

const exact = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'medium',
    timeStyle: 'medium',
  })
const exactFormatters = { nl: exact('nl'), en: exact('en') }

/** "24 nov 2026, 08:00:07", where the order of things matters. */
export function writeExactMoment(language: Language, moment: Date): string {
  return exactFormatters[language].format(moment)
}

/** "24 november 2026 om 08:00", on the wall clock of the Netherlands. */
export function writeMoment(language: Language, moment: Date): string {
  return formatters[language].format(moment)
}
