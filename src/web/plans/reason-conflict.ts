import { mayWrite } from '../../domain/caller.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { reasonFields } from '../../domain/plans/check/reason.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { conflictIn, makerOfField } from '../../operations/history/conflict-in.ts'
import type { AnsweredRemark } from '../../operations/plans/answer-plan-check.ts'
import { readReasonHistory } from '../../operations/plans/read-reason-history.ts'
import { addresses } from '../addresses.ts'
import type { Entered } from '../forms/form-body.ts'
import { answerConflict, type Differing } from '../history/answer-conflict.tsx'
import type { VisitContext } from '../visit.ts'

/** Two people gave a reason for the same remark, or one took it back. */
export function answerReasonConflict(context: VisitContext, sent: Entered, problems: FieldProblems = {}) {
  return answerConflict(
    context,
    sent,
    (begun, entered) => differingReasons(context, remarkAt(context.get('visit').url), begun, entered),
    problems,
  )
}

/** What is sent is worth showing beside what stands only to whoever may write it. */
export async function differingReasons(
  context: VisitContext,
  remark: AnsweredRemark,
  begun: string | undefined,
  entered: Entered,
): Promise<Outcome<Differing>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const history = await readReasonHistory(needs, regionId, remark)
  if (!history.ok) return history
  if (!mayWrite(needs.caller, regionId, 'plan-check-answers')) return refused({ kind: 'not-allowed' })
  const conflict = conflictIn(history.value, begun)
  if (!conflict) return refused({ kind: 'not-found' })
  const check = `${addresses.planCheck(language, regionId)}#${remark.rule}`
  const thing = {
    fields: reasonFields,
    labelOf: () => planCheckTexts[language].because,
    section: 'planCheck' as const,
    under: [],
    change: addresses.departFromRule(language, regionId, remark.rule, remark.subject),
    present: check,
    gone: check,
  }
  return done({ thing, conflict, makerOf: (key: string) => makerOfField(history.value, key), entered })
}

/** Which remark the address names. */
export function remarkAt(url: URL): AnsweredRemark {
  return { rule: url.searchParams.get('regel') ?? '', subject: url.searchParams.get('onderwerp') ?? '' }
}
