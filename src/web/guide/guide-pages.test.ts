import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { visitor } from '../../domain/caller.ts'
import { type Language, languages } from '../../language/language.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import type { Needs } from '../../operations/needs.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { guidePages } from './guide-pages.tsx'
import { type Chapter, readGuide } from './read-guide.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide')
const guide = readGuide(folder)

test('every chapter is there in both languages, under the same name', () => {
  expect(guide.nl.length).toBe(20)
  expect(namesOf(guide.en)).toEqual(namesOf(guide.nl))
})

test('both languages say the same in the same order: as many sections, tables and lists', () => {
  for (const [index, chapter] of guide.nl.entries())
    expect(shapeOf(guide.en[index]), chapter.name).toEqual(shapeOf(chapter))
})

for (const language of languages) {
  test(`no chapter in ${language} points at a page or a heading that is not there`, async () => {
    for (const { name } of guide[language]) {
      const page = await read(addresses.guide(language, name))
      const inside = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
      for (const [, href = ''] of inside.matchAll(/href="([^"]+)"/g)) {
        const [path = '', anchor] = href.split('#')
        if (path.startsWith('/')) expect(isKnown(language, path), `${name}: ${href}`).toBe(true)
        const target = path === '' ? page : path.includes('/handleiding/') ? await read(path) : ''
        if (anchor !== undefined) expect(target, `${name}: ${href}`).toContain(`id="${anchor}"`)
      }
    }
  })

  test(`every address that a chapter in ${language} names is one of the product`, () => {
    for (const { name } of guide[language])
      for (const [address] of written(language, name).matchAll(/\/(nl|en)\/[\w/-]+/g))
        expect(isKnown(language, address), `${name}: ${address}`).toBe(true)
  })

  test(`the plan check in ${language} has all its rules, and no other`, () => {
    const named = written(language, '05-plantoets')
      .match(/^\| T\d\d/gm)
      ?.map((line) => line.slice(2))
    expect(named).toEqual(Object.keys(planCheckTexts[language].rules))
  })
}

test('every picture that a chapter shows is there, with words for who cannot see it, and no other', () => {
  const shown = languages.flatMap((language) =>
    guide[language].flatMap(({ name }) =>
      [...written(language, name).matchAll(/!\[([^\]]*)\]\(\.\.\/pictures\/([^)]+)\)/g)].map(
        ([, words = '', file = '']) => {
          expect(words.length, file).toBeGreaterThan(20)
          expect(file).toMatch(new RegExp(`-${language}\\.jpg$`))
          return file
        },
      ),
    ),
  )
  expect(shown.length).toBeGreaterThanOrEqual(20)
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(shown.sort())
})

test('a chapter that does not exist is not found', async () => {
  const answer = await app.request('/nl/handleiding/99-niets')
  expect(answer.status).toBe(404)
})

const needs: Needs = { database: nowhere(), caller: visitor, today: new Date('2026-11-22T12:00:00Z') }
const app = visitApp(needs, guidePages(folder))

/** The guide asks nothing of a database. */
function nowhere(): Needs['database'] {
  const refuse = () => Promise.reject(new Error('the guide has no need of a database'))
  return { read: refuse, write: refuse }
}

async function read(path: string): Promise<string> {
  const answer = await app.request(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

function namesOf(chapters: readonly Chapter[]): string[] {
  return chapters.map(({ name }) => name)
}

function shapeOf(chapter: Chapter | undefined): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { type, ...token } of chapter?.body ?? []) {
    const size =
      type === 'table' && 'rows' in token && Array.isArray(token.rows) ? ` of ${token.rows.length}` : ''
    if (type !== 'paragraph') counted[type + size] = (counted[type + size] ?? 0) + 1
  }
  return counted
}

function written(language: Language, name: string): string {
  return readFileSync(join(folder, language, `${name}.md`), 'utf8')
}

/** Whether an address is one of web/addresses.ts; what stands for a region may be any word. */
function isKnown(language: Language, path: string): boolean {
  const region = 'gooi-en-vechtstreek'
  const fixed = [
    addresses.home(language),
    addresses.signIn(language),
    addresses.account(language),
    addresses.forgotPassword(language),
    addresses.signInOrganisationBack(),
    addresses.framework(language),
    addresses.territory(language),
    addresses.api(language),
    addresses.regions(language),
    addresses.newRegion(language),
    addresses.guide(language),
    addresses.publications(language, region),
    ...namesOf(guide[language]).map((name) => addresses.guide(language, name)),
  ]
  return fixed.includes(path)
}
