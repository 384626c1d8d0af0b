import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePastedTable, writePastedTable } from './pasted-table.ts'

function cellsOf(text: string): string[][] {
  return parsePastedTable(text).map(({ cells }) => cells)
}

test('what Excel copies is read: tabs, a cell with line breaks and quotes, and rows of different length', () => {
  const copied =
    'Gemeente\tTitel\r\nHuizen\t"Eerste regel\nzei ""ja"""\r\n\r\nLaren\tpijp van 5" lang\textra\r\n'
  expect(parsePastedTable(copied)).toEqual([
    { number: 1, cells: ['Gemeente', 'Titel'] },
    { number: 2, cells: ['Huizen', 'Eerste regel\nzei "ja"'] },
    { number: 4, cells: ['Laren', 'pijp van 5" lang', 'extra'] },
  ])
})

test('semicolons and commas separate too; a comma in a figure between semicolons does not', () => {
  expect(cellsOf('Huizen;12,50\nLaren;3,00')).toEqual([
    ['Huizen', '12,50'],
    ['Laren', '3,00'],
  ])
  expect(cellsOf('Huizen,bestaat\n"Laren, NH",bestaat')).toEqual([
    ['Huizen', 'bestaat'],
    ['Laren, NH', 'bestaat'],
  ])
})

test('a quote that is never closed swallows no rows', () => {
  expect(cellsOf('a\t"b\nc\td')).toEqual([
    ['a', '"b'],
    ['c', 'd'],
  ])
})

test('what is written is what is read, whatever stands in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', ';', ',', '=') })
  const row = fc
    .array(cell, { minLength: 2, maxLength: 5 })
    .filter((cells) => cells.some((one) => one.trim() !== ''))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(cellsOf(writePastedTable(rows))).toEqual(rows)
    }),
  )
})
