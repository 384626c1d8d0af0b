import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Region } from '../../regions/region.ts'
import { exampleAction, soundPlan } from '../example-plans.test.help.ts'
import { groupsOf, isFolded, mostRows, shownActions, stateOfMilestone, unitsOf } from './plan-timeline.ts'
import { spansOfAction, wholeSpan } from './spans-of-action.ts'
import { parseTimelineChoice, queryOfTimeline } from './timeline-choice.ts'

const region: Pick<Region, 'actionLines' | 'municipalities'> = {
  actionLines: [1, 2, 3].map((number) => ({ number, title: { nl: 'Lijn', en: 'Line' } })),
  municipalities: [{ code: 'GM0402', name: 'Hilversum', inhabitants: 1 }],
}
const { goals, actions } = soundPlan()
const parse = (query: string, all = actions) =>
  parseTimelineChoice(new URLSearchParams(query), { region, goals, actions: all })
const everything = parse('').choice

test('the spans of an action hold all its years and no other, in order and with a hole between them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2000, max: 2040 })), (years) => {
      const spans = spansOfAction({ years, startsOn: null, endsOn: null })
      const told = spans.flatMap(({ from, to }) => {
        const first = Number(from.slice(0, 4))
        return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
      })
      expect(told).toEqual([...years].sort((a, b) => a - b))
      for (const [index, span] of spans.slice(1).entries())
        expect(Number(span.from.slice(0, 4))).toBeGreaterThan(Number(spans[index]?.to.slice(0, 4)) + 1)
      expect(wholeSpan(spans)?.from).toBe(spans[0]?.from)
    }),
  )
})

test('an action runs as exactly as its start and end are known', () => {
  const years = [2024, 2025]
  expect(spansOfAction({ years, startsOn: '2024-Q2', endsOn: null })).toEqual([
    { from: '2024-04-01', to: '2025-12-31' },
  ])
  expect(spansOfAction({ years: [], startsOn: '2024-03-04', endsOn: '2025-02' })).toEqual([
    { from: '2024-03-04', to: '2025-02-28' },
  ])
  expect(spansOfAction({ years: [], startsOn: '2024', endsOn: null })).toEqual([])
})

test('a choice is read back from the address it makes', () => {
  const { choice, problems } = parse(
    'per=trekker&lijn=2&trekker=Gemeente A&gemeente=GM0402&stand=loopt&doel=2.1',
  )
  expect(problems).toEqual({})
  expect(choice).toEqual({
    per: 'owner',
    line: 2,
    owner: 'Gemeente A',
    municipality: 'GM0402',
    status: 'running',
    goal: '2.1',
  })
  expect(parse(new URLSearchParams(queryOfTimeline(choice)).toString()).choice).toEqual(choice)
  expect(queryOfTimeline(everything)).toEqual([])
})

test('what names nothing is told beside its field and chooses nothing', () => {
  const { choice, problems } = parse(
    `per=maand&lijn=9&trekker=${'x'.repeat(4000)}&gemeente=GM0363&stand=af&doel=9.9`,
  )
  expect(choice).toEqual(everything)
  expect(Object.keys(problems).sort()).toEqual(['doel', 'gemeente', 'lijn', 'per', 'stand', 'trekker'])
  expect(problems['trekker']?.detail).toHaveLength(80)
})

test('each filter leaves only what fits, and together they leave what fits all', () => {
  const all = [
    exampleAction('1.1.1', { owner: 'A', municipalities: ['GM0402'], status: 'idea' }),
    exampleAction('1.1.2', { owner: 'B', municipalities: ['GM0406'] }),
    exampleAction('2.1.1', { owner: 'A', municipalities: ['GM0402'] }),
  ]
  const shown = (query: string) => shownActions(all, parse(query, all).choice).map(({ code }) => code)
  expect(shown('')).toEqual(['1.1.1', '1.1.2', '2.1.1'])
  expect(shown('lijn=1')).toEqual(['1.1.1', '1.1.2'])
  expect(shown('trekker=A')).toEqual(['1.1.1', '2.1.1'])
  expect(shown('gemeente=GM0402&stand=loopt')).toEqual(['2.1.1'])
  expect(shown('doel=1.1&trekker=B')).toEqual(['1.1.2'])
  expect(groupsOf(all, 'owner').map(({ key }) => key)).toEqual(['A', 'B'])
})

test('many actions fold into their goals, and none is lost; one goal alone is never folded', () => {
  const many = Array.from({ length: mostRows + 1 }, (_, index) =>
    exampleAction(`${1 + (index % 3)}.1.${index + 1}`),
  )
  expect(isFolded(many, 'line')).toBe(true)
  expect(isFolded(many.slice(1), 'line')).toBe(false)
  expect(isFolded(many, 'owner')).toBe(false)
  const units = groupsOf(many, 'line').flatMap((group) =>
    unitsOf(group, goals, { per: 'line', folded: true }),
  )
  expect(units.map(({ kind }) => kind)).toEqual(['goal', 'goal', 'goal'])
  const inside = units.flatMap((unit) => (unit.kind === 'action' ? [] : unit.actions))
  expect(inside.map(({ code }) => code).sort()).toEqual(many.map(({ code }) => code).sort())
})

test('a milestone is overdue the day after it was due, and lapses with a stopped action', () => {
  const due = { dueOn: '2024-06-01', reachedOn: null }
  const state = (status: 'running' | 'stopped', today: string) => stateOfMilestone(due, { status }, today)
  expect(state('running', '2024-06-01')).toBe('planned')
  expect(state('running', '2024-06-02')).toBe('overdue')
  expect(state('stopped', '2024-06-02')).toBe('dropped')
  expect(stateOfMilestone({ ...due, reachedOn: '2024-07-01' }, { status: 'stopped' }, '2025-01-01')).toBe(
    'reached',
  )
})
