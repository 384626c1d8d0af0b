import { cellText, type RawCell } from './cell-text.ts'
import { required } from './package-relations.ts'
import { type ReadLimits, ReadRefused, type ReadSheet } from './read-outcome.ts'
import { refuseOtherFormats } from './refuse-other-formats.ts'
import { tableFromRows } from './table-from-rows.ts'
import { openZip } from './unzip-within-limits.ts'
import { readWorkbookParts } from './workbook-parts.ts'
import { readWorksheetGrid } from './worksheet-grid.ts'

/**
 * The visible sheets of a workbook that hold text, and the names of those that are hidden. Meant for a process of its own: it holds the thread until it is done.
 *
 * @throws ReadRefused with the problem to hand back.
 */
export function parseWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits,
): { sheets: ReadSheet[]; hiddenSheets?: string[] } {
  refuseOtherFormats(bytes)
  const file = openZip(bytes, limits)
  const parts = readWorkbookParts(file, limits)
  let characters = 0

  function textOf(cell: RawCell): string {
    const text = cellText(cell, parts)
    characters += text.length
    if (characters > limits.characters) throw new ReadRefused({ problem: 'too-large', detail: 'text' })
    return text
  }

  const sheets = parts.sheets.flatMap(({ name, path }) => {
    const sheet = inSheet(name, () => parseSheet(name, required(file, path), textOf, limits))
    return sheet ?? []
  })
  if (sheets.length === 0) throw new ReadRefused({ problem: 'no-sheet' })
  const { hidden } = parts
  return hidden.length === 0 ? { sheets } : { sheets, hiddenSheets: [...hidden] }
}

function parseSheet(
  name: string,
  xml: Uint8Array,
  textOf: (cell: RawCell) => string,
  limits: ReadLimits,
): ReadSheet | undefined {
  const { rows, merges, unsolved } = readWorksheetGrid(xml, textOf, limits)
  const sheet = tableFromRows(name, rows)
  if (sheet === undefined) return undefined
  // A title merged over a page of notes in one column does no harm: that sheet is no table.
  const isTable = sheet.header.length > 1
  const merged = merges.filter((range) => isTable && coversRow(range, sheet.headerRow))
  if (merged.length > 0) throw new ReadRefused({ problem: 'merged-header', detail: merged.join(', ') })
  return unsolved.length === 0 ? sheet : { ...sheet, unsolved }
}

function coversRow(range: string, row: number): boolean {
  const [first = 0, last = first] = [...range.matchAll(/\d+/g)].map(Number)
  return row >= first && row <= last
}

/** Says in which sheet it went wrong. */
function inSheet<Result>(sheet: string, work: () => Result): Result {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof ReadRefused) throw new ReadRefused({ sheet, ...problem.refusal })
    throw problem
  }
}
