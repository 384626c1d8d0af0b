import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { PaperCell, PaperColumn, PaperTable, Words } from './paper-outline.ts'
import { alert, ink, lineColour, muted } from './word-styles.ts'
import { type RunLook, wordRuns, wordText } from './word-words.ts'

/** `width` of the text on the page, in twentieths of a point. */
export function wordTable(table: PaperTable, width: number): (Paragraph | Table)[] {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0)
  const widths = table.columns.map(({ share }) => Math.floor((share / whole) * width))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, place) =>
      cell([column.heading], column, widths[place] ?? 0, { bold: true }, 'head'),
    ),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(({ lines, tone }, place) =>
          cell(lines, table.columns[place], widths[place] ?? 0, looks(tone), 'row'),
        ),
      }),
  )
  const drawn = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...nowhere, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: table.namedRows === true, noHBand: true, noVBand: true },
    rows: [head, ...rows],
  })
  const caption = new Paragraph({ style: 'Caption', text: wordText(table.caption) })
  const after = new Paragraph({ spacing: { after: 80, line: 160 } })
  return table.headed ? [drawn, after] : [caption, drawn, after]
}

function cell(
  lines: readonly Words[],
  column: PaperColumn | undefined,
  width: number,
  look: RunLook,
  place: 'head' | 'row',
): TableCell {
  const bottom =
    place === 'head'
      ? { style: BorderStyle.SINGLE, size: 8, color: ink }
      : { style: BorderStyle.SINGLE, size: 4, color: lineColour }
  const alignment = column?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { ...nowhere, bottom },
    margins: { top: 80, bottom: 80, left: 100, right: 100, marginUnitType: WidthType.DXA },
    children: (lines.length === 0 ? [''] : lines).map(
      (words) => new Paragraph({ style: 'TableText', alignment, children: wordRuns(words, look) }),
    ),
  })
}

function looks(tone: PaperCell['tone']): RunLook {
  if (tone === 'alert') return { bold: true, color: alert }
  return tone === 'faint' ? { italics: true, color: muted } : {}
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const nowhere = { top: none, bottom: none, left: none, right: none } as const
