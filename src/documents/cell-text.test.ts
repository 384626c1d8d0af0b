import { expect, test } from 'vitest'
import { cellText, isDateFormat } from './cell-text.ts'

const context = { sharedTexts: ['Voorbeeldstad'], dateStyles: [false, true], from1904: false }

function number(value: string): string {
  return cellText({ type: 'n', style: 0, value }, context)
}

function date(value: string, from1904 = false): string {
  return cellText({ type: 'n', style: 1, value }, { ...context, from1904 })
}

test.each([
  ['1234.5', '1234,5'],
  ['0.30000000000000004', '0,3'],
  ['1E+21', '1000000000000000000000'],
  ['2.5E-7', '0,00000025'],
  ['-0.0', '0'],
  ['12345678901234567890', '12345678901234567890'],
  ['', ''],
])('the number %s becomes %s', (value, text) => {
  expect(number(value)).toBe(text)
})

test.each([
  ['45323', '2024-02-01'],
  ['45323.5625', '2024-02-01T13:30:00'],
  ['0.5625', '13:30:00'],
  ['1', '1900-01-01'],
  ['61', '1900-03-01'],
  ['-5', '-5'],
])('day %s becomes %s', (value, text) => {
  expect(date(value)).toBe(text)
})

test('days of an old Macintosh file count from 1904', () => {
  expect(date('43861', true)).toBe('2024-02-01')
  expect(date('0', true)).toBe('1904-01-01')
})

test('truth, errors, shared and escaped text become what the visitor saw', () => {
  const text = (type: string, value: string) => cellText({ type, style: 0, value }, context)
  expect(text('b', '1')).toBe('ja')
  expect(text('b', '0')).toBe('nee')
  expect(text('e', '#N/A')).toBe('#N/A')
  expect(text('s', '0')).toBe('Voorbeeldstad')
  expect(text('d', '2024-02-01T00:00:00.000')).toBe('2024-02-01')
  expect(text('inlineStr', 'a_x000A_b_x005F_x000A_c_x0000_')).toBe('a\nb_x000A_c_x0000_')
})

test('a shared text that is not there makes the file a broken one', () => {
  expect(() => cellText({ type: 's', style: 0, value: '7' }, context)).toThrow('not-a-workbook')
})

test('date formats are told from formats that only look like them', () => {
  const isDate = (code: string) => isDateFormat(170, code)
  expect(['dd-mm-yyyy', 'd mmm', 'h:mm', '[$-413]d mmmm yyyy;@', 'mmm-yy'].map(isDate)).toEqual(
    Array(5).fill(true),
  )
  expect(['0.00', '"dagen" 0', '[Red]0', '#,##0_m', '[h]:mm', '@', 'General'].map(isDate)).toEqual(
    Array(7).fill(false),
  )
  expect([14, 22, 0, 4, 49].map((id) => isDateFormat(id, undefined))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
