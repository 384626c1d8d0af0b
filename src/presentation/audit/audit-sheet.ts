import { writeCsv } from '../../documents/csv-write.ts'
import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { writeExactMoment } from '../../language/moments.ts'
import { doorWords, makerWords, roleWords } from '../history/making-words.ts'
import { plainWorkbook } from '../registers/write-register.ts'
import { type LoggedField, type LogReader, loggedFields } from './logged-fields.ts'
import { objectWords, readingWords, subjectWords } from './logged-object.ts'

/** The log as an Excel workbook: a row for every field that was written, so that a spreadsheet can search it. */
export function auditWorkbook(
  entries: readonly LoggedEntry[],
  reader: LogReader,
  today: Date,
): Promise<Uint8Array> {
  const { language } = reader
  return plainWorkbook(auditTexts[language].title, header(reader), rowsOf(entries, reader), language, today)
}

/** The same as CSV, as a Dutch Excel opens it. */
export function auditCsv(entries: readonly LoggedEntry[], reader: LogReader): Uint8Array {
  return writeCsv([header(reader), ...rowsOf(entries, reader)], { delimiter: ';', byteOrderMark: true })
}

function header({ language }: LogReader): string[] {
  return Object.values(auditTexts[language].sheet)
}

function rowsOf(entries: readonly LoggedEntry[], reader: LogReader): string[][] {
  return entries.flatMap((entry) => {
    const head = headOf(entry, reader)
    const fields = entry.chain === 'read' ? [amountRead(entry, reader)] : loggedFields(entry, reader)
    if (fields.length === 0) return [[...head, '', '', '']]
    return fields.map(({ label, before, after }) => [...head, label, before, after])
  })
}

function headOf(entry: LoggedEntry, reader: LogReader): string[] {
  const { language } = reader
  const texts = auditTexts[language]
  return [
    String(entry.number),
    texts.chains[entry.chain],
    writeExactMoment(language, entry.at),
    makerWords(language, entry),
    roleWords(language, entry.roles),
    doorWords(language, entry.door),
    texts.deeds[entry.deed],
    subjectWords(language, entry.subject),
    objectWords(entry, reader),
  ]
}

function amountRead(entry: LoggedEntry, { language }: LogReader): Omit<LoggedField, 'column'> {
  return { label: '', before: '', after: readingWords(language, entry) }
}
