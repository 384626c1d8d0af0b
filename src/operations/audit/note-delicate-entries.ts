import type { Reading } from '../../database/database.ts'
import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'
import { noteContributions, noteSmallCounts } from '../registers/note-delicate-reading.ts'

/** The log repeats what was written, so reading it is reading the words of people with lived experience, and small counts. */
export function noteDelicateEntries(sql: Reading, regionId: string, entries: readonly LoggedEntry[]): void {
  const written = entries.filter(({ chain }) => chain === 'write')
  const about = (subject: LoggedEntry['subject']) => written.filter((entry) => entry.subject === subject)
  noteContributions(sql, regionId, about('contributions').length)
  const counts = about('observations').flatMap(({ before, after }) => [before?.['value'], after?.['value']])
  noteSmallCounts(sql, regionId, counts)
}
