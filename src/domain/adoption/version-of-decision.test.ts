import { expect, test } from 'vitest'
import { versionAt } from './decision-route.test.help.ts'
import { versionProblems } from './version-of-decision.ts'

const versions = [versionAt(1, 'withdrawn', '2026-02-15'), versionAt(3)]

test.each([
  ['a day before any version asks for none', null, '2025-12-31', {}],
  [
    'a day on which there was a version asks for it',
    null,
    '2026-02-01',
    { planVersion: { code: 'plan-version-required', detail: '1' } },
  ],
  ['a day on which it was withdrawn asks for none', null, '2026-02-15', {}],
  ['what is not decided yet needs no version', null, null, {}],
  ['a version that is not there', 2, null, { planVersion: { code: 'unknown-plan-version', detail: '2' } }],
  [
    'a version that was withdrawn by then',
    1,
    '2026-02-15',
    { planVersion: { code: 'plan-version-withdrawn', detail: '1 2026-02-15' } },
  ],
  [
    'a plan about a version that was withdrawn',
    1,
    null,
    { planVersion: { code: 'plan-version-withdrawn', detail: '1 2026-02-15' } },
  ],
  ['what was decided before the withdrawal stays true', 1, '2026-02-14', {}],
  [
    'a day before the version was submitted',
    3,
    '2026-02-28',
    { decidedOn: { code: 'before-plan-version', detail: '3 2026-03-01' } },
  ],
  ['the day of its submission', 3, '2026-03-01', {}],
])('%s', (_, planVersion, decidedOn, problems) => {
  expect(versionProblems({ planVersion, decidedOn }, versions)).toEqual(problems)
})
