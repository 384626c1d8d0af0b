/**
 * A table file as plain text, or the reason it could not be read. `detail` narrows the problem (which cells,
 * which limit, which other format), `sheet` and `line` say where; none of them is a sentence for a visitor. Hidden sheets are not
 * read, only named.
 */
export type ReadOutcome =
  | { ok: true; sheets: ReadSheet[]; hiddenSheets?: string[] }
  | { ok: false; problem: ReadProblem; detail?: string; sheet?: string; line?: number }

/**
 * One table. The header is the first row that holds text; `rows` are the rows under it that hold text, with
 * their own number in the sheet (1-based), so that a reader of the file can find them. The header and each
 * row have the same number of cells; an empty cell is ''. `unsolved` are the cells of a formula whose result is not in the file, or is
 * an error: they hold the formula or the error as text, and a number and a column (1-based) say where.
 */
export type ReadSheet = {
  name: string
  headerRow: number
  header: string[]
  rows: ReadRow[]
  unsolved?: UnsolvedCell[]
}

export type UnsolvedCell = { row: number; column: number }

export type ReadRow = { number: number; cells: string[] }

export type ReadProblem =
  | 'empty-file'
  | 'too-large'
  | 'too-slow'
  | 'not-a-workbook'
  | 'password-protected'
  | 'zip-bomb'
  | 'no-sheet'
  | 'merged-header'
  | 'not-text'
  | 'unbalanced-quotes'

/** How much one file may ask of the server. */
export type ReadLimits = {
  fileBytes: number
  unpackedBytes: number
  /** Rows with text in one sheet, the header included. */
  rows: number
  /** The furthest column that may hold text. */
  columns: number
  /** Characters in all cells together: one long shared text can stand in a million cells. */
  characters: number
  milliseconds: number
  heapMegabytes: number
}

export const readLimits: ReadLimits = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  characters: 20_000_000,
  milliseconds: 20_000,
  heapMegabytes: 256,
}

export type Refusal = Omit<Extract<ReadOutcome, { ok: false }>, 'ok'>

/** Ends the reading of a file from any depth; the reader hands the refusal back as its outcome. */
export class ReadRefused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.problem)
    this.refusal = refusal
  }
}

/** The file is of the right kind, but broken. */
export function damaged(): ReadRefused {
  return new ReadRefused({ problem: 'not-a-workbook', detail: 'damaged' })
}
