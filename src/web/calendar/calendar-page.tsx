import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'
import { dayOf } from '../../domain/dates.ts'
import type { Region } from '../../domain/regions/region.ts'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import { writeDay, writeDayOrPeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { EntrySubject } from './entry-subject.tsx'
import { FeedSection } from './feed-section.tsx'

type Props = {
  visit: Visit
  region: Region
  entries: readonly CalendarEntry[]
  madeAt: Date | null
  feedAddress?: string
}

/** All dates of a region in order, and how to have one's own in a calendar program. */
export function CalendarPage({ visit, region, entries, madeAt, feedAddress }: Props) {
  const { language, needs } = visit
  const texts = calendarTexts[language]
  const today = dayOf(needs.today)
  return (
    <RegionPage visit={visit} region={region} section="overview" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <FeedSection
        visit={visit}
        regionId={region.id}
        madeAt={madeAt}
        {...(feedAddress === undefined ? {} : { feedAddress })}
      />
      {entries.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <TableRegion language={language} id="tabel-agenda" caption={texts.caption} plain>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.about}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  <time datetime={entry.day}>{daysOf(entry, language)}</time>
                </th>
                <td>
                  {entry.day >= today ? <b>{texts.kinds[entry.kind]}</b> : texts.kinds[entry.kind]}{' '}
                  {entry.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
                </td>
                <td>
                  <EntrySubject language={language} entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      <p>
        <a href={addresses.calendarFile(language, region.id)}>{texts.download}</a>
      </p>
    </RegionPage>
  )
}

function daysOf(entry: CalendarEntry, language: Language): string {
  if (entry.kind === 'milestone-due') return writeDayOrPeriod(language, entry.when)
  const first = writeDay(language, entry.day)
  return entry.kind === 'plan-period'
    ? calendarTexts[language].until(first, writeDay(language, entry.lastDay))
    : first
}
