import type { CheckedRule } from '../../domain/plans/check/check-plan.ts'

/** The words of the plan check in the API. */
export const ruleStates = {
  kept: 'voldaan',
  departed: 'afgeweken',
  open: 'open',
  off: 'uit',
} as const satisfies Record<CheckedRule['state'], string>

export const severities = { must: 'nodig', should: 'kijk ernaar' } as const satisfies Record<
  CheckedRule['severity'],
  string
>
