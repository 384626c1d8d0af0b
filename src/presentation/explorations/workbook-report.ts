import { findingFields } from '../../domain/explorations/finding.ts'
import {
  type ImportReport,
  importReport,
  type RefusedRow,
  type RowOfImport,
} from '../registers/read-upload.ts'
import type { ExplorationUpload } from './read-exploration-workbook.ts'

const register = { noun: 'findings', fields: findingFields } as const

/** What came of a workbook: all sheets together, and each sheet with the rows of it that were refused. */
export type WorkbookReport = Pick<ImportReport, 'accepted' | 'refused' | 'unknownHeadings'> & {
  sheets: readonly { name: string; header: string[]; refused: readonly RefusedRow[] }[]
} & Pick<ExplorationUpload, 'unread' | 'otherRound'>

/** `results`: of the rows of all sheets, in their order. */
export function workbookReport(
  { sheets, unread, otherRound }: ExplorationUpload,
  results: readonly RowOfImport[],
): WorkbookReport {
  let taken = 0
  const reports = sheets.map((upload) => {
    const own = results.slice(taken, taken + upload.read.rows.length)
    taken += own.length
    const report = importReport(register, upload, own)
    const refused = report.refused.map((row) => ({ ...row, sheet: upload.sheet.name }))
    return { ...report, name: upload.sheet.name, refused }
  })
  return {
    accepted: reports.flatMap(({ accepted }) => accepted),
    refused: reports.flatMap(({ refused }) => refused),
    unknownHeadings: [...new Set(reports.flatMap(({ unknownHeadings }) => unknownHeadings))],
    sheets: reports.filter(({ refused }) => refused.length > 0),
    unread,
    ...(otherRound ? { otherRound } : {}),
  }
}
