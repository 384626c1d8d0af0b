import type { CalendarEntry } from '../../../domain/calendar/calendar-entry.ts'
import { calendarTexts } from '../../../language/calendar/calendar-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { EntrySubject } from '../../calendar/entry-subject.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'

type Props = { language: Language; entries: readonly CalendarEntry[] }

/** The lanes of decisions and of the calendar, in words. */
export function DatesTable({ language, entries }: Props) {
  const texts = timelineTexts[language]
  const { columns } = texts
  if (entries.length === 0) return <p class="muted">{texts.noDates}</p>
  return (
    <TableRegion language={language} id="tabel-datums" caption={texts.dates} stacked plain>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.day, columns.what, columns.about].map((heading) => (
            <th scope="col" role="columnheader" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <tr role="row" key={entry.id}>
            <th scope="row" role="rowheader">
              <time datetime={entry.day}>{daysOf(entry, language)}</time>
            </th>
            <td {...stackedCell(columns.what)}>
              <div>
                {calendarTexts[language].kinds[entry.kind]}{' '}
                {entry.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
              </div>
            </td>
            <td {...stackedCell(columns.about)}>
              <div>
                <EntrySubject language={language} entry={entry} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function daysOf(entry: CalendarEntry, language: Language): string {
  const first = writeDay(language, entry.day)
  return entry.kind === 'plan-period'
    ? calendarTexts[language].until(first, writeDay(language, entry.lastDay))
    : first
}
