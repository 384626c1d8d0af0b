import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { objectsOf } from '../../../documents/paper/pdf-objects.test.help.ts'
import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import { readLimits } from '../../../documents/read-outcome.ts'
import { openZip } from '../../../documents/unzip-within-limits.ts'
import { countDecisions } from '../../../domain/explorations/gap-decisions.ts'
import { type GapAnswer, listGaps, withDecisions } from '../../../domain/explorations/undecided-gaps.ts'
import { factsOf, finding, tablesOf, wordsOf } from './example-report.test.help.ts'
import { explorationReport } from './exploration-report.ts'
import { gapsPart } from './gaps-part.ts'
import type { ReportFacts } from './report-facts.ts'

const findings = [
  finding({ title: 'Geen opvang (voorbeeld)', state: 'missing' }),
  finding({ title: 'Spreekuur', place: 'GM2' }),
]

const action: GapAnswer = {
  kind: 'action',
  id: 'a',
  code: '1.1.1',
  title: 'Plaatsen maken',
  since: '2024-02-01',
  isExample: true,
}
const goal: GapAnswer = {
  ...action,
  kind: 'goal',
  id: 'g',
  code: '1.1',
  title: 'Genoeg plaatsen',
  isExample: false,
}
const noAction = { reason: 'De buurgemeente doet het.', decidedOn: '2024-02-01', version: '1' }

/** Its gaps, some decided: by what fills them, or by a reason to do nothing. */
function decidedFacts(answers: Record<string, GapAnswer[]>, reasons: readonly string[]): ReportFacts {
  const facts = factsOf({ findings })
  const gaps = withDecisions(
    listGaps(facts.analysis.gaps),
    Object.entries(answers).flatMap(([key, some]) => some.map((answer) => ({ key, answer }))),
    reasons.map((key) => ({ key, noAction })),
  )
  return { ...facts, decisions: { kind: 'each', gaps } }
}

const decided = () =>
  decidedFacts({ 'vak-1-GM1': [goal, action], 'vak-2-GM2': [action] }, [
    'vak-2-GM1',
    'partij-ervaringskennis',
  ])

const gapTablesOf = (outline: PaperOutline) => tablesOf(outline).filter(({ stacked }) => stacked)

test('beside each gap stands what was decided: the goals and actions that fill it, a reason to do nothing, or that it is open', () => {
  const outline = explorationReport(decided(), 'nl')
  const [missing, unsaid] = gapTablesOf(outline)
  expect(missing?.columns.map(({ heading }) => heading)).toEqual([
    'Leemte',
    'Wat de verkenning zegt',
    'Wat er besloten is',
  ])
  expect(wordsOf(missing)).toEqual([
    [
      'Actielijn 1: Gemeente 1',
      'Geen opvang (voorbeeld)',
      'Doel 1.1: Genoeg plaatsen / Actie 1.1.1: Plaatsen maken Voorbeeld',
    ],
  ])
  expect(wordsOf(unsaid)).toEqual([
    ['Actielijn 1: Gemeente 3 en Regionaal', 'Nog open'],
    ['Actielijn 2: Gemeente 1', 'Geen actie, omdat: De buurgemeente doet het.'],
    ['Actielijn 2: Gemeente 2', 'Actie 1.1.1: Plaatsen maken Voorbeeld'],
    ['Actielijn 2: Gemeente 3 en Regionaal', 'Nog open'],
  ])
  expect(wordsOf(gapTablesOf(outline).at(-1))?.[0]).toEqual([
    'Mensen met ervaringskennis',
    'Geen actie, omdat: De buurgemeente doet het.',
  ])
})

test('an action that is invented is marked, and the first page says that there are such', () => {
  const front = (facts: ReportFacts) => JSON.stringify(explorationReport(facts, 'nl').front)
  expect(front(decided())).toContain('verzonnen voorbeelden')
  expect(front(decidedFacts({ 'vak-1-GM1': [goal] }, []))).not.toContain('verzonnen voorbeelden')
})

