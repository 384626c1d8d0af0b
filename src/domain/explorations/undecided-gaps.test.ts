import { expect, test } from 'vitest'
import { exampleRegion, finding } from './analysis/example-findings.test.help.ts'
import { gapsOf } from './analysis/gaps.ts'
import { type GapAnswer, listGaps, stateOfGap, undecidedGaps, withDecisions } from './undecided-gaps.ts'

const lacking = finding({ place: 'GM2', state: 'missing' })
const gaps = listGaps(
  gapsOf(
    exampleRegion,
    [
      lacking,
      finding({
        aims: ['prevent', 'reduce', 'improve-shelter'],
        targetGroups: ['youth', 'lgbtiq'],
        attentionGroups: ['students'],
      }),
    ],
    ['municipality'],
    [{ line: 2, place: 'GM1' }],
  ),
)
const answer: GapAnswer = {
  kind: 'action',
  id: 'a',
  code: '1.1.1',
  title: 'Actie (voorbeeld)',
  since: '2024-03-01',
  isExample: true,
}
const noAction = { reason: 'Te klein (voorbeeld)', decidedOn: '2024-03-02', version: 'v1' }

test('every gap has a name, those of a cell first, with the findings that say so', () => {
  const keys = gaps.map(({ key }) => key)
  expect(keys.slice(0, 6)).toEqual([
    'vak-1-GM2',
    'vak-1-GM3',
    'vak-1-regio',
    'vak-2-GM2',
    'vak-2-GM3',
    'vak-2-regio',
  ])
  expect(keys).toContain('doel-1-opvang-verkorten')
  expect(keys).toContain('doelgroep-eu-burgers')
  expect(keys).toContain('aandachtsgroep-ouderen')
  expect(keys).toContain('partij-ervaringskennis')
  expect(new Set(keys).size).toBe(keys.length)
  expect(gaps[0]?.findings).toEqual([lacking])
})

test('a cell that is empty for a reason is no gap', () => {
  expect(gaps.map(({ key }) => key)).not.toContain('vak-2-GM1')
})

test('a gap is decided by a goal or an action that names it, or by a reason; others are open', () => {
  const decided = withDecisions(
    gaps,
    [{ key: 'vak-1-GM2', answer }],
    [{ key: 'partij-ervaringskennis', noAction }],
  )
  const open = undecidedGaps(decided).map(({ key }) => key)
  expect(open).toHaveLength(gaps.length - 2)
  expect(open).not.toContain('vak-1-GM2')
  expect(open).not.toContain('partij-ervaringskennis')
  expect(undecidedGaps(withDecisions(gaps, [], []))).toHaveLength(gaps.length)
})

test('what was decided about a gap outlives it, and then asks for nothing', () => {
  const decided = withDecisions([], [{ key: 'doelgroep-jongeren', answer }], [])
  expect(decided).toMatchObject([{ key: 'doelgroep-jongeren', stands: false, answers: [answer] }])
  expect(undecidedGaps(decided)).toEqual([])
  expect(decided.map(stateOfGap)).toEqual(['gone'])
})
