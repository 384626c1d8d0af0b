import type { PaperBlock, PaperCell, PaperPart, PaperTable } from '../../../documents/paper/paper-outline.ts'
import { type CellCount, countsOf } from '../../../domain/explorations/cell-counts.ts'
import { type Matrix, type MatrixCell, matrixOf } from '../../../domain/explorations/matrix.ts'
import { aims } from '../../../domain/terms.ts'
import { explorationTexts } from '../../../language/exploration-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import type { Language } from '../../../language/language.ts'
import { matrixTexts } from '../../../language/matrix-texts.ts'
import { placeName } from '../../registers/cell-words.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, chapter, note } from './report-words.ts'

/** So many places can be read beside each other on a page that is turned. */
const placesAtOnce = 8
const noBreak = '\u00a0'

/** What a matrix is drawn from. */
type MatrixFacts = Pick<ReportFacts, 'region' | 'emptyCells' | 'isPublic'> & { counts: readonly CellCount[] }

export function matrixPart(facts: ReportFacts, language: Language): PaperPart {
  const counts = countsOf(facts.findings)
  return {
    wide: true,
    blocks: [chapter(reportTexts[language].matrix), ...matrixBlocks({ ...facts, counts }, language)],
  }
}

/** Action line by municipality, in as many tables as the places need, with how to read it. */
export function matrixBlocks(facts: MatrixFacts, language: Language): PaperBlock[] {
  const texts = reportTexts[language]
  const matrix = matrixOf(facts.region, facts.counts, facts.emptyCells)
  const parts = Math.ceil(matrix.places.length / placesAtOnce)
  const eachHas = Math.ceil(matrix.places.length / parts)
  return [
    note(
      `${texts.matrixHow} ${texts.severalLines} ${facts.isPublic ? texts.blankHowPublic : texts.blankHow}`,
    ),
    ...Array.from({ length: parts }, (_, part) => {
      const caption = explorationTexts[language].caption
      const named = parts === 1 ? caption : texts.matrixPartOf(caption, part + 1, parts)
      return matrixTable(facts, matrix, language, { named, from: part * eachHas, to: (part + 1) * eachHas })
    }),
  ]
}

type Slice = { named: string; from: number; to: number }

function matrixTable(
  { region, isPublic }: MatrixFacts,
  matrix: Matrix,
  language: Language,
  { named, from, to }: Slice,
): PaperTable {
  const titles = new Map(region.actionLines.map(({ number, title }) => [number, title[language]]))
  return {
    kind: 'table',
    caption: named,
    namedRows: true,
    columns: [
      { heading: explorationTexts[language].actionLine, share: 1.7 },
      ...matrix.places
        .slice(from, to)
        .map((place) => ({ heading: placeName(region, place, language), share: 1 })),
    ],
    rows: matrix.rows.map(({ line, cells }) => [
      { lines: [[{ text: `${line} ${titles.get(line) ?? ''}`, look: 'strong' }]] },
      ...cells.slice(from, to).map((cell) => told(cell, isPublic, language)),
    ]),
  }
}

function told(matrixCell: MatrixCell, isPublic: boolean, language: Language): PaperCell {
  const { state, perAim } = matrixCell
  const words = explorationTexts[language]
  if (state === 'gap') return { lines: [words.gap], tone: 'alert' }
  if (matrixCell.state === 'none')
    return {
      lines: [matrixTexts[language].states.none, [asWritten(matrixCell.reason, language, 'muted')]],
      tone: 'faint',
    }
  if (state === 'blank')
    return { lines: [isPublic ? reportTexts[language].blankPublic : words.blank], tone: 'faint' }
  const served = aims.codes.filter((aim) => perAim[aim] > 0)
  return { lines: served.map((aim) => `${words.aimsShort[aim]}${noBreak}${perAim[aim]}`) }
}
