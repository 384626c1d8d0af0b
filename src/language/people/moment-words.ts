import type { Language } from '../language.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** A day and a time of day as the clock in the Netherlands says: “24 november 2026 om 14:05”. */
export function writeMoment(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
}
