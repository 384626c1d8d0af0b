/** A workbook to be filled in: what stands in it, without a word about how Excel writes that down. */
export type WorkbookOutline = {
  sheets: readonly SheetOutline[]
  titles: WorkbookTitles
  /** Facts about the file itself, such as the version of its format; on a visible sheet, so that it is read back. */
  meta: Readonly<Record<string, string>>
  writtenAt: Date
}

export type SheetOutline = {
  name: string
  columns: readonly ColumnOutline[]
  /** One cell per column. Null is an empty cell. */
  rows: readonly (readonly CellValue[])[]
}

/**
 * Money is in euros, a date is text as 2024-02-01, a year a number, a list several values in one text. Text
 * that is no date stays text in a column of dates, so that what somebody wrote is never lost.
 */
export type ColumnOutline = {
  header: string
  kind: 'text' | 'number' | 'money' | 'date' | 'year' | 'list'
  help?: string
  /** In characters. */
  width?: number
  /** A drop-down; in a column of lists a suggestion, as several may be chosen. */
  choices?: readonly string[]
}

export type CellValue = string | number | null

/** The words on the sheets that the writer adds, in the language of the visitor. */
export type WorkbookTitles = {
  /** `several`: said of a column that stands on more sheets than one. */
  help: { name: string; sheet: string; column: string; help: string; several: string }
  meta: { name: string; key: string; value: string }
  /** The name of the hidden sheet that holds the choices of the drop-downs. */
  choices: string
}
