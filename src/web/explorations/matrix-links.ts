import { type MatrixChoice, queryOfChoice } from '../../domain/explorations/matrix-choice.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Language } from '../../language/language.ts'
import { addresses } from '../addresses.ts'

/** The part of an address by which a cell page says which sub-theme is meant: this word for none of them. */
export const withoutThemeWord = 'zonder'

/** Where the matrix leads, each with what was chosen kept in the address. */
export function matrixLinks(
  language: Language,
  { id, actionLines }: Pick<Region, 'id' | 'actionLines'>,
  choice: MatrixChoice,
) {
  const { openLines } = choice
  const open = openLines === 'all' ? actionLines.map(({ number }) => number) : openLines
  const to = (changed: Partial<MatrixChoice>) =>
    addresses.exploration(language, id, queryOfChoice({ ...choice, ...changed }))
  return {
    to,
    cell: (line: number, place: string, subTheme?: string | null) =>
      addresses.explorationCell(language, id, line, place, [
        ...(subTheme === undefined ? [] : [['deelthema', subTheme ?? withoutThemeWord] as [string, string]]),
        ...queryOfChoice(choice),
      ]),
    /** Opens one line into its sub-themes, or closes it, and comes back to its row. */
    toggle: (line: number) =>
      `${to({
        openLines: open.includes(line) ? open.filter((one) => one !== line) : [...open, line].toSorted(),
      })}#lijn-${line}`,
    workbook: addresses.explorationTable(language, id, queryOfChoice(choice)),
  }
}

export type MatrixLinks = ReturnType<typeof matrixLinks>
