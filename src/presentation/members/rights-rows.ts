import { type GuardedReading, type Subject, subjects } from '../../domain/people/rights.ts'
import { rightsOfRole } from '../../domain/people/rights-of-role.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { type Role, roles } from '../../domain/terms.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { rightsTexts } from '../../language/members/rights-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { termTexts } from '../../language/term-texts.ts'

/** One row of "who may what"; `writes` is a sentence per reach. */
export type RightsRow = {
  role: Role
  name: string
  forWhom: string
  writes: readonly string[]
  readsToo: string
}

type SubjectNames = Record<Exclude<Subject, Noun>, string>
type ReadingNames = Record<GuardedReading, string>

/** Drawn from the table of rights, so that what is said is what is done. */
export function rightsRows(language: Language): RightsRow[] {
  return roles.codes.map((role) => ({
    role,
    name: termTexts[language].roles[role],
    forWhom: rightsTexts[language].roles[role],
    writes: writesOf(language, role),
    readsToo: readsTooOf(language, role),
  }))
}

/** The same as a table in Markdown, as the guide holds it. */
export function rightsTable(language: Language): string {
  const texts = rightsTexts[language]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line([texts.role, texts.forWhom, texts.writes, texts.readsToo]),
    '|---|---|---|---|',
    ...rightsRows(language).map(({ name, forWhom, writes, readsToo }) =>
      line([name, forWhom, writes.join(' '), readsToo]),
    ),
  ].join('\n')
}

function writesOf(language: Language, role: Role): string[] {
  const texts = rightsTexts[language]
  const { writes } = rightsOfRole(role)
  if (writes.region.length === subjects.length) return [texts.everything]
  const said = (what: readonly Subject[], sentence: (what: string) => string) =>
    what.length === 0 ? [] : [sentence(listed(language, what))]
  const sentences = [
    ...said(writes.region, texts.region),
    ...said(writes['own-municipality'], texts.ownMunicipality),
    ...said(writes['own-organisation'], texts.ownOrganisation),
  ]
  return sentences.length === 0 ? [texts.nothing] : sentences
}

function readsTooOf(language: Language, role: Role): string {
  const names: ReadingNames = rightsTexts[language].readings
  const { readsToo } = rightsOfRole(role)
  return readsToo.length === 0
    ? '–'
    : writeList(
        language,
        readsToo.map((what) => names[what]),
      )
}

function listed(language: Language, what: readonly Subject[]): string {
  return writeList(
    language,
    what.map((subject) => nameOf(language, subject)),
  )
}

function nameOf(language: Language, subject: Subject): string {
  const names: SubjectNames = rightsTexts[language].subjects
  return isNamed(names, subject) ? names[subject] : registerTexts[subject][language].plural.toLowerCase()
}

function isNamed(names: SubjectNames, subject: Subject): subject is keyof SubjectNames {
  return subject in names
}
