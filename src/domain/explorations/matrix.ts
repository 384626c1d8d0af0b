import type { Region } from '../regions/region.ts'
import { wholeRegion } from '../registers/field.ts'
import { type Aim, type FindingState, findingStates } from '../terms.ts'
import { isPresent } from './analysis/finding-facts.ts'
import { addedCounts, type CellCount } from './cell-counts.ts'

/** One square of the matrix: an action line, or a sub-theme of it, in one place. */
export type MatrixCell = {
  line: number
  place: string
  /** Findings that say something is done or planned, counted once per aim they serve. */
  perAim: Readonly<Record<Aim, number>>
  perState: Readonly<Record<FindingState, number>>
  /** Those that were chosen to be counted. */
  findings: number
} & CellState

/**
 * 'measures': something is there. 'gap': somebody said it is missing or has stopped. 'unmatched': there are findings, but none
 * that were chosen. 'none': nobody wrote anything, and why is known. 'blank': nobody said anything yet.
 */
export type CellState =
  | { state: 'measures' | 'gap' | 'unmatched' | 'blank' }
  | { state: 'none'; reason: string }

/** `subTheme` is null for what names no sub-theme of this line. */
export type MatrixPart = { subTheme: string | null; cells: MatrixCell[] }
export type MatrixRow = { line: number; cells: MatrixCell[]; parts: MatrixPart[] }
export type Matrix = { places: string[]; rows: MatrixRow[] }

/** Why a whole line is empty in a place, as somebody of the region said. */
export type EmptyCell = { line: number; place: string; reason: string }

/** Action line x municipality, and the region as a whole last: what the source document's exploration asks for. */
export function matrixOf(
  region: Pick<Region, 'municipalities' | 'actionLines' | 'subThemes'>,
  counts: readonly CellCount[],
  emptyCells: readonly EmptyCell[] = [],
): Matrix {
  const places = [...region.municipalities.map(({ code }) => code), wholeRegion]
  const reasons = new Map(emptyCells.map(({ line, place, reason }) => [squareOf(line, place), reason]))
  const perLine = Map.groupBy(counts, ({ line }) => line)
  const rows = region.actionLines.map(({ number: line }) => {
    const own = perLine.get(line) ?? []
    const cells = cellsOf(line, places, own).map((cell) => withReason(cell, reasons))
    const parts = partsOf(region, line, places, own).map(({ subTheme, cells: part }) => ({
      subTheme,
      cells: part.map((cell, at) => (cells[at]?.state === 'none' ? withReason(cell, reasons) : cell)),
    }))
    return { line, cells, parts }
  })
  return { places, rows }
}

/** Every sub-theme of the line; last what names none of them, when there is any of it. */
function partsOf(
  { subThemes }: Pick<Region, 'subThemes'>,
  line: number,
  places: readonly string[],
  counts: readonly CellCount[],
): MatrixPart[] {
  const perTheme = Map.groupBy(counts, ({ subTheme }) => subTheme)
  const known = subThemes.filter((theme) => theme.line === line).map(({ code }) => code)
  const beside = counts.filter(({ subTheme }) => subTheme === null || !known.includes(subTheme))
  return [
    ...known.map((code) => ({ subTheme: code, cells: cellsOf(line, places, perTheme.get(code) ?? []) })),
    ...(beside.length > 0 ? [{ subTheme: null, cells: cellsOf(line, places, beside) }] : []),
  ]
}

function cellsOf(line: number, places: readonly string[], counts: readonly CellCount[]): MatrixCell[] {
  const perPlace = Map.groupBy(counts, ({ place }) => place)
  return places.map((place) => {
    const { said, findings, perAim, perState } = addedCounts(perPlace.get(place) ?? [])
    const isThere = findingStates.codes.some((one) => isPresent({ state: one }) && perState[one] > 0)
    const state = isThere ? 'measures' : findings > 0 ? 'gap' : said > 0 ? 'unmatched' : 'blank'
    return { line, place, perAim, perState, findings, state }
  })
}

/** Only what is blank is empty for a reason: as soon as somebody writes something, that is what counts. */
function withReason(cell: MatrixCell, reasons: ReadonlyMap<string, string>): MatrixCell {
  const reason = reasons.get(squareOf(cell.line, cell.place))
  return cell.state === 'blank' && reason !== undefined ? { ...cell, state: 'none', reason } : cell
}

function squareOf(line: number, place: string): string {
  return `${line} ${place}`
}
