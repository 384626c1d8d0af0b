import { readPlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { answerPage } from '../../answer.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { readEditorChoice } from './editor-choice.ts'
import { PlanEditorPage } from './plan-editor-page.tsx'
import type { Asked } from './together-bar.tsx'

/** The editor as it stands now, with what is to be said about what was asked of it. */
export async function showEditor(
  context: VisitContext,
  said: { asked?: Asked; orderChanged?: boolean } = {},
) {
  const visit = context.get('visit')
  const editor = await readPlanEditor(visit.needs, context.req.param('region') ?? '')
  if (!editor.ok) return problemPage(context, editor.problem.kind)
  const choice = readEditorChoice(visit.url.searchParams)
  return answerPage(
    context,
    <PlanEditorPage visit={visit} editor={editor.value} choice={choice} {...said} />,
    said.orderChanged ? 409 : said.asked ? 422 : 200,
  )
}
