import { parseAmountCents } from '../numbers.ts'
import { parsePlace } from '../regions/place.ts'
import type { Region } from '../regions/region.ts'
import { versionKey } from '../registers/version-of-entry.ts'
import {
  aims,
  approaches,
  attentionGroups,
  findingStates,
  opennesses,
  parties,
  scales,
  targetGroups,
  transformationClasses,
} from '../terms.ts'

/** Per field what it is called, in every language and way in which a heading can say it. */
export type FieldNames = ReadonlyMap<string, readonly string[]>

/** Per column the key of a field, or '' for none; no field twice. */
export type GuessedColumns = { hasHeading: boolean; columns: string[] }

type Table = readonly (readonly string[])[]

/** Of the cells of a column that say something, so many must fit for it to be guessed. */
const leastShare = 0.7

/** Which column is which field: from a first row that names fields, or else from what stands in the cells. */
export function guessColumns(rows: Table, names: FieldNames, region: Region): GuessedColumns {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const named = onlyOnce(Array.from({ length: width }, (_, at) => fieldNamed(names, rows[0]?.[at] ?? '')))
  const hits = named.filter((key) => key !== '').length
  const said = (rows[0] ?? []).filter((cell) => cell.trim() !== '').length
  const hasHeading = hits >= 2 || (hits === 1 && said === 1)
  return { hasHeading, columns: hasHeading ? named : fromContents(rows, width, region) }
}

function fieldNamed(names: FieldNames, heading: string): string {
  const wanted = plain(heading)
  if (wanted === '') return ''
  return [...names].find(([, said]) => said.some((name) => plain(name) === wanted))?.[0] ?? ''
}

function onlyOnce(keys: readonly string[]): string[] {
  return keys.map((key, at) => (keys.indexOf(key) === at ? key : ''))
}

function fromContents(rows: Table, width: number, region: Region): string[] {
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  )
  const guessed = Array.from({ length: width }, () => '')
  for (const [key, fits] of recognisers(region)) {
    const free = columns.map((cells, at) => (guessed[at] === '' ? share(cells, fits) : 0))
    const best = free.indexOf(Math.max(leastShare, ...free))
    if (best >= 0) guessed[best] = key
  }
  return withTexts(columns, guessed)
}

type Fits = (cell: string) => boolean

/** The most telling first. */
function recognisers(region: Region): [string, Fits][] {
  const terms = (list: { recognise(text: string): unknown }): Fits => {
    return (cell) => cell.split(';').every((word) => word.trim() === '' || list.recognise(word) !== undefined)
  }
  return [
    [versionKey, (cell) => /^v[0-9a-f]{16}$/.test(cell)],
    ['place', (cell) => parsePlace(region, 'place', cell).ok],
    ['state', terms(findingStates)],
    ['approach', terms(approaches)],
    ['transformationClass', terms(transformationClasses)],
    ['aims', terms(aims)],
    ['openness', terms(opennesses)],
    ['scale', terms(scales)],
    ['targetGroups', terms(targetGroups)],
    ['attentionGroups', terms(attentionGroups)],
    ['perspective', terms(parties)],
    ['since', (cell) => /^(19|20)\d\d$/.test(cell)],
    ['fundedUntil', (cell) => /^20\d\d$/.test(cell)],
    ['actionLine', (cell) => region.actionLines.some(({ number }) => String(number) === cell)],
    ['yearlyCostCents', (cell) => (parseAmountCents(cell) ?? 0) >= 10_000],
  ]
}

/** Of the columns of text that are left the first is the title, and the longest of the others tells more. */
function withTexts(columns: readonly string[][], guessed: readonly string[]): string[] {
  const texts = columns.flatMap((cells, at) =>
    guessed[at] === '' && share(cells, (cell) => /\p{L}{3}/u.test(cell)) >= leastShare ? [at] : [],
  )
  const [title, ...others] = texts
  const longest = others.toSorted((one, other) => length(columns[other]) - length(columns[one]))[0]
  return guessed.map((key, at) => (at === title ? 'title' : at === longest ? 'description' : key))
}

function length(cells: readonly string[] = []): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0)
}

function share(cells: readonly string[], fits: Fits): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
