import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { type LoggedField, type LogReader, loggedFields } from '../../presentation/audit/logged-fields.ts'
import { readingWords } from '../../presentation/audit/logged-object.ts'
import { Lines } from '../history/lines.tsx'
import { TextDifference } from '../history/text-difference.tsx'

/** Of a change what it was and became; of what is new or gone all it said, folded away; of a reading how much. */
export function WhatChanged({ entry, reader }: { entry: LoggedEntry; reader: LogReader }) {
  const { language } = reader
  if (entry.chain === 'read') return <>{readingWords(language, entry)}</>
  const fields = loggedFields(entry, reader)
  if (fields.length === 0) return null
  const isWhole = entry.before === null || entry.after === null
  const list = (
    <dl class="facts">
      {fields.map((field) => (
        <div key={field.column}>
          <dt>{field.label}</dt>
          <dd lang="nl">
            {isWhole ? (
              <Lines text={entry.after === null ? field.before : field.after} />
            ) : (
              <BeforeAndAfter reader={reader} field={field} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
  return isWhole ? (
    <details class="help">
      <summary>{auditTexts[language].whole(fields.length)}</summary>
      <div class="help__body">{list}</div>
    </details>
  ) : (
    list
  )
}

function BeforeAndAfter({
  reader: { language },
  field: { before, after },
}: {
  reader: LogReader
  field: LoggedField
}) {
  const orEmpty = (words: string) => (words === '' ? `(${auditTexts[language].empty})` : words)
  return <TextDifference language={language} before={orEmpty(before)} after={orEmpty(after)} />
}
