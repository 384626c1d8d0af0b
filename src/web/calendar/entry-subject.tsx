import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import type { Language } from '../../language/language.ts'
import { addresses } from '../addresses.ts'

/** What a date is about, with the way to its page; nothing where the kind says it all. */
export function EntrySubject({ language, entry }: { language: Language; entry: CalendarEntry }) {
  switch (entry.kind) {
    case 'plan-period':
    case 'handover':
      return null
    case 'milestone-due':
    case 'milestone-reached':
      return (
        <>
          <span lang="nl">{entry.title}</span> (
          <a href={addresses.entry(language, entry.regionId, 'actions', entry.actionId)}>
            {calendarTexts[language].action(entry.action)}
          </a>
          )
        </>
      )
    case 'figures-due':
      return (
        <a href={addresses.indicator(language, entry.regionId, entry.code)} lang="nl">
          {entry.code} {entry.title}
        </a>
      )
    case 'round-opens':
    case 'round-due':
      return (
        <a href={addresses.entry(language, entry.regionId, 'rounds', entry.roundId)} lang="nl">
          {entry.title}
        </a>
      )
    case 'decision-planned':
    case 'decision-taken':
      return (
        <>
          <a href={addresses.entry(language, entry.regionId, 'decisions', entry.decisionId)} lang="nl">
            {entry.title}
          </a>
          {entry.placeName !== null && ` (${entry.placeName})`}
        </>
      )
    case 'publication-planned':
      return (
        <a href={addresses.publish(language, entry.regionId)} lang="nl">
          {entry.title}
        </a>
      )
    case 'published':
      return (
        <a href={addresses.publication(language, entry.regionId, entry.number)} lang="nl">
          {entry.title}
        </a>
      )
  }
}
