import type { Region } from '../../domain/regions/region.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import {
  countColumns,
  countsOfCell,
  type MatrixLine,
  partName,
  stateWords,
} from '../../presentation/explorations/matrix-lines.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { MatrixLinks } from './matrix-links.ts'

type Props = {
  language: Language
  region: Region
  lines: readonly MatrixLine[]
  hasExamples: boolean
  links: MatrixLinks
}

/** The same cells as a table: one row a line and place, with every count. */
export function MatrixLinesTable({ language, region, lines, hasExamples, links }: Props) {
  const { columns, tableCaption } = matrixTexts[language]
  const withThemes = lines.some(({ subTheme }) => subTheme !== undefined)
  return (
    <TableRegion
      language={language}
      id="tabel-verkenning"
      caption={tableCaption}
      isExample={hasExamples}
      plain
    >
      <thead>
        <tr>
          <th scope="col">{columns.line}</th>
          {withThemes && <th scope="col">{columns.theme}</th>}
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.cell}</th>
          {countColumns(language).map((heading) => (
            <th scope="col" class="cell--number" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ cell, subTheme }) => {
          const [findings, ...counts] = countsOfCell(cell)
          return (
            <tr key={`${cell.line} ${subTheme} ${cell.place}`}>
              <td>
                {cell.line}. {region.actionLines.find(({ number }) => number === cell.line)?.title[language]}
              </td>
              {withThemes && <td>{partName({ region, language }, subTheme)}</td>}
              <th scope="row" class="cell--word">
                {placeName(region, cell.place, language)}
              </th>
              <td class={cell.state === 'none' ? '' : 'cell--word'}>{stateWords(cell, language)}</td>
              <td class="cell--number">
                <a
                  href={links.cell(cell.line, cell.place, subTheme)}
                  aria-label={`${findings}: ${columns.findings.toLowerCase()}, ${columns.line.toLowerCase()} ${cell.line}, ${placeName(region, cell.place, language)}`}
                >
                  {findings}
                </a>
              </td>
              {counts.map((count, position) => (
                <td class="cell--number" key={countColumns(language)[position + 1]}>
                  {count}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </TableRegion>
  )
}
