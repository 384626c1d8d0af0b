import type { Matrix, MatrixCell } from '../../domain/explorations/matrix.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'

/** What the looks of a cell mean; of the rarer ones only those that are there. */
export function MatrixLegend({ language, matrix }: { language: Language; matrix: Matrix }) {
  const texts = explorationTexts[language]
  const more = matrixTexts[language]
  const present = new Set<MatrixCell['state']>(
    matrix.rows
      .flatMap(({ cells, parts }) => [cells, ...parts.map((part) => part.cells)].flat())
      .map(({ state }) => state),
  )
  return (
    <ul class="legend">
      <li>
        <span class="legend__swatch legend__swatch--filled" /> {texts.legendMeasures}
      </li>
      <li>
        <span class="legend__swatch legend__swatch--gap" /> {texts.legendGap}
      </li>
      {present.has('none') && (
        <li>
          <span class="legend__swatch legend__swatch--none" /> {more.legendNone}
        </li>
      )}
      <li>
        <span class="legend__swatch legend__swatch--missing" /> {texts.legendBlank}
      </li>
      {present.has('unmatched') && (
        <li>
          <span class="legend__swatch legend__swatch--missing" /> {more.legendUnmatched}
        </li>
      )}
    </ul>
  )
}
