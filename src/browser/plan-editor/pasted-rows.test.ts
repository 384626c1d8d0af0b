import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastedRows } from './pasted-rows.ts'

const word = fc.stringMatching(/^[a-z0-9"\t\n ]{0,8}$/).map((text) => text.trim())

/** As Excel writes it. */
function copied(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join('\t')}\r\n`).join('')
}

test('what a spreadsheet copies comes back cell by cell, also with tabs, line ends and quotes inside', () => {
  const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, (typed) => {
      expect(pastedRows(copied(typed))).toEqual(typed)
    }),
  )
})

test('plain text is one cell, and an empty row keeps its place', () => {
  expect(pastedRows('2024; 2025')).toEqual([['2024; 2025']])
  expect(pastedRows('a\n\nb\n')).toEqual([['a'], [''], ['b']])
})
