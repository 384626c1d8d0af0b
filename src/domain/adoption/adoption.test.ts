import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adoptionOf, countDecided, versionOfRoute } from './adoption.ts'
import { anyDecision, decisionOf, versionAt } from './decision-route.test.help.ts'
import type { RecordedDecision } from './recorded-decision.ts'

const huizen = { code: 'GM0406', name: 'Huizen', inhabitants: 40_000 }
const hilversum = { code: 'GM0402', name: 'Hilversum', inhabitants: 90_000 }
const versions = [versionAt(1), versionAt(2)]
const [, second = versionAt(2)] = versions

function adoption(
  decisions: readonly RecordedDecision[],
  { municipalities = [huizen], version = second, all = versions } = {},
) {
  return adoptionOf({
    version,
    versions: all,
    decisions,
    region: { municipalities },
    today: '2026-11-22',
  })
}

function stateOf(...decisions: readonly RecordedDecision[]) {
  return adoption(decisions).municipalities[0]?.state
}

const on = (planVersion: number, more: Partial<RecordedDecision> = {}) =>
  decisionOf({ decidedOn: '2026-03-01', planVersion, ...more })

test.each<[string, string, readonly RecordedDecision[]]>([
  ['nothing', 'nothing-required', []],
  ['a plan that is not required', 'nothing-required', [decisionOf({ required: false })]],
  ['a day to come', 'planned', [decisionOf({ plannedOn: '2026-11-22' })]],
  ['a day gone by', 'late', [decisionOf({ plannedOn: '2026-11-21' })]],
  ['a decision on this version', 'decided', [on(2)]],
  ['a decision on the version before', 'other-version', [on(1)]],
  ['a decision that names no version', 'no-version', [decisionOf({ decidedOn: '2026-03-01' })]],
  ['an amendment nobody settled', 'not-settled', [on(2, { outcome: 'carried-amended' })]],
  [
    'an amendment that asks for another version',
    'new-version',
    [on(2, { outcome: 'carried-amended', amendmentFollowUp: 'new-version' })],
  ],
  [
    'an amendment that holds here only',
    'decided',
    [on(2, { outcome: 'carried-amended', amendmentFollowUp: 'here-only' })],
  ],
  ['a rejection', 'rejected', [on(2, { outcome: 'rejected' })]],
  ['a deferral', 'deferred', [on(2, { outcome: 'deferred' })]],
  [
    'a deferral and then a decision',
    'decided',
    [on(2, { outcome: 'deferred', decidedOn: '2026-02-01' }), on(2)],
  ],
  [
    'a decision that was taken back later',
    'taken-back',
    [on(2), on(2, { kind: 'withdraw', required: false, decidedOn: '2026-04-01' })],
  ],
  [
    'a council that decided and an executive that did not',
    'planned',
    [on(2), decisionOf({ body: 'municipal-executive' })],
  ],
  [
    'a decision that is required on the version before alone',
    'nothing-required',
    [on(1), on(2, { required: false })],
  ],
  ['what is planned for another version', 'decided', [on(2), decisionOf({ planVersion: 1 })]],
])('%s makes a municipality %s', (_, state, decisions) => {
  expect(stateOf(...decisions)).toBe(state)
})

test('an outdated decision keeps its state when the day for the new version is planned, and both are told', () => {
  const [step] = adoption([on(1), decisionOf({ planVersion: 2 })]).municipalities[0]?.steps ?? []
  expect(step).toMatchObject({ state: 'other-version', last: { planVersion: 1 }, next: { planVersion: 2 } })
})

test('the set is complete when every municipality and the region decided all that is required on exactly this version', () => {
  const board = { place: 'region', body: 'general-board' } as const
  const all = [on(2), on(2, { place: 'GM0402' }), on(2, board)]
  const within = { municipalities: [hilversum, huizen] }
  expect(adoption(all, within)).toMatchObject({ complete: true, lacks: [] })
  expect(adoption([...all, decisionOf({ ...board, kind: 'budget' })], within)).toMatchObject({
    complete: false,
    lacks: [{ place: 'region', step: { kind: 'budget', state: 'planned' } }],
  })
  expect(adoption(all.slice(1), within)).toMatchObject({ lacks: [{ place: 'GM0406', step: null }] })
  expect(countDecided(adoption(all.slice(1), within))).toEqual({ decided: 1, of: 2 })
})

test('a municipality that left counts no longer but stays to be read; one that joined counts', () => {
  const decisions = [
    on(2),
    decisionOf({ place: 'GM0417', decidedOn: '2026-03-01', outcome: 'rejected', planVersion: 2 }),
  ]
  expect(adoption(decisions)).toMatchObject({ complete: true, former: [{ place: 'GM0417' }] })
  expect(adoption(decisions, { municipalities: [huizen, hilversum] })).toMatchObject({
    complete: false,
    lacks: [{ place: 'GM0402', step: null }],
  })
})

test('it tells since when a version is in force, and which later version to decide about', () => {
  const adopted = versionAt(1, 'adopted', '2026-05-01')
  expect(adoption([on(1)], { version: adopted, all: [adopted, second] })).toMatchObject({
    inForceSince: '2026-05-01',
    complete: true,
    later: 2,
  })
  expect(adoption([on(2)])).toMatchObject({ inForceSince: null, later: null })
  expect(versionOfRoute([adopted, second])).toBe(second)
  expect(versionOfRoute([adopted, versionAt(2, 'withdrawn')])).toBe(adopted)
  expect(versionOfRoute([])).toBeNull()
})

test('what is planned after a version was adopted is no part of its route', () => {
  const adopted = versionAt(1, 'adopted', '2026-05-01')
  const next = decisionOf({ plannedOn: '2027-04-14' })
  expect(adoption([on(1), next], { version: adopted, all: [adopted] }).complete).toBe(true)
})

const both = { municipalities: [hilversum, huizen] }

test('whatever was recorded, it is never complete while a required decision is still to be taken', () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 12 }), anyDecision, (decisions, last) => {
      const waiting = { ...last, place: 'GM0406', required: true, kind: 'adopt', planVersion: 2 } as const
      const open = { ...waiting, outcome: null, decidedOn: null }
      expect(adoption([...decisions, open], both).complete).toBe(false)
    }),
  )
})

test('a decision on another version never completes the set', () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 12 }), anyDecision, (decisions, last) => {
      const before = adoption(decisions, both)
      const after = adoption([...decisions, { ...last, planVersion: 1 }], both)
      expect(before.complete || !after.complete).toBe(true)
    }),
  )
})

test('the order in which decisions come does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 12 }), (decisions) => {
      expect(adoption(decisions.toReversed(), both).complete).toBe(adoption(decisions, both).complete)
    }),
  )
})
