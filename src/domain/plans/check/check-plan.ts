import type { Plan } from '../plan.ts'
import { type Remark, type RuleId, ruleIds } from './remark.ts'
import { everyLineHasAGoalAndAnAction } from './t01-every-line-has-a-goal-and-an-action.ts'
import { everyMunicipalityTakesPart } from './t02-every-municipality-takes-part.ts'
import { everyPartyTookPart } from './t03-every-party-took-part.ts'
import { everyActionIsComplete } from './t04-every-action-is-complete.ts'
import { everyActionCanBeFollowed } from './t05-every-action-can-be-followed.ts'
import { everyActionKnowsItsPolicy } from './t06-every-action-knows-its-policy.ts'
import { nothingIsDoneTwice } from './t07-nothing-is-done-twice.ts'
import { noLineWithoutLivedExperience } from './t08-no-line-without-lived-experience.ts'
import { nobodyIsLeftOut } from './t09-nobody-is-left-out.ts'
import { everyCostIsCovered } from './t10-every-cost-is-covered.ts'
import { everyGapIsDecided } from './t13-every-gap-is-decided.ts'

/** "Afgeweken omdat …": why a region leaves a remark as it is. */
export type Answer = {
  rule: RuleId
  subject: string
  reason: string
  answeredOn: string
  /** What a form sends along to write over it: domain/registers/version-of-entry.ts. */
  version: string
}

export type CheckedRemark = Remark & { answer: Answer | null }

/** `must`: a plan is not complete while this is open. `should`: worth a look. */
export type CheckedRule = {
  rule: RuleId
  severity: 'must' | 'should'
  sources: readonly string[]
  state: 'kept' | 'departed' | 'open'
  remarks: CheckedRemark[]
}

/** The plan check (plantoets): every rule with what it remarks; a remark with an answer no longer stands open. */
export function checkPlan(plan: Plan, answers: readonly Answer[]): CheckedRule[] {
  return ruleIds.map((rule) => {
    const { severity, sources, check } = rules[rule]
    const remarks = check(plan)
      .toSorted((first, second) => order.compare(first.subject, second.subject))
      .map((remark) => ({
        ...remark,
        answer: answers.find((answer) => answer.rule === rule && answer.subject === remark.subject) ?? null,
      }))
    return { rule, severity, sources, remarks, state: stateOf(remarks) }
  })
}

/** How many rules are kept, departed from with a reason, and open. Together all rules. */
export function countStates(rules: readonly CheckedRule[]): Record<CheckedRule['state'], number> {
  const count = (state: CheckedRule['state']) => rules.filter((rule) => rule.state === state).length
  return { kept: count('kept'), departed: count('departed'), open: count('open') }
}

type Rule = { severity: CheckedRule['severity']; sources: readonly string[]; check: (plan: Plan) => Remark[] }

/** Sources are the parts of the source document, as `S1` to `S16`. */
const rules: Record<RuleId, Rule> = {
  T01: { severity: 'must', sources: ['S1'], check: everyLineHasAGoalAndAnAction },
  T02: { severity: 'must', sources: ['S3'], check: everyMunicipalityTakesPart },
  T03: { severity: 'must', sources: ['S4'], check: everyPartyTookPart },
  T04: { severity: 'must', sources: ['S6'], check: everyActionIsComplete },
  T05: { severity: 'must', sources: ['S6', 'S11'], check: everyActionCanBeFollowed },
  T06: { severity: 'must', sources: ['S7', 'S9'], check: everyActionKnowsItsPolicy },
  T07: { severity: 'should', sources: ['S7'], check: nothingIsDoneTwice },
  T08: { severity: 'must', sources: ['S13'], check: noLineWithoutLivedExperience },
  T09: { severity: 'must', sources: ['S14'], check: nobodyIsLeftOut },
  T10: { severity: 'must', sources: ['S12'], check: everyCostIsCovered },
  T13: { severity: 'must', sources: ['S5'], check: everyGapIsDecided },
}

const order = new Intl.Collator('nl', { numeric: true })

function stateOf(remarks: readonly CheckedRemark[]): CheckedRule['state'] {
  if (remarks.length === 0) return 'kept'
  return remarks.every(({ answer }) => answer !== null) ? 'departed' : 'open'
}
