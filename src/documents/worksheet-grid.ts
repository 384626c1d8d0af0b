import type { RawCell } from './cell-text.ts'
import { type ReadLimits, ReadRefused, type ReadRow, type UnsolvedCell } from './read-outcome.ts'
import { walkXml } from './walk-xml.ts'

/** The rows of a sheet that hold text, as they come, the ranges of merged cells ("A1:C1"), and the formulas without a result. */
export type WorksheetGrid = { rows: ReadRow[]; merges: string[]; unsolved: UnsolvedCell[] }

/**
 * Reads one sheet, and stops as soon as it goes past a limit. Merged cells are listed, never filled out: a
 * file of one kilobyte can merge seventeen billion of them.
 */
export function readWorksheetGrid(
  xml: Uint8Array,
  textOf: (cell: RawCell) => string,
  limits: ReadLimits,
): WorksheetGrid {
  const rows: ReadRow[] = []
  const merges: string[] = []
  const unsolved: UnsolvedCell[] = []
  let row: ReadRow = { number: 0, cells: [] }
  let column = 0
  let cell: RawCell | undefined
  let formula: string | undefined
  let hasResult = false
  let collecting: 'value' | 'formula' | undefined
  let pronunciation = false

  function open(name: string, attributes: Readonly<Record<string, string>>) {
    if (name === 'row') {
      row = { number: Number(attributes['r']) || row.number + 1, cells: [] }
      column = 0
    } else if (name === 'c') {
      column = columnNumber(attributes['r']) ?? column + 1
      cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' }
      formula = undefined
      hasResult = false
    } else if (name === 'rPh') pronunciation = true
    else if (name === 'mergeCell') merges.push(attributes['ref'] ?? '')
    if (name === 'f') formula = ''
    if (name === 'v') hasResult = true
    collecting = cell && !pronunciation ? collectedIn(name) : undefined
  }

  function close(name: string) {
    collecting = undefined
    if (name === 'rPh') pronunciation = false
    if (name === 'c' && cell !== undefined) {
      const isUnsolved = cell.type === 'e' || (formula !== undefined && !hasResult)
      if (isUnsolved) unsolved.push({ row: row.number, column })
      place(isUnsolved && formula !== undefined && !hasResult ? `=${formula}` : textOf(cell))
      cell = undefined
    }
    if (name !== 'row' || row.cells.length === 0) return
    rows.push(row)
    if (rows.length > limits.rows) throw new ReadRefused({ problem: 'too-large', detail: 'rows' })
  }

  function place(text: string) {
    if (text === '') return
    if (column > limits.columns) throw new ReadRefused({ problem: 'too-large', detail: 'columns' })
    row.cells[column - 1] = text
  }

  walkXml(xml, {
    open,
    text: (piece) => {
      if (collecting === 'value' && cell !== undefined) cell.value += piece
      if (collecting === 'formula') formula = `${formula ?? ''}${piece}`
    },
    close,
  })
  return { rows, merges, unsolved }
}

function collectedIn(element: string): 'value' | 'formula' | undefined {
  if (element === 'f') return 'formula'
  return element === 'v' || element === 't' ? 'value' : undefined
}

/** 28 for "AB12"; undefined when the cell does not say where it is. */
function columnNumber(reference: string | undefined): number | undefined {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
