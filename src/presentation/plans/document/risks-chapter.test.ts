import { expect, test } from 'vitest'
import { exampleAction, soundPlan } from '../../../domain/plans/example-plans.test.help.ts'
import type { Risk } from '../../../domain/plans/plan.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { riskMatrixTexts } from '../../../language/plans/risk-matrix-texts.ts'
import { documentFacts } from './example-plan-document.test.help.ts'
import { risksChapter } from './risks-chapter.ts'

const late: Risk = {
  id: 'r1',
  number: 1,
  title: 'De vergunning komt later (voorbeeld)',
  chance: 4,
  effect: 4,
  state: 'open',
  action: '1.1.1',
  goal: '',
  owner: 'Gemeente A (voorbeeld)',
  measure: 'Elke maand overleg (voorbeeld).',
  isExample: true,
}

function told(change: Parameters<typeof documentFacts>[0]): string {
  return JSON.stringify(risksChapter(documentFacts(change), 'nl'))
}

function toldToEverybody(): string {
  const { risks: _, ...facts } = documentFacts({ isPublic: true })
  return JSON.stringify(risksChapter(facts, 'nl'))
}

test('a risk stands in the cell of its chance and effect, and in the list with its weight and measure', () => {
  const blocks = risksChapter(documentFacts({ risks: [late] }), 'nl')
  const [matrix, list] = blocks.filter((block) => block.kind === 'table')
  const filled = matrix?.rows.flatMap((row, at) =>
    row.flatMap(({ tone }, column) => (tone === 'alert' ? [[at, column]] : [])),
  )
  expect(filled).toEqual([[1, 4]])
  expect(matrix?.rows[1]?.[4]?.lines).toEqual([[{ text: '1', look: 'strong' }]])
  const row = JSON.stringify(list?.rows)
  for (const words of [late.title, 'Groot (4 × 4)', 'Open', late.measure, late.owner, 'Bij 1.1.1'])
    expect(row).toContain(words)
})

test('that nothing was written is said only when that is so', () => {
  const text = { number: 10, text: 'Wij letten op drie dingen.', textEnglish: '', isExample: true }
  const nothing = documentTexts.nl.nothing.risks
  expect(told({ risks: [] })).toContain(nothing)
  expect(told({ risks: [], texts: [text] })).not.toContain(nothing)
  expect(told({ risks: [late] })).not.toContain(nothing)
  expect(toldToEverybody()).not.toContain(nothing)
})

test('who is told no risks reads that the list is for the region', () => {
  expect(toldToEverybody()).toContain(riskMatrixTexts.nl.inside)
  expect(told({ risks: [late] })).not.toContain(riskMatrixTexts.nl.inside)
})

test('an action that waits for another stands in the chapter with the code of the other', () => {
  const plan = {
    ...soundPlan(),
    actions: [exampleAction('1.1.1'), exampleAction('1.1.2', { dependsOn: ['1.1.1'] })],
  }
  const table = risksChapter(documentFacts({ plan, risks: [] }), 'en').find(
    (block) => block.kind === 'table' && block.caption === riskMatrixTexts.en.waiting,
  )
  expect(table?.kind === 'table' && table.rows.map((row) => JSON.stringify(row))).toEqual([
    expect.stringMatching(/1\.1\.2 .*1\.1\.1/),
  ])
})
