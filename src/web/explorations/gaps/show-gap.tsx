import { canonicalKey } from '../../../domain/explorations/gap-key.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { takenAway, versionKey } from '../../../domain/registers/version-of-entry.ts'
import { readNoActionHistory } from '../../../operations/explorations/read-no-action-history.ts'
import { readThreadMatter } from '../../../operations/plans/read-thread-matter.ts'
import { answerPage } from '../../answer.ts'
import type { Entered } from '../../forms/form-body.ts'
import { versionAsked } from '../../history/version-asked.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { GapPage } from './gap-page.tsx'

/** The page of one gap, or the same with what was sent and what is wrong with it. */
export async function showGap(context: VisitContext, sent?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const key = keyAsked(context)
  const found = await readThreadMatter(visit.needs, regionId)
  if (!found.ok) return problemPage(context, found.problem.kind, sent?.entered)
  const gap = found.value.plan.gaps.find((one) => one.key === key)
  if (!gap) return problemPage(context, 'not-found', sent?.entered)
  const history = await readNoActionHistory(visit.needs, regionId, key)
  if (!history.ok) return problemPage(context, history.problem.kind)
  const again = sent ? undefined : versionAsked(history.value.versions, visit.url)
  const reason = again?.values['reason'] ?? gap.noAction?.reason ?? ''
  const kept = { reason: String(reason), [versionKey]: gap.noAction?.version ?? takenAway }
  const page = (
    <GapPage
      visit={visit}
      matter={found.value}
      gap={gap}
      history={history.value}
      again={again}
      entered={{ ...kept, ...sent?.entered }}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

/** The gap the address names, however it was typed. */
export function keyAsked(context: VisitContext): string {
  const typed = context.req.param('key') ?? ''
  return canonicalKey(typed) ?? typed
}
