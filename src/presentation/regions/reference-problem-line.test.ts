import { expect, test } from 'vitest'
import { referenceProblemLine } from './reference-problem-line.ts'

test('a problem says where it is and what is wrong, in both languages', () => {
  const problem = {
    file: 'municipalities',
    row: 12,
    field: 'code',
    code: 'not-a-code',
    detail: 'GM1',
  } as const
  expect(referenceProblemLine('nl', problem)).toBe('gemeenten, rij 12, code: “GM1” is geen code.')
  expect(referenceProblemLine('en', problem)).toBe('municipalities, row 12, code: “GM1” is no code.')
})

test('what is wrong with a file as a whole has no row', () => {
  const problem = {
    file: 'draft-regions',
    row: null,
    field: '',
    code: 'wrong-count',
    detail: '44 (45)',
  } as const
  expect(referenceProblemLine('nl', problem)).toBe('conceptregio’s: Het aantal klopt niet: 44 (45).')
})
