import { mayWrite } from '../../domain/caller.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { reasonFields } from '../../domain/plans/check/reason.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { conflictIn, makerOfField } from '../../operations/history/conflict-in.ts'
import { readHistoryOfRule } from '../../operations/plans/read-history-of-rule.ts'
import { addresses } from '../addresses.ts'
import type { Entered } from '../forms/form-body.ts'
import { answerConflict, type Differing } from '../history/answer-conflict.tsx'
import type { VisitContext } from '../visit.ts'

/** Two people switched the same rule off, or one switched it on again. */
export function answerSwitchConflict(context: VisitContext, sent: Entered, problems: FieldProblems = {}) {
  return answerConflict(context, sent, (begun, entered) => differing(context, begun, entered), problems)
}

/** What is sent is worth showing beside what stands only to whoever may write it. */
export async function differing(
  context: VisitContext,
  begun: string | undefined,
  entered: Entered,
): Promise<Outcome<Differing>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const rule = context.req.param('rule') ?? ''
  const history = await readHistoryOfRule(needs, regionId, rule)
  if (!history.ok) return history
  if (!mayWrite(needs.caller, regionId, 'plan-check-rules')) return refused({ kind: 'not-allowed' })
  const conflict = conflictIn(history.value, begun)
  if (!conflict) return refused({ kind: 'not-found' })
  const check = `${addresses.planCheck(language, regionId)}#${rule}`
  const thing = {
    fields: reasonFields,
    labelOf: () => aroundPlanTexts[language].switching.because,
    section: 'planCheck' as const,
    under: [],
    change: addresses.switchRuleOff(language, regionId, rule),
    present: check,
    gone: check,
  }
  return done({ thing, conflict, makerOf: (key: string) => makerOfField(history.value, key), entered })
}
