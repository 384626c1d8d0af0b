import { expect, test } from 'vitest'
import { planStages } from '../../terms.ts'
import { isOutdated, isReplaced, type PlanVersion, versionInForce, versionToDecide } from './plan-version.ts'
import { isInForce, isUndecided, stagesAfter } from './stage.ts'
import { asksForReason } from './submission.ts'

const version = (number: number, stage: PlanVersion['steps'][number]['stage']): PlanVersion => ({
  number,
  title: 'Voorbeeld',
  note: '',
  submittedOn: '2026-01-01',
  steps: [{ number: 1, stage, takenOn: '2026-01-01', note: '', takenBy: null }],
})

test('no version comes into force but through decision-making, and none comes back once it was adopted', () => {
  const into = planStages.codes.filter((stage) => stagesAfter(stage).includes('adopted'))
  expect(into).toEqual(['decision-making'])
  for (const stage of planStages.codes.filter(isInForce))
    expect(stagesAfter(stage).filter(isUndecided)).toEqual([])
  expect(stagesAfter('withdrawn')).toEqual([])
})

test('every step back asks why, and so does withdrawing', () => {
  expect(asksForReason('decision-making', 'joint-meeting')).toBe(true)
  expect(asksForReason('consultation', 'withdrawn')).toBe(true)
  expect(asksForReason('consultation', 'decision-making')).toBe(false)
})

test('the last adopted version is the plan of the region, also while a later one is being decided', () => {
  const all = [version(3, 'decision-making'), version(2, 'adopted'), version(1, 'carried-out')]
  expect(versionInForce(all)?.number).toBe(2)
  expect(versionToDecide(all)?.number).toBe(3)
  expect(all.map((one) => isReplaced(one, all))).toEqual([false, false, true])
  expect(versionInForce([version(1, 'evaluated')])).toBeUndefined()
})

test('a version before the bodies is outdated once a later one was submitted, unless that was withdrawn', () => {
  const first = version(1, 'decision-making')
  expect(isOutdated(first, [version(2, 'consultation'), first])).toBe(true)
  expect(isOutdated(first, [version(2, 'withdrawn'), first])).toBe(false)
})
