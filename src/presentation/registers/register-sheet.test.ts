import { expect, test } from 'vitest'
import { findingFields } from '../../domain/explorations/finding.ts'
import { nouns } from '../../domain/registers/noun.ts'
import { formTexts } from '../../language/form-texts.ts'
import { languages } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { columnOf } from './register-sheet.ts'

test('the column with the version of a row is called like no field of any list', () => {
  const versions = languages.map((language) => formTexts[language].version.toLowerCase())
  for (const noun of nouns)
    for (const language of languages) {
      const headings = Object.values(registerTexts[noun][language].fields).map(({ label }) =>
        label.toLowerCase(),
      )
      expect(
        headings.filter((heading) => versions.includes(heading)),
        noun,
      ).toEqual([])
    }
})

test('where a problem stands is told by the heading of that file, in its own language', () => {
  const columns = { noun: 'findings', fields: findingFields } as const
  const header = ['Number', ' Municipality ']
  expect(columnOf({ header }, columns, 'place')).toEqual({ heading: 'Municipality', letter: 'B' })
  expect(columnOf({ header }, columns, 'title'), 'a column that is not there').toEqual({
    heading: 'Titel',
    letter: '',
  })
})
