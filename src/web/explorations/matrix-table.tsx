import type { Matrix, MatrixCell, MatrixRow } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { partName } from '../../presentation/explorations/matrix-lines.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { MatrixCellLink } from './matrix-cell-link.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import type { MatrixLinks } from './matrix-links.ts'
import { MatrixToggle } from './matrix-toggle.tsx'

type Props = {
  language: Language
  region: Pick<Region, 'municipalities' | 'actionLines' | 'subThemes'>
  matrix: Matrix
  hasExamples: boolean
  isOpen?: (line: number) => boolean
  /** Where cells and lines lead; without it they are plain, as in a publication. */
  links?: MatrixLinks
}

/** The exploration at a glance. Roles are written out because on small screens the table turns into cards. */
export function MatrixTable({ hasExamples, ...props }: Props) {
  const { language, region, matrix, isOpen = () => false } = props
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
                <th role="columnheader" scope="col" key={place} class={joint(place)}>
                  {placeName(region, place, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {matrix.rows.map((row) => (
              <LineRows key={row.line} {...props} row={row} isOpen={isOpen(row.line)} />
            ))}
          </tbody>
        </table>
      </div>
      <MatrixLegend language={language} matrix={matrix} />
    </>
  )
}

/** The line, and below it its sub-themes when it is opened. */
function LineRows({
  row,
  isOpen,
  ...props
}: Omit<Props, 'hasExamples' | 'isOpen'> & { row: MatrixRow; isOpen: boolean }) {
  const { language, region, links } = props
  const { line, cells, parts } = row
  return (
    <>
      <tr role="row" {...(links ? { id: `lijn-${line}` } : {})}>
        <th role="rowheader" scope="row">
          <span class="line-number">{line}</span>{' '}
          {region.actionLines.find(({ number }) => number === line)?.title[language]}
          {links && parts.length > 0 && (
            <MatrixToggle language={language} row={row} isOpen={isOpen} address={links.toggle(line)} />
          )}
        </th>
        <Cells {...props} cells={cells} />
      </tr>
      {isOpen &&
        parts.map(({ subTheme, cells: own }) => (
          <tr role="row" class="matrix__part" key={subTheme}>
            <th role="rowheader" scope="row">
              {partName({ region, language }, subTheme)}
            </th>
            <Cells {...props} cells={own} subTheme={subTheme} />
          </tr>
        ))}
    </>
  )
}

function Cells({
  language,
  region,
  links,
  cells,
  subTheme,
}: Omit<Props, 'hasExamples' | 'isOpen' | 'matrix'> & {
  cells: readonly MatrixCell[]
  subTheme?: string | null
}) {
  return (
    <>
      {cells.map((cell) => (
        <td role="cell" key={cell.place} class={joint(cell.place)}>
          <MatrixCellLink
            language={language}
            cell={cell}
            where={placeName(region, cell.place, language)}
            short={subTheme !== undefined}
            {...(links ? { address: links.cell(cell.line, cell.place, subTheme) } : {})}
          />
        </td>
      ))}
    </>
  )
}

function joint(place: string): string {
  return place === wholeRegion ? 'matrix__joint' : ''
}
