import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import { writeDayOrPeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'

type About = {
  name: string
  language: Language
  /** When this file is made: calendar programs compare it. */
  now: Date
  /** What makes an id worldwide: the host of this installation. */
  host: string
}

/** Dates as a calendar program reads them (RFC 5545): whole days, titles only, and none of them makes anybody busy. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, language, now, host }: About,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Thuisplan', product: 'Thuisplan', language: language.toUpperCase() },
    ttl: 12 * 3600,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      start: midnight(entry.day),
      // The end of a whole day is the day after it.
      end: midnight(dayAfter(entry.kind === 'plan-period' ? entry.lastDay : entry.day)),
      allDay: true,
      timezone: null,
      stamp: now,
      summary: `${entryTitle(entry, language)} – ${entry.regionName}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}

/** "Mijlpaal: afspraak getekend (actie 2.1.1)". */
export function entryTitle(entry: CalendarEntry, language: Language): string {
  const texts = calendarTexts[language]
  const kind = texts.kinds[entry.kind]
  switch (entry.kind) {
    case 'plan-period':
    case 'handover':
      return kind
    case 'milestone-due':
    case 'milestone-reached':
      return `${kind}: ${entry.title} (${[texts.action(entry.action), ...periodOf(entry, language)].join(', ')})`
    case 'figures-due':
      return `${kind}: ${entry.code} ${entry.title}`
    case 'decision-planned':
    case 'decision-taken':
      return `${kind}: ${entry.title}${entry.placeName === null ? '' : ` (${entry.placeName})`}`
    case 'publication-planned':
    case 'round-opens':
    case 'round-due':
      return `${kind}: ${entry.title}`
    case 'published':
      return `${kind} ${entry.number}: ${entry.title}`
  }
}

/** A calendar program has days only: that a milestone is for a quarter or a year is told in its title. */
function periodOf({ when }: { when: string }, language: Language): string[] {
  return when.length === 10 ? [] : [writeDayOrPeriod(language, when)]
}

/** Of a whole day the library writes what the clock of this machine says, wherever it stands. */
function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
