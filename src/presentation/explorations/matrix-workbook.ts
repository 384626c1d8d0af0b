import { writeWorkbook } from '../../documents/workbook-write.ts'
import type { Region } from '../../domain/regions/region.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import { placeName } from '../registers/cell-words.ts'
import { countColumns, countsOfCell, type MatrixLine, partName, stateWords } from './matrix-lines.ts'

type Reader = { region: Region; language: Language }

/** The table as an Excel workbook, counts as numbers. */
export function matrixWorkbook(
  lines: readonly MatrixLine[],
  reader: Reader,
  today: Date,
): Promise<Uint8Array> {
  const { region, language } = reader
  const { columns } = matrixTexts[language]
  const { help, meta, choices } = workbookTexts[language]
  const titles = new Map(region.actionLines.map(({ number, title }) => [number, title[language]]))
  return writeWorkbook({
    sheets: [
      {
        name: explorationTexts[language].title,
        columns: [
          ...[columns.line, columns.theme, columns.place, columns.cell].map((header) => ({
            header,
            kind: 'text' as const,
          })),
          ...countColumns(language).map((header) => ({ header, kind: 'number' as const })),
        ],
        rows: lines.map(({ cell, subTheme }) => [
          `${cell.line} ${titles.get(cell.line) ?? ''}`,
          partName(reader, subTheme),
          placeName(region, cell.place, language),
          stateWords(cell, language),
          ...countsOfCell(cell),
        ]),
      },
    ],
    titles: { help, meta, choices },
    meta: { Thuisplan: '1', [workbookTexts[language].region]: region.name },
    writtenAt: today,
  })
}
