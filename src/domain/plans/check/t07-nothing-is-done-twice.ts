import { type Action, type Plan, type Policy, standing } from '../plan.ts'
import { actionLineOf } from '../plan-code.ts'
import { nameOf, type Remark } from './remark.ts'

/**
 * T07 (S7): what a running programme already does is not done twice; the source's own example is line 3 and the regionale
 * woonzorganalyse. An action on a line that a programme sees to, or that answers a finding a programme sees to, says how it
 * relates to that programme: it follows it, is covered by it, or departs from it.
 */
export function nothingIsDoneTwice({ region, actions, policies, findings }: Plan): Remark[] {
  const running = policies.filter((policy) => policy.kind === 'programme' && runsDuring(policy, region))
  const coveredBy = new Map(findings.map((finding) => [finding.number, finding.coveredBy]))
  return standing(actions).flatMap((action) =>
    running
      .filter(({ title }) => title !== action.policy)
      .flatMap((policy) => remarkOn(action, policy, coveredBy)),
  )
}

function remarkOn(action: Action, policy: Policy, coveredBy: ReadonlyMap<number, string>): Remark[] {
  const line = actionLineOf(action.code)
  const covered = action.findings.filter((number) => coveredBy.get(number) === policy.title)
  const mend = { kind: 'change', noun: 'actions', id: action.id } as const
  const subject = `action:${action.code}:policy:${policy.title}`
  if (policy.actionLines.includes(line))
    return [{ subject, lack: { kind: 'line-covered', policy: policy.title, line, ...nameOf(action) }, mend }]
  if (covered.length > 0)
    return [
      {
        subject,
        lack: {
          kind: 'finding-covered',
          policy: policy.title,
          finding: Math.min(...covered),
          ...nameOf(action),
        },
        mend,
      },
    ]
  return []
}

/** Years that are not known leave the programme running. */
function runsDuring({ yearFrom, yearTo }: Policy, { planFrom, planTo }: Plan['region']): boolean {
  return (yearFrom === null || yearFrom <= planTo) && (yearTo === null || yearTo >= planFrom)
}
