import { mayWrite } from '../../../domain/caller.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../../domain/outcome.ts'
import { reasonFields } from '../../../domain/plans/check/reason.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { readNoActionHistory } from '../../../operations/explorations/read-no-action-history.ts'
import { conflictIn, makerOfField } from '../../../operations/history/conflict-in.ts'
import { addresses } from '../../addresses.ts'
import type { Entered } from '../../forms/form-body.ts'
import { answerConflict, type Differing } from '../../history/answer-conflict.tsx'
import type { VisitContext } from '../../visit.ts'
import { keyAsked } from './show-gap.tsx'

/** Two people gave a reason to do nothing about the same gap, or one took it back. */
export function answerNoActionConflict(context: VisitContext, sent: Entered, problems: FieldProblems = {}) {
  return answerConflict(
    context,
    sent,
    (begun, entered) => differingReasons(context, begun, entered),
    problems,
  )
}

/** What is sent is worth showing beside what stands only to whoever may write it. */
export async function differingReasons(
  context: VisitContext,
  begun: string | undefined,
  entered: Entered,
): Promise<Outcome<Differing>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const key = keyAsked(context)
  const history = await readNoActionHistory(needs, regionId, key)
  if (!history.ok) return history
  if (!mayWrite(needs.caller, regionId, 'gap-decisions')) return refused({ kind: 'not-allowed' })
  const conflict = conflictIn(history.value, begun)
  if (!conflict) return refused({ kind: 'not-found' })
  const present = addresses.gap(language, regionId, key)
  const thing = {
    fields: reasonFields,
    labelOf: () => gapTexts[language].because,
    section: 'exploration' as const,
    under: [{ title: gapTexts[language].title, address: addresses.gaps(language, regionId) }],
    change: addresses.noAction(language, regionId, key),
    present,
    gone: present,
  }
  return done({ thing, conflict, makerOf: (field: string) => makerOfField(history.value, field), entered })
}