test('in English the words of the region stay Dutch, and say so', () => {
  const [missing, unsaid] = gapTablesOf(explorationReport(decided(), 'en'))
  expect(missing?.rows[0]?.[2]?.lines).toEqual([
    [{ text: 'Goal 1.1: ' }, { text: 'Genoeg plaatsen', language: 'nl' }],
    [
      { text: 'Action 1.1.1: ' },
      { text: 'Plaatsen maken', language: 'nl' },
      { text: ' Example', look: 'muted' },
    ],
  ])
  expect(unsaid?.rows[1]?.[1]?.lines).toEqual([
    [{ text: 'No action, because: ' }, { text: 'De buurgemeente doet het.', language: 'nl' }],
  ])
})

test('whatever was decided, each gap is told once and the count is of what is told', () => {
  const keys = listGaps(factsOf({ findings }).analysis.gaps).map(({ key }) => key)
  const some = fc.subarray(keys)
  fc.assert(
    fc.property(some, some, (filled, left) => {
      const facts = decidedFacts(Object.fromEntries(filled.map((key) => [key, [action]])), left)
      const rows = gapTablesOf(explorationReport(facts, 'nl')).flatMap((table) => wordsOf(table) ?? [])
      const told = (words: RegExp) =>
        rows
          .filter((row) => words.test(row.at(-1) ?? ''))
          .flatMap(([name = '']) => (name.startsWith('Actielijn') ? name.split(/, | en /) : [name])).length
      const open = told(/^Nog open$/)
      const all = told(/./)
      const { blocks } = gapsPart(facts, 'nl')
      expect(all).toBe(keys.length)
      expect(open).toBe(keys.filter((key) => !filled.includes(key) && !left.includes(key)).length)
      expect(blocks[1]).toEqual({
        kind: 'paragraph',
        words: `Alle leemten samen: ${all}. Daarvan besloten: ${all - open}. Nog open: ${open}.`,
      })
    }),
    { numRuns: 60 },
  )
})

test('what is a gap no longer is in no count', () => {
  const gone = withDecisions([], [{ key: 'vak-1-GM1', answer: action }], [])
  expect(countDecisions(gone)).toEqual({ all: 0, decided: 0, open: 0 })
})

test('the public report counts, and ties no goal, action or reason to a gap', () => {
  const facts = factsOf({
    findings,
    isPublic: true,
    decisions: { kind: 'counted', all: 3, decided: 2, open: 1 },
  })
  const outline = explorationReport(facts, 'nl')
  expect(gapTablesOf(outline)).toEqual([])
  const words = JSON.stringify(outline)
  expect(words).toContain(
    'Vakken waar een openbare bevinding zegt dat er iets ontbreekt: 3. Daarvan besloten: 2. Nog niet besloten: 1.',
  )
  expect(words).toContain('staat in het verslag voor de regio')
})

test('Word has the decisions in tables whose head repeats on each page', async () => {
  const outline = explorationReport(decided(), 'nl')
  const written = await writeWord(outline)
  const text = written.ok
    ? Buffer.from(openZip(written.bytes, readLimits)('word/document.xml') ?? []).toString('utf8')
    : written.problem
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(tablesOf(outline).length)
  expect(text).toContain('Daarvan besloten: 4.')
  const plain = text.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
  expect(plain).toContain('|Wat er besloten is|')
  expect(plain).toContain('|Actie 1.1.1: |Plaatsen maken|')
  expect(plain).toContain('|De buurgemeente doet het.|')
})

test.skipIf(!canWritePdf())('PDF has the decisions in tables with heads for who listens', async () => {
  const heads = async (facts: ReportFacts) => {
    const outline = explorationReport(facts, 'nl')
    const written = await writePdf(outline)
    if (!written.ok) throw new Error(written.problem)
    const columns = tablesOf(outline).reduce((sum, table) => sum + table.columns.length, 0)
    return { columns, told: objectsOf(written.bytes).match(/\/S ?\/TH\b/g)?.length ?? 0 }
  }
  const own = await heads(decided())
  const open = await heads(factsOf({ findings, isPublic: true }))
  expect(own.told - open.told).toBe(own.columns - open.columns)
  expect(own.columns - open.columns).toBeGreaterThan(8)
})
