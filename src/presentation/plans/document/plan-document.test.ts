import { expect, test } from 'vitest'
import { documentChapters } from '../../../domain/plans/document-chapter.ts'
import { languages } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { blocksOf, documentFacts } from './example-plan-document.test.help.ts'
import { planDocument } from './plan-document.ts'

test('the document has its twelve chapters in order, and no heading skips a level', () => {
  for (const language of languages) {
    const headings = blocksOf(planDocument(documentFacts(), language)).filter(
      ({ kind }) => kind === 'heading',
    )
    const levels = headings.map((heading) => (heading.kind === 'heading' ? heading.level : 0))
    const chapters = headings.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? [one.text] : []))
    expect(chapters).toEqual(documentChapters.map((chapter) => documentTexts[language].chapters[chapter]))
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1)
  }
})

test('facts that were kept as JSON make the same document', () => {
  const facts = documentFacts()
  expect(planDocument(JSON.parse(JSON.stringify(facts)), 'nl')).toEqual(planDocument(facts, 'nl'))
})

test('every figure tells in words what it shows, and has its numbers in a table that names its rows', () => {
  const figures = blocksOf(planDocument(documentFacts(), 'nl')).filter((block) => block.kind === 'figure')
  expect(figures).toHaveLength(3)
  for (const { alternative, table, drawing } of figures) {
    expect(alternative.length).toBeGreaterThan(20)
    expect(table?.namedRows).toBe(true)
    expect(table?.rows.length).toBeGreaterThan(1)
    expect(drawing.wide).toMatch(/^<svg /)
  }
  const ids = figures.flatMap(({ drawing }) =>
    [...`${drawing.wide}${drawing.narrow}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test('a chapter begins with the paragraphs the region wrote for it', () => {
  const risks = { number: 10, text: 'Het eerste.\n\nHet tweede.', textEnglish: '', isExample: false }
  const { body } = planDocument(documentFacts({ texts: [risks] }), 'en')
  const blocks = body[documentChapters.indexOf('risks')]?.blocks ?? []
  expect(blocks.slice(1, 3)).toEqual([
    { kind: 'paragraph', words: [{ text: 'Het eerste.', language: 'nl' }] },
    { kind: 'paragraph', words: [{ text: 'Het tweede.', language: 'nl' }] },
  ])
})

test('of what the region has not written or counted yet, the chapter says so', () => {
  const { plan } = documentFacts()
  const empty = documentFacts({
    plan: { ...plan, goals: [], actions: [], funds: [], findings: [], policies: [], indicators: [] },
    monitor: { indicators: [] },
    cellCounts: [],
    decisions: [],
    places: [],
    framework: { title: { nl: 'het plan', en: 'the plan' }, source: '', periodTo: 2030, items: [] },
  })
  const said = JSON.stringify(planDocument(empty, 'nl').body)
  const { nothing } = documentTexts.nl
  for (const chapter of [
    'facts',
    'exploration',
    'ambition',
    'actions',
    'money',
    'monitoring',
    'risks',
    'decisions',
  ] as const)
    expect(said, chapter).toContain(nothing[chapter])
})

test('in the public document inbreng is counted and not told', () => {
  const facts = documentFacts({ contributions: { kind: 'counted', all: 3, answered: 2 }, isPublic: true })
  const said = JSON.stringify(planDocument(facts, 'nl'))
  expect(said).toContain('Mensen met ervaringskennis brachten dit in: 3 keer. Beantwoord: 2.')
  expect(said).toContain(documentTexts.nl.forEverybodyExplained)
})
