import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DeliveryStepKind, deliverySteps } from '../terms.ts'
import { mayFollow, nextReminder, stateOf, stepsOfRegion } from './delivery-state.ts'

const at = new Date('2026-11-01T10:00:00Z')
const taken = (...kinds: DeliveryStepKind[]) => kinds.map((kind) => ({ kind, at }))

test.each<[DeliveryStepKind[], number, string]>([
  [[], 0, 'asked'],
  [['opened'], 0, 'opened'],
  [['opened'], 3, 'begun'],
  [[], 3, 'begun'],
  [['opened', 'delivered'], 3, 'delivered'],
  [['delivered', 'taken-back'], 0, 'begun'],
  [['delivered', 'returned'], 3, 'returned'],
  [['delivered', 'returned', 'reminded'], 3, 'returned'],
  [['delivered', 'accepted'], 3, 'accepted'],
  [['delivered', 'accepted', 'reopened'], 3, 'delivered'],
])('after %j with %i findings a delivery is %s', (kinds, findings, state) => {
  expect(stateOf(taken(...kinds), findings)).toBe(state)
})

/** Courses that can happen: at each moment one of the steps that may follow. */
const courses = fc.array(fc.nat({ max: 1000 }), { maxLength: 12 }).map((choices) => {
  const steps: DeliveryStepKind[] = []
  for (const choice of choices) {
    const possible = deliverySteps.codes.filter((kind) => mayFollow(kind, taken(...steps)))
    const next = possible[choice % Math.max(possible.length, 1)]
    if (next) steps.push(next)
  }
  return steps
})

test('only what was handed in is judged, and only what is not yet handed in is reminded of or handed in', () => {
  fc.assert(
    fc.property(courses, fc.nat({ max: 3 }), (steps, findings) => {
      const state = stateOf(taken(...steps), findings)
      const may = (kind: DeliveryStepKind) => mayFollow(kind, taken(...steps))
      expect(may('accepted')).toBe(state === 'delivered')
      expect(may('returned')).toBe(state === 'delivered')
      expect(may('delivered')).toBe(state !== 'delivered' && state !== 'accepted')
      expect(may('reminded')).toBe(may('delivered'))
      expect(may('reopened')).toBe(state === 'accepted')
    }),
  )
})

test('a delivery is never stuck: something can always be done with it', () => {
  fc.assert(
    fc.property(courses, (steps) => {
      const possible = deliverySteps.codes.filter((kind) => mayFollow(kind, taken(...steps)))
      expect(possible.some((kind) => kind !== 'reminded')).toBe(true)
      expect(possible.some((kind) => stepsOfRegion.includes(kind))).toBe(true)
    }),
  )
})

test('a reminder changes nothing about where a delivery stands', () => {
  fc.assert(
    fc.property(courses, fc.nat({ max: 3 }), (steps, findings) => {
      const without = steps.filter((kind) => kind !== 'reminded')
      expect(stateOf(taken(...steps), findings)).toBe(stateOf(taken(...without), findings))
    }),
  )
})

test('after a reminder the next one has to wait five days, to the minute', () => {
  const steps = taken('opened', 'reminded')
  expect(nextReminder(steps, new Date('2026-11-06T09:59:00Z'))).toEqual(new Date('2026-11-06T10:00:00Z'))
  expect(nextReminder(steps, new Date('2026-11-06T10:00:00Z'))).toBeUndefined()
  expect(nextReminder(taken('opened'), at)).toBeUndefined()
})
