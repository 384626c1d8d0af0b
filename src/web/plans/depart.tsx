import { mayWrite } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { takenAway, versionBegunWith, versionKey } from '../../domain/registers/version-of-entry.ts'
import { answerPlanCheck } from '../../operations/plans/answer-plan-check.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { readReasonHistory } from '../../operations/plans/read-reason-history.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { versionAsked } from '../history/version-asked.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { DepartPage } from './depart-page.tsx'
import { answerReasonConflict, remarkAt } from './reason-conflict.ts'

/** A reason comes back with what is wrong with it, or beside what somebody else wrote; or it is stored. */
export async function storeReason(context: VisitContext, entered: Entered) {
  const { needs, language, url } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const remark = remarkAt(url)
  const begun = versionBegunWith(entered)
  const input = { ...remark, reason: oneOf(entered, 'reason'), [versionKey]: begun }
  const outcome = await answerPlanCheck(needs, regionId, input)
  if (outcome.ok) return context.redirect(`${addresses.planCheck(language, regionId)}#${remark.rule}`, 303)
  const { problem } = outcome
  if (problem.kind === 'changed-meanwhile') return answerReasonConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showDeparting(context, { entered, problems: problem.fields })
}

/** The form for one remark; a remark that is no longer there has been mended. */
export async function showDeparting(
  context: VisitContext,
  sent?: { entered: Entered; problems: FieldProblems },
) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const checked = await checkPlanOfRegion(visit.needs, regionId)
  if (!checked.ok) return problemPage(context, checked.problem.kind)
  if (!mayWrite(visit.needs.caller, regionId, 'plan-check-answers'))
    return problemPage(context, 'not-allowed')
  const { rule, subject } = remarkAt(visit.url)
  const checkedRule = checked.value.rules.find((candidate) => candidate.rule === rule)
  const remark = checkedRule?.remarks.find((candidate) => candidate.subject === subject)
  if (!checkedRule || !remark) return problemPage(context, 'not-found')
  const history = await readReasonHistory(visit.needs, regionId, { rule, subject })
  if (!history.ok) return problemPage(context, history.problem.kind)
  const again = sent ? undefined : versionAsked(history.value.versions, visit.url)
  const reason = again?.values['reason'] ?? remark.answer?.reason ?? ''
  const kept = { reason: String(reason), [versionKey]: remark.answer?.version ?? takenAway }
  const page = (
    <DepartPage
      visit={visit}
      region={checked.value.region}
      checked={checkedRule}
      remark={remark}
      history={history.value}
      again={again}
      entered={sent?.entered ?? kept}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}
