import { expect, test } from 'vitest'
import { writeAmount } from '../../../language/figures.ts'
import { blocksOf, factsOf, finding, headingsOf, tablesOf, wordsOf } from './example-report.test.help.ts'
import { explorationReport } from './exploration-report.ts'

test('the report goes from matrix by findings and gaps to who took part, in either language', () => {
  expect(headingsOf(explorationReport(factsOf(), 'nl'))).toEqual(
    expect.arrayContaining([
      'In het kort',
      'Matrix',
      'Actielijn 1: Bestaanszekerheid',
      'Leemten',
      'Wie deed mee',
    ]),
  )
  expect(headingsOf(explorationReport(factsOf(), 'en'))).toEqual(
    expect.arrayContaining(['In brief', 'Matrix', 'Action line 1: Security', 'Gaps', 'Who took part']),
  )
})

test('a heading never skips a level, whatever there is to tell', () => {
  for (const facts of [factsOf(), factsOf({ findings: [] }), factsOf({ isPublic: true })])
    for (const language of ['nl', 'en'] as const) {
      const levels = blocksOf(explorationReport(facts, language)).flatMap((block) =>
        block.kind === 'heading' ? [block.level] : [],
      )
      expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
    }
})

test('a cost that nobody told is unknown and not nought', () => {
  const findings = wordsOf(tablesOf(explorationReport(factsOf(), 'nl'))[1]) ?? []
  expect(findings.map((row) => row.at(-1))).toEqual(['onbekend', writeAmount('nl', 1_250_000)])
})

test('a square with a gap, one without a word, and one without a public word are told apart', () => {
  const findings = [finding({ title: 'Niets', state: 'missing' })]
  const [row] = wordsOf(tablesOf(explorationReport(factsOf({ findings }), 'nl'))[0]) ?? []
  expect(row).toEqual([
    '1 Bestaanszekerheid',
    'Leemte',
    'Nog niet ingevuld',
    'Nog niet ingevuld',
    'Nog niet ingevuld',
  ])
  const [open] = wordsOf(tablesOf(explorationReport(factsOf({ findings, isPublic: true }), 'nl'))[0]) ?? []
  expect(open?.[2]).toBe('Niets openbaar')
})

test('a cell that is empty for a reason says the reason, and is none of the cells without a word', () => {
  const emptyCells = [{ line: 2, place: 'GM2', reason: 'Loopt via de regio.' }]
  const rows = wordsOf(tablesOf(explorationReport(factsOf({ emptyCells }), 'nl'))[0]) ?? []
  expect(rows[1]?.slice(1, 4)).toEqual([
    'Nog niet ingevuld',
    'Leeg, met reden / Loopt via de regio.',
    'Nog niet ingevuld',
  ])
})

test('a finding of several lines is told under each, which says where it is too, and counted once', () => {
  const findings = [finding({ title: 'Beide', alsoLines: [2], subTheme: '2.1' })]
  const outline = explorationReport(factsOf({ findings }), 'nl')
  const told = tablesOf(outline).flatMap((table) => wordsOf(table)?.flatMap(([first]) => first ?? []) ?? [])
  expect(told.filter((words) => words.startsWith('Beide'))).toEqual([
    expect.stringContaining('2.1 Vroeg erbij · Ook bij actielijn 2'),
    expect.stringContaining('2.1 Vroeg erbij · Hoort eerst bij actielijn 1'),
  ])
  expect(JSON.stringify(outline.front)).toContain('1, van 1 van 3 gemeenten')
})

test('many municipalities get more tables of the matrix, each place in one of them', () => {
  const tables = tablesOf(explorationReport(factsOf({}, 20), 'nl')).filter(({ caption }) =>
    /deel/.test(caption),
  )
  expect(tables.map(({ columns }) => columns.length - 1)).toEqual([7, 7, 7])
  const places = tables.flatMap(({ columns }) => columns.slice(1).map(({ heading }) => heading))
  expect(new Set(places).size).toBe(21)
})

test('it says for whom it is, on the first page and at the foot of every other', () => {
  const own = explorationReport(factsOf(), 'nl')
  expect([own.marking, own.footer]).toEqual([
    'Voor de regio',
    expect.stringMatching(/1 maart 2024 · Voor de regio$/),
  ])
  expect(explorationReport(factsOf({ isPublic: true }), 'en').marking).toBe('Public')
})

test('a party that will only take part later, or never did, is among those not involved yet', () => {
  const participations = [
    {
      id: '1',
      party: 'lived-experience' as const,
      organisation: 'Panel (voorbeeld)',
      tookPlaceOn: '2024-06-01',
      form: 'panel',
      result: 'Nog te doen',
      isExample: true,
    },
  ]
  const blocks = blocksOf(explorationReport(factsOf({ participations }), 'nl'))
  expect(blocks.at(-1)).toEqual({ kind: 'list', items: ['Mensen met ervaringskennis', 'Woningcorporatie'] })
  expect(wordsOf(tablesOf(explorationReport(factsOf({ participations }), 'nl')).at(-1))?.[0]?.[1]).toBe(
    '1 juni 2024 / Gepland',
  )
})

test('words of the region are Dutch in an English report as well, and say so', () => {
  const [first] = tablesOf(explorationReport(factsOf(), 'en'))[1]?.rows[0] ?? []
  expect(first?.lines[0]).toEqual([{ text: 'Spreekuur', look: 'strong', language: 'nl' }])
})
