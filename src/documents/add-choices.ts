import type { Workbook } from '@cj-tech-master/excelts'
import type { WorkbookOutline } from './workbook-outline.ts'

/** How many rows under the last one get drop-downs too, for who adds rows. */
const emptyRows = 500

/**
 * Gives columns with choices their drop-down. The choices stand on a hidden sheet: in the rule itself they
 * may not have commas in them, nor be longer than 255 characters together.
 */
export function addChoices(workbook: Workbook, { sheets, titles }: WorkbookOutline): void {
  const columns = sheets.flatMap(({ name, columns, rows }) =>
    columns.flatMap(({ choices, kind }, index) =>
      choices && choices.length > 0
        ? [{ name, column: index + 1, choices, kind, lastRow: 1 + rows.length }]
        : [],
    ),
  )
  if (columns.length === 0) return

  const hidden = workbook.addWorksheet(titles.choices, { state: 'hidden' })
  for (const [index, { name, column, choices, kind, lastRow }] of columns.entries()) {
    for (const [row, choice] of choices.entries()) {
      const cell = hidden.getCell(row + 1, index + 1)
      cell.value = choice
      cell.numFmt = '@'
    }
    const letter = hidden.getColumn(index + 1).letter
    const list = `'${titles.choices.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${choices.length}`
    const target = workbook.getWorksheet(name)
    const targetLetter = target?.getColumn(column).letter
    target?.dataValidations.add(`range:${targetLetter}2:${targetLetter}${lastRow + emptyRows}`, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      // In a list several values may stand together, which no drop-down can check.
      showErrorMessage: kind !== 'list',
    })
  }
}
