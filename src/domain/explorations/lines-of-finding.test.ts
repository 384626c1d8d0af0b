import { expect, test } from 'vitest'
import { furtherLines, linesOf } from './lines-of-finding.ts'
import { findSubTheme } from './sub-theme.ts'

const region = {
  actionLines: [1, 2, 3].map((number) => ({ number, title: { nl: `Lijn ${number}`, en: `Line ${number}` } })),
  subThemes: [
    { code: '1.5', line: 1, title: { nl: 'Briefadres', en: 'Correspondence address' } },
    { code: '2.4', line: 2, title: { nl: 'Vroegsignalering', en: 'Early signals' } },
    { code: '3.1', line: 3, title: { nl: 'Eigen woonplek', en: 'A home of one’s own' } },
  ],
}

test('a finding names its main line first, and each line once', () => {
  expect(linesOf({ actionLine: 2, alsoLines: [] })).toEqual([2])
  expect(linesOf({ actionLine: 2, alsoLines: [1, 2, 3] })).toEqual([2, 1, 3])
})

test('a sub-theme is known by its code, its title in either language, or both, and by what a spreadsheet makes of it', () => {
  for (const words of ['2.4', '2,4', 'vroegsignalering', ' Early  signals', '2.4 Vroegsignalering'])
    expect(findSubTheme(region, words)?.code, words).toBe('2.4')
  expect(findSubTheme(region, "A home of one's own")?.code).toBe('3.1')
  for (const words of ['', '2', '2.5', '3.1 Vroegsignalering'])
    expect(findSubTheme(region, words)).toBeUndefined()
})

test('a sub-theme may be of any line the finding names, and of no other', () => {
  const said = { actionLine: 1, alsoLines: [2], subTheme: 'Vroegsignalering' }
  expect(furtherLines(region, said)).toEqual({ ok: true, value: { alsoLines: [2], subTheme: '2.4' } })
  expect(furtherLines(region, { ...said, alsoLines: [] })).toMatchObject({
    problem: { fields: { subTheme: { code: 'sub-theme-of-other-line', detail: '2.4' } } },
  })
  expect(furtherLines(region, { ...said, actionLine: null, alsoLines: [] })).toMatchObject({ ok: true })
})

test('lines and sub-themes that are not there are told of all at once', () => {
  expect(furtherLines(region, { actionLine: 7, alsoLines: [2, 8], subTheme: 'Onzin' })).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        actionLine: { code: 'unknown-action-line', detail: '7' },
        alsoLines: { code: 'unknown-action-line', detail: '8' },
        subTheme: { code: 'unknown-sub-theme', detail: 'Onzin' },
      },
    },
  })
})

test('the main line named again among the others is no further line', () => {
  expect(furtherLines(region, { actionLine: 2, alsoLines: [1, 2], subTheme: '' })).toEqual({
    ok: true,
    value: { alsoLines: [1], subTheme: null },
  })
})
