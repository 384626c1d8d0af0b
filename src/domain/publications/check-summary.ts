import type { CheckedRule } from '../plans/check/check-plan.ts'
import type { Note, RuleId } from '../plans/check/remark.ts'

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
  /** What the rule went by; publications from before there were notes have none. */
  notes?: readonly Note[]
  /** Why the region does not hold its plan against this rule; only of a rule that was off. */
  offBecause?: string
}

export function summariseCheck(rules: readonly CheckedRule[]): CheckSummary {
  return rules.map(({ rule, severity, state, remarks, notes, off }) => ({
    rule,
    severity,
    state,
    open: remarks.filter(({ answer }) => answer === null).length,
    departures: [...new Set(remarks.flatMap(({ answer }) => (answer ? [answer.reason] : [])))],
    ...(notes.length > 0 && { notes }),
    ...(off && { offBecause: off.reason }),
  }))
}

export function openRemarks(summary: CheckSummary): number {
  return summary.reduce((sum, { open }) => sum + open, 0)
}
