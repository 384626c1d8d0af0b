import type { CheckedRule } from '../plans/check/check-plan.ts'
import type { RuleId } from '../plans/check/remark.ts'

/** How the plan stood against its check on the day of publication, as the publication keeps it. */
export type CheckSummary = readonly RuleSummary[]

export type RuleSummary = {
  rule: RuleId
  severity: CheckedRule['severity']
  state: CheckedRule['state']
  /** Remarks nobody has answered. */
  open: number
  /** "Afgeweken omdat …", once for each reason. */
  departures: readonly string[]
}

export function summariseCheck(rules: readonly CheckedRule[]): CheckSummary {
  return rules.map(({ rule, severity, state, remarks }) => ({
    rule,
    severity,
    state,
    open: remarks.filter(({ answer }) => answer === null).length,
    departures: [...new Set(remarks.flatMap(({ answer }) => (answer ? [answer.reason] : [])))],
  }))
}

export function openRemarks(summary: CheckSummary): number {
  return summary.reduce((sum, { open }) => sum + open, 0)
}
