import type * as z from 'zod'
import { addedCounts } from '../../domain/explorations/cell-counts.ts'
import { type MatrixCell, type MatrixRow, matrixOf } from '../../domain/explorations/matrix.ts'
import { isOpen, parseMatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import { problemFields } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { readExploration } from '../../operations/explorations/read-exploration.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'
import { aboutOf } from '../about.ts'
import { badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { cellStates, explorationQuery, explorationSchema } from './exploration-schema.ts'

type Told = z.output<typeof explorationSchema>

/** The matrix: what there is, per action line and municipality, with the filter of the page. */
export const explorationEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/verkenning',
  operationId: 'verkenningLezen',
  tag: 'overviews',
  about: aboutOf('readExploration'),
  query: explorationQuery,
  success: { status: 200, schema: () => explorationSchema },
  async handle({ needs, path, query }) {
    const choice = parseMatrixChoice(query)
    if (!choice.ok)
      return badRequest(
        ...Object.entries(problemFields(choice)).map(([name, problem]) => ({ name, ...problem })),
      )
    const read = await readExploration(needs, path['regio'] ?? '', choice.value.filter)
    if (!read.ok) return read
    const { region, counts, emptyCells } = read.value
    const { first, saidFirst } = addedCounts(counts)
    const body: Told = {
      regio: region.id,
      bevindingen: saidFirst,
      gekozen: first,
      actielijnen: matrixOf(region, counts, emptyCells).rows.map((row) =>
        toldRow(row, region, isOpen(choice.value, row.line)),
      ),
    }
    return { ok: true, value: { body } }
  },
}

function toldRow(
  { line, cells, parts }: MatrixRow,
  { actionLines, subThemes }: Region,
  isOpen: boolean,
): Told['actielijnen'][number] {
  const themes = parts.map(({ subTheme, cells: own }) => ({
    code: subTheme,
    titel: subThemes.find(({ code }) => code === subTheme)?.title.nl ?? null,
    vakken: own.map(toldCell),
  }))
  return {
    nummer: line,
    titel: actionLines.find(({ number }) => number === line)?.title.nl ?? '',
    vakken: cells.map(toldCell),
    ...(isOpen ? { deelthemas: themes } : {}),
  }
}

function toldCell(cell: MatrixCell): Told['actielijnen'][number]['vakken'][number] {
  const { place, findings, perAim, perState } = cell
  return {
    gemeente: place === wholeRegion ? apiWholeRegion : place,
    stand: cellStates[cell.state],
    reden: cell.state === 'none' ? cell.reason : null,
    bevindingen: findings,
    perDoel: {
      voorkomen: perAim.prevent,
      verminderen: perAim.reduce,
      opvangVerbeteren: perAim['improve-shelter'],
      opvangVerkorten: perAim['shorten-shelter'],
    },
    perStand: {
      bestaat: perState.exists,
      gepland: perState.planned,
      ontbreekt: perState.missing,
      gestopt: perState.stopped,
    },
  }
}
