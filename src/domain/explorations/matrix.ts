import type { Region } from '../regions/region.ts'
import { type Cell, type Values, wholeRegion } from '../registers/field.ts'
import { type Aim, aims } from '../terms.ts'

/** One square of the matrix: an action line in one place. */
export type MatrixCell = {
  line: number
  place: string
  /** Findings that say something is done or planned, counted once per aim they serve. */
  perAim: Readonly<Record<Aim, number>>
  findings: number
  /** 'measures': something is there. 'gap': somebody said it is missing or has stopped. 'blank': nobody said anything yet. */
  state: 'measures' | 'gap' | 'blank'
}

export type Matrix = { places: string[]; rows: { line: number; cells: MatrixCell[] }[] }

/** Action line x municipality, and the region as a whole last: what the source document's exploration asks for. */
export function matrixOf(
  region: Pick<Region, 'municipalities' | 'actionLines'>,
  findings: readonly { values: Values }[],
): Matrix {
  const places = [...region.municipalities.map(({ code }) => code), wholeRegion]
  const bySquare = Map.groupBy(findings, ({ values }) =>
    squareOf(values['actionLine'] ?? null, values['place'] ?? null),
  )
  const rows = region.actionLines.map(({ number: line }) => ({
    line,
    cells: places.map((place) => cellOf(line, place, bySquare.get(squareOf(line, place)) ?? [])),
  }))
  return { places, rows }
}

function cellOf(line: number, place: string, findings: readonly { values: Values }[]): MatrixCell {
  const present = findings.filter(
    ({ values }) => values['state'] === 'exists' || values['state'] === 'planned',
  )
  const perAim = Object.fromEntries(
    aims.codes.map((aim) => [aim, present.filter(({ values }) => serves(values, aim)).length]),
  )
  const state = present.length > 0 ? 'measures' : findings.length > 0 ? 'gap' : 'blank'
  return { line, place, perAim: perAim as Record<Aim, number>, findings: findings.length, state }
}

function serves(values: Values, aim: Aim): boolean {
  const served = values['aims']
  return Array.isArray(served) && served.some((one) => one === aim)
}

function squareOf(line: Cell, place: Cell): string {
  return `${line} ${place}`
}
