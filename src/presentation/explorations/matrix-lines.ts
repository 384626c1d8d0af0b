import type { Matrix, MatrixCell } from '../../domain/explorations/matrix.ts'
import { isOpen, type MatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import type { Region } from '../../domain/regions/region.ts'
import { aims, findingStates } from '../../domain/terms.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { subThemeName } from '../registers/cell-words.ts'

type Openness = Pick<MatrixChoice, 'openLines'>
type Reader = { region: Pick<Region, 'subThemes'>; language: Language }

/** A cell as a line of a table; `subTheme` is undefined where the line is counted whole. */
export type MatrixLine = { cell: MatrixCell; subTheme: string | null | undefined }

/** Each cell once: of a line that is opened its sub-themes, which add up to the line. */
export function matrixLines({ rows }: Matrix, choice: Openness): MatrixLine[] {
  return rows.flatMap(({ line, cells, parts }): MatrixLine[] =>
    isOpen(choice, line)
      ? parts.flatMap(({ subTheme, cells: own }) => own.map((cell) => ({ cell, subTheme })))
      : cells.map((cell) => ({ cell, subTheme: undefined })),
  )
}

/** What a sub-theme is called among the others of its line; '' for the line as a whole. */
export function partName({ region, language }: Reader, subTheme: MatrixLine['subTheme']): string {
  if (subTheme === undefined) return ''
  return subTheme === null ? matrixTexts[language].withoutTheme : subThemeName(region, subTheme, language)
}

/** Why a cell is empty stands with its word. */
export function stateWords(cell: MatrixCell, language: Language): string {
  const word = matrixTexts[language].states[cell.state]
  return cell.state === 'none' ? `${word}: ${cell.reason}` : word
}

export function countColumns(language: Language): string[] {
  const { findingStates: states } = termTexts[language]
  return [
    matrixTexts[language].columns.findings,
    ...findingStates.codes.map((state) => states[state]),
    ...aims.codes.map((aim) => termTexts[language].aims[aim]),
  ]
}

export function countsOfCell({ findings, perState, perAim }: MatrixCell): number[] {
  return [
    findings,
    ...findingStates.codes.map((state) => perState[state]),
    ...aims.codes.map((aim) => perAim[aim]),
  ]
}
