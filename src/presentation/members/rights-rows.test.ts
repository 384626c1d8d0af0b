import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reachOf, subjects } from '../../domain/people/rights.ts'
import { rightsOfRole } from '../../domain/people/rights-of-role.ts'
import { roles } from '../../domain/terms.ts'
import { languages } from '../../language/language.ts'
import { rightsRows, rightsTable } from './rights-rows.ts'

const guide = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide')

for (const language of languages)
  test(`the guide in ${language} says of every role what the table of rights says`, () => {
    const chapter = readFileSync(join(guide, language, '16-mensen.md'), 'utf8')
    expect(chapter).toContain(rightsTable(language))
  })

test('every right of every role is told, and none that is not there', () => {
  for (const role of roles.codes) {
    const { writes } = rightsOfRole(role)
    const told = [...writes.region, ...writes['own-municipality'], ...writes['own-organisation']]
    expect(told.toSorted()).toEqual(subjects.filter((subject) => reachOf(role, subject)).toSorted())
  }
})

test('each role in a sentence or two', () => {
  const writes = Object.fromEntries(rightsRows('nl').map((row) => [row.role, row.writes.join(' ')]))
  expect(writes).toMatchObject({
    coordinator: 'Alles',
    controller: 'In de hele regio: geldbronnen, kosten en eigen bespreekpunten.',
    reader: 'Niets',
  })
})
