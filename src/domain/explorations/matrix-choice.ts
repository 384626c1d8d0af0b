import * as z from 'zod'
import { choicesField, optionalChoiceField, parseFields, wordsField } from '../fields.ts'
import { done, invalid, type Outcome } from '../outcome.ts'
import {
  type Aim,
  aims,
  approaches,
  type FindingState,
  findingStates,
  scales,
  type TargetGroup,
  type TransformationClass,
  targetGroups,
  transformationClasses,
} from '../terms.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** Which findings are counted; of a kind nothing chosen is all, several chosen is any of them. */
export type MatrixFilter = {
  aims: readonly Aim[]
  states: readonly FindingState[]
  classes: readonly TransformationClass[]
  targetGroups: readonly TargetGroup[]
  scales: readonly CodeOf<typeof scales>[]
  approaches: readonly CodeOf<typeof approaches>[]
}

/** What is asked of the matrix: the filter, the lines that are opened into their sub-themes, and as what it is shown. */
export type MatrixChoice = {
  filter: MatrixFilter
  openLines: 'all' | readonly number[]
  view: CodeOf<typeof matrixViews>
}

export const matrixViews = vocabulary({ matrix: 'matrix', table: 'tabel' })

/** The kinds of a filter, under the names that addresses and the API give them. */
export const filterKeys = {
  doel: { part: 'aims', terms: aims },
  stand: { part: 'states', terms: findingStates },
  soort: { part: 'classes', terms: transformationClasses },
  doelgroep: { part: 'targetGroups', terms: targetGroups },
  schaal: { part: 'scales', terms: scales },
  aanpak: { part: 'approaches', terms: approaches },
} as const
export type FilterKey = keyof typeof filterKeys
export const filterNames = Object.keys(filterKeys) as readonly FilterKey[]

export const noFilter: MatrixFilter = {
  aims: [],
  states: [],
  classes: [],
  targetGroups: [],
  scales: [],
  approaches: [],
}

const schema = z.object({
  doel: choicesField(aims),
  stand: choicesField(findingStates),
  soort: choicesField(transformationClasses),
  doelgroep: choicesField(targetGroups),
  schaal: choicesField(scales),
  aanpak: choicesField(approaches),
  deelthemas: wordsField(20),
  weergave: optionalChoiceField(matrixViews),
})

/** From the query of an address: `?doel=voorkomen&doel=verminderen&deelthemas=ja`; `deelthemas` also takes the lines to open. */
export function parseMatrixChoice(query: URLSearchParams): Outcome<MatrixChoice> {
  const asked = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, query.getAll(name).filter((word) => word !== '')]),
  )
  const read = parseFields(schema, asked)
  if (!read.ok) return read
  const { doel, stand, soort, doelgroep, schaal, aanpak, deelthemas, weergave } = read.value
  const strange = deelthemas.find((word) => !/^([1-9]|ja|nee)$/.test(word))
  if (strange !== undefined) return invalid('deelthemas', 'not-a-choice', strange)
  return done({
    filter: {
      aims: doel,
      states: stand,
      classes: soort,
      targetGroups: doelgroep,
      scales: schaal,
      approaches: aanpak,
    },
    openLines: deelthemas.includes('ja') ? 'all' : deelthemas.filter((word) => word !== 'nee').map(Number),
    view: weergave ?? 'matrix',
  })
}

/** The same way back, without what goes without saying. */
export function queryOfChoice({ filter, openLines, view }: MatrixChoice): [string, string][] {
  return [
    ...filterNames.flatMap((name) => wordsOf(filter, name).map((word): [string, string] => [name, word])),
    ...(openLines === 'all' ? ['ja'] : openLines.map(String)).map((word): [string, string] => [
      'deelthemas',
      word,
    ]),
    ...(view === 'matrix' ? [] : [['weergave', matrixViews.dutch[view]] as [string, string]]),
  ]
}

/** What is chosen of one kind, as codes; and without one of them. */
export function chosenOf(filter: MatrixFilter, name: FilterKey): readonly string[] {
  return filter[filterKeys[name].part]
}

export function without(filter: MatrixFilter, name: FilterKey, code: string): MatrixFilter {
  return { ...filter, [filterKeys[name].part]: chosenOf(filter, name).filter((one) => one !== code) }
}

export function isFiltered(filter: MatrixFilter): boolean {
  return filterNames.some((name) => chosenOf(filter, name).length > 0)
}

export function isOpen({ openLines }: Pick<MatrixChoice, 'openLines'>, line: number): boolean {
  return openLines === 'all' || openLines.includes(line)
}

function wordsOf(filter: MatrixFilter, name: FilterKey): string[] {
  const dutch: Readonly<Record<string, string>> = filterKeys[name].terms.dutch
  return chosenOf(filter, name).map((code) => dutch[code] ?? code)
}
