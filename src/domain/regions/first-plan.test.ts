import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPlan } from './first-plan.ts'
import { handoverOn } from './handover.ts'

test('the time the source document gave is what a new region is offered', () => {
  expect(firstPlan('2023-10-01')).toEqual({ planFrom: 2024, planTo: 2025, handoverOn: '2024-02-01' })
  expect(firstPlan('2026-11-22')).toEqual({ planFrom: 2027, planTo: 2028, handoverOn: '2027-03-01' })
  expect(firstPlan('2026-01-31')).toEqual({ planFrom: 2026, planTo: 2027, handoverOn: '2026-05-01' })
})

test('the handover always lies ahead, within five months, in the first year of the plan', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2058-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (moment) => {
      const today = moment.toISOString().slice(0, 10)
      const plan = firstPlan(today)
      const handover = handoverOn(plan.handoverOn, today)
      expect(handover.kind === 'ahead' && handover.days > 85 && handover.days < 155).toBe(true)
      expect(plan.handoverOn.startsWith(String(plan.planFrom))).toBe(true)
    }),
  )
})

test('the day itself is neither ahead nor past', () => {
  expect(handoverOn('2024-02-01', '2024-02-01')).toEqual({ kind: 'today' })
  expect(handoverOn('2024-02-01', '2024-01-31')).toEqual({ kind: 'ahead', days: 1 })
  expect(handoverOn('2024-02-01', '2026-11-22')).toEqual({ kind: 'past', days: 1025 })
})
