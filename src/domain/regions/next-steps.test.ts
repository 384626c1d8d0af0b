import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextStepKinds, nextSteps } from './next-steps.ts'
import type { RegionFacts } from './region-facts.ts'

const finished: RegionFacts = {
  exploration: { findings: 55, gaps: 2, blanks: 0, undecided: 0 },
  plan: {
    goals: 14,
    linesWithoutGoal: 0,
    goalsWithoutAction: 0,
    actions: 27,
    finishedActions: 3,
    actionsWithoutOwner: 0,
    milestonesOverdue: 0,
  },
  money: { lines: 53, uncovered: 0 },
  monitor: { indicators: 6, withoutFigures: 0 },
  involvement: { contributions: 13, unanswered: 0, absentParties: [] },
  publications: 1,
}

test('when everything is done nothing is asked', () => {
  expect(nextSteps(finished)).toEqual([])
})

test('a region that has just been founded begins with the exploration, and is asked for no plan yet', () => {
  const nothing: RegionFacts = {
    exploration: { findings: 0, gaps: 0, blanks: 24, undecided: 0 },
    plan: { ...finished.plan, goals: 0, linesWithoutGoal: 6, actions: 0 },
    money: { lines: 0, uncovered: 0 },
    monitor: { indicators: 0, withoutFigures: 0 },
    involvement: { contributions: 0, unanswered: 0, absentParties: ['lived-experience'] },
    publications: 0,
  }
  expect(nextSteps(nothing)).toEqual([
    { kind: 'start-exploration', count: 1 },
    { kind: 'involve-parties', count: 1 },
  ])
})

test('each open thing is asked once, counted, in the order of the golden thread', () => {
  const steps = nextSteps({
    ...finished,
    exploration: { ...finished.exploration, blanks: 12, undecided: 1 },
    involvement: { ...finished.involvement, unanswered: 1 },
    publications: 0,
  })
  expect(steps).toEqual([
    { kind: 'fill-blanks', count: 12 },
    { kind: 'decide-gaps', count: 1 },
    { kind: 'answer-contributions', count: 1 },
    { kind: 'publish', count: 1 },
  ])
})

test('whatever the facts, steps are about something, come once and stand in order', () => {
  const counts = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(40)])))
  const facts = fc.record({
    exploration: counts(Object.keys(finished.exploration)),
    plan: counts(Object.keys(finished.plan)),
    money: counts(Object.keys(finished.money)),
    monitor: counts(Object.keys(finished.monitor)),
    involvement: fc.record({
      contributions: fc.nat(9),
      unanswered: fc.nat(9),
      absentParties: fc.array(fc.string()),
    }),
    publications: fc.nat(3),
  }) as unknown as fc.Arbitrary<RegionFacts>
  fc.assert(
    fc.property(facts, (any) => {
      const steps = nextSteps(any)
      expect(steps.every(({ count }) => count > 0)).toBe(true)
      const kinds = steps.map(({ kind }) => kind)
      expect(kinds).toEqual(nextStepKinds.filter((kind) => kinds.includes(kind)))
    }),
  )
})
