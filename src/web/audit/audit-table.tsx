import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { writeExactMoment } from '../../language/moments.ts'
import type { AuditLog } from '../../operations/audit/read-audit-log.ts'
import type { LogReader } from '../../presentation/audit/logged-fields.ts'
import { objectWords, subjectWords } from '../../presentation/audit/logged-object.ts'
import { doorWords, makerWords, roleWords } from '../../presentation/history/making-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { WhatChanged } from './what-changed.tsx'

export function AuditTable({ log, reader }: { log: AuditLog; reader: LogReader }) {
  const texts = auditTexts[reader.language]
  return (
    <TableRegion language={reader.language} id="tabel-logboek" caption={texts.caption} plain headed>
      <thead>
        <tr>
          {[texts.when, texts.who, texts.what, texts.changed].map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {log.entries.map((entry) => (
          <EntryRow key={`${entry.chain} ${entry.number}`} entry={entry} reader={reader} />
        ))}
      </tbody>
    </TableRegion>
  )
}

function EntryRow({ entry, reader }: { entry: LoggedEntry; reader: LogReader }) {
  const { language } = reader
  const as = [
    roleWords(language, entry.roles),
    historyTexts[language].through(doorWords(language, entry.door)),
  ]
  return (
    <tr>
      <th scope="row">
        <time dateTime={entry.at.toISOString()}>{writeExactMoment(language, entry.at)}</time>
      </th>
      <td>
        {makerWords(language, entry)}
        <br />
        <span class="small muted">{as.filter((words) => words !== '').join(', ')}</span>
      </td>
      <td>
        {auditTexts[language].deeds[entry.deed]}: {subjectWords(language, entry.subject).toLowerCase()}
        <br />
        <ObjectLink entry={entry} reader={reader} />
      </td>
      <td>
        <WhatChanged entry={entry} reader={reader} />
      </td>
    </tr>
  )
}

/** To all versions of an entry, where it still is known; figures are read by their indicator, and that is what was read then. */
function ObjectLink({ entry, reader }: { entry: LoggedEntry; reader: LogReader }) {
  const { language, region, names } = reader
  const words = objectWords(entry, reader)
  const named = names.get(entry.object)
  if (!named) return <>{words}</>
  return (
    <a href={addresses.history(language, region.id, named.noun, entry.object)} lang="nl">
      {words}
    </a>
  )
}
