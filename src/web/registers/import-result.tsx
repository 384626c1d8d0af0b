import type { ComponentChildren } from 'preact'
import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import type { ImportReport, RefusedRow, UnreadSheets } from '../../presentation/registers/read-upload.ts'
import { problemSentence } from '../forms/field-problems.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  report: Pick<ImportReport, 'refused' | 'unknownHeadings'> & {
    accepted: { length: number }
    unread?: UnreadSheets
  }
  list: { title: string; address: string }
  /** What else there is to say of the file, before its rows. */
  remarks?: readonly string[]
  /** The way to get back what was refused. */
  children: ComponentChildren
}

/** So many reasons are read on a screen; all of them are in the sheet that comes back. */
const mostReasons = 300

/** What landed and what did not, and a sheet of the latter to mend and bring back. */
export function ImportResult({ visit: { language }, report, list, remarks = [], children }: Props) {
  const texts = formTexts[language]
  const { accepted, refused, unknownHeadings } = report
  const reasons = refused.flatMap((row) => row.reasons.map((reason) => ({ row, reason })))
  return (
    <section class="import-result" aria-labelledby="kop-import" role="status">
      <h2 id="kop-import">{texts.importDone}</h2>
      <ul class="import-result__sums">
        <li class="import-result__sum import-result__sum--accepted">
          <b>{accepted.length}</b> {texts.rowsGood(accepted.length)}
        </li>
        <li class="import-result__sum import-result__sum--refused">
          <b>{refused.length}</b> {texts.rowsRefused(refused.length)}
        </li>
      </ul>
      {[...remarks, ...unreadRemarks(language, report.unread)].map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {unknownHeadings.length > 0 && <p>{texts.unknownHeadings(unknownHeadings.join(', '))}</p>}
      {refused.length > 0 && (
        <>
          <ol class="import-rows">
            {reasons.slice(0, mostReasons).map(({ row, reason }) => (
              <li
                class="import-row import-row--refused"
                key={`${row.sheet} ${row.row} ${reason.letter} ${reason.heading}`}
              >
                <span class="import-row__place">{placeOf(language, row, reason)}</span>{' '}
                <span class="import-row__text">{problemSentence(language, reason.problem)}</span>
              </li>
            ))}
          </ol>
          {reasons.length > mostReasons && <p>{texts.moreReasons(reasons.length - mostReasons)}</p>}
          {children}
        </>
      )}
      <p>
        <a href={list.address}>{list.title}</a>
      </p>
    </section>
  )
}

/** A refused row as it was, with why it could not be taken after it. */
export function refusedCells(language: Language, { cells, reasons }: RefusedRow): string[] {
  return [
    ...cells,
    reasons
      .map(({ letter, heading, problem }) => `${heading || letter}: ${problemSentence(language, problem)}`)
      .join(' '),
  ]
}

function placeOf(
  language: Language,
  { sheet, row }: RefusedRow,
  { letter, heading }: RefusedRow['reasons'][number],
): string {
  const { place, inSheet } = formTexts[language]
  const here = place(row, letter, heading)
  return sheet === undefined || sheet === '' ? here : inSheet(sheet, here)
}

function unreadRemarks(language: Language, unread?: UnreadSheets): string[] {
  const { hiddenSheets, otherSheets } = formTexts[language]
  const { hidden = [], others = [] } = unread ?? {}
  return [
    ...(hidden.length > 0 ? [hiddenSheets(hidden.join(', '))] : []),
    ...(others.length > 0 ? [otherSheets(others.join(', '))] : []),
  ]
}
