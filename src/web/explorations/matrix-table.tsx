import type { Matrix, MatrixCell } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { aims } from '../../domain/terms.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'

type Props = {
  language: Language
  region: Pick<Region, 'municipalities' | 'actionLines'>
  matrix: Matrix
  hasExamples: boolean
  /** Where a cell leads; without it cells are plain, as in a publication. */
  cellAddress?: (line: number, place: string) => string
}

/** The exploration at a glance. Roles are written out because on small screens the table turns into cards. */
export function MatrixTable({ language, region, matrix, hasExamples, cellAddress }: Props) {
  const texts = explorationTexts[language]
  return (
    <>
      <div class="matrix-region print-a3" role="region" aria-labelledby="matrix-kop" tabIndex={0}>
        <table class="matrix" role="table">
          <caption id="matrix-kop">
            {texts.caption} {hasExamples && <span class="example-badge">{wordTexts[language].example}</span>}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {texts.actionLine}
              </th>
              {matrix.places.map((place) => (
                <th
                  role="columnheader"
                  scope="col"
                  key={place}
                  class={place === wholeRegion ? 'matrix__joint' : ''}
                >
                  {placeName(region, place, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {matrix.rows.map(({ line, cells }) => (
              <tr role="row" key={line}>
                <th role="rowheader" scope="row">
                  <span class="line-number">{line}</span>{' '}
                  {region.actionLines.find(({ number }) => number === line)?.title[language]}
                </th>
                {cells.map((cell) => (
                  <td role="cell" key={cell.place} class={cell.place === wholeRegion ? 'matrix__joint' : ''}>
                    <CellLink
                      language={language}
                      cell={cell}
                      where={placeName(region, cell.place, language)}
                      {...(cellAddress ? { address: cellAddress(line, cell.place) } : {})}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        <li>
          <span class="legend__swatch legend__swatch--filled" /> {texts.legendMeasures}
        </li>
        <li>
          <span class="legend__swatch legend__swatch--gap" /> {texts.legendGap}
        </li>
        <li>
          <span class="legend__swatch legend__swatch--missing" /> {texts.legendBlank}
        </li>
      </ul>
    </>
  )
}

const looks = { measures: '', gap: ' matrix__link--gap', blank: ' matrix__link--missing' } as const

function CellLink({
  language,
  cell,
  where,
  address,
}: {
  language: Language
  cell: MatrixCell
  where: string
  address?: string
}) {
  const content = <CellContent language={language} cell={cell} where={where} />
  const look = `matrix__link${looks[cell.state]}`
  return address === undefined ? (
    <div class={look}>{content}</div>
  ) : (
    <a class={look} href={address}>
      {content}
    </a>
  )
}

function CellContent({ language, cell, where }: { language: Language; cell: MatrixCell; where: string }) {
  const texts = explorationTexts[language]
  return (
    <>
      <span class="matrix__where">{where}</span>{' '}
      {cell.state === 'measures' ? (
        aims.codes.map((aim) => (
          <span class={`matrix__aim${cell.perAim[aim] === 0 ? ' matrix__aim--none' : ''}`} key={aim}>
            {texts.aimsShort[aim]} <b>{cell.perAim[aim]}</b>{' '}
          </span>
        ))
      ) : (
        <span class="matrix__word">{cell.state === 'gap' ? texts.gap : texts.blank}</span>
      )}
    </>
  )
}
