import type { UploadedSheet } from '../../operations/jobs/start-import.ts'
import type { Upload } from '../../presentation/registers/read-upload.ts'

/** What is kept of a sheet that will be worked off later: each row as input, beside its cells as they stood. */
export function uploadedSheet({ sheet, read }: Upload): UploadedSheet {
  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  return {
    header: sheet.header,
    unknownHeadings: read.unknownHeadings,
    rows: read.rows.map((row) => ({ ...row, cells: cellsOf.get(row.number) ?? [] })),
  }
}
