import type { CheckMatter } from './check-matter.ts'
import { type Note, type Remark, type RuleId, ruleIds } from './remark.ts'
import type { SourcePart } from './source-part.ts'
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
import { everyLineIsMeasured } from './t11-every-line-is-measured.ts'
import { everyMunicipalityHasItsHomes } from './t12-every-municipality-has-its-homes.ts'
import { everyGapIsDecided } from './t13-every-gap-is-decided.ts'
import { recommendationsGoOn } from './t14-recommendations-go-on.ts'
import { everyMunicipalityDecides } from './t15-every-municipality-decides.ts'
import { sharesCompared, theBalanceShifts } from './t16-the-balance-shifts.ts'

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

/** A rule that the region does not hold its plan against, and why. `version` as of an answer. */
export type RuleOff = { rule: RuleId; reason: string; recordedOn: string; version: string }

/** `must`: a plan is not complete while this is open. `should`: worth a look. */
export type CheckedRule = {
  rule: RuleId
  severity: 'must' | 'should'
  sources: readonly SourcePart[]
  state: 'kept' | 'departed' | 'open' | 'off'
  remarks: CheckedRemark[]
  notes: readonly Note[]
  off: RuleOff | null
}

/**
 * The plan check (plantoets): every rule with what it remarks; a remark with an answer no longer stands open. A rule that the region
 * switched off is told as such, and remarks nothing.
 */
export function checkPlan(
  matter: CheckMatter,
  answers: readonly Answer[],
  rulesOff: readonly RuleOff[] = [],
): CheckedRule[] {
  const given = new Map(answers.map((answer) => [`${answer.rule} ${answer.subject}`, answer]))
  return ruleIds.map((rule): CheckedRule => {
    const { severity, sources, check, notes } = rules[rule]
    const off = rulesOff.find((one) => one.rule === rule) ?? null
    if (off) return { rule, severity, sources, state: 'off', remarks: [], notes: [], off }
    const remarks = check(matter)
      .toSorted((first, second) => order.compare(first.subject, second.subject))
      .map((remark) => ({ ...remark, answer: given.get(`${rule} ${remark.subject}`) ?? null }))
    return { rule, severity, sources, remarks, state: stateOf(remarks), notes: notes?.(matter) ?? [], off }
  })
}

/** How many rules are kept, departed from with a reason, open and switched off. Together all rules. */
export function countStates(rules: readonly CheckedRule[]): Record<CheckedRule['state'], number> {
  const count = (state: CheckedRule['state']) => rules.filter((rule) => rule.state === state).length
  return { kept: count('kept'), departed: count('departed'), open: count('open'), off: count('off') }
}

type Rule = Pick<CheckedRule, 'severity' | 'sources'> & {
  check: (matter: CheckMatter) => Remark[]
  notes?: (matter: CheckMatter) => Note[]
}

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
  T11: { severity: 'must', sources: ['S11'], check: everyLineIsMeasured },
  T12: { severity: 'must', sources: ['S10'], check: everyMunicipalityHasItsHomes },
  T13: { severity: 'must', sources: ['S5'], check: everyGapIsDecided },
  T14: { severity: 'must', sources: ['S9'], check: recommendationsGoOn },
  T15: { severity: 'must', sources: ['S8', 'S16'], check: everyMunicipalityDecides },
  T16: { severity: 'should', sources: ['S2'], check: theBalanceShifts, notes: sharesCompared },
}

const order = new Intl.Collator('nl', { numeric: true })

function stateOf(remarks: readonly CheckedRemark[]): CheckedRule['state'] {
  if (remarks.length === 0) return 'kept'
  return remarks.every(({ answer }) => answer !== null) ? 'departed' : 'open'
}
