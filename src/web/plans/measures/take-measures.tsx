import { readAddedActions } from '../../../domain/plans/measures/added-actions.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { addMeasures } from '../../../operations/plans/measures/add-measures.ts'
import { readPlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { answerPage } from '../../answer.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { measureKeys, readMeasureRows, withProblems } from './measure-rows.ts'
import { TakeMeasuresPage } from './take-measures-page.tsx'
import { TakenPage } from './taken-page.tsx'

/** What is right comes into the plan; what is wrong comes back as it was typed, with what is wrong with it. */
export async function takeMeasures(context: VisitContext) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = body
  const rows = readMeasureRows(entered)
  const wanted = rows.filter(({ isWanted }) => isWanted)
  const gap = oneOf(entered, measureKeys.gap)
  const taken = await addMeasures(visit.needs, regionId, wanted, gap)
  if (!taken.ok) return problemPage(context, taken.problem.kind, entered)
  const now = taken.value.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  const added = [...readAddedActions(oneOf(entered, measureKeys.added)), ...now]
  const read = await readPlanEditor(visit.needs, regionId)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const outcomes = new Map(wanted.map(({ measure }, at) => [measure.code, taken.value[at]]))
  const left = rows
    .filter(({ measure }) => outcomes.get(measure.code)?.ok !== true)
    .map((row) => withProblems(row, outcomes.get(row.measure.code)))
  const refused = wanted.length - now.length
  if (refused === 0 && added.length > 0)
    return answerPage(context, <TakenPage visit={visit} editor={read.value} added={added} />)
  const texts = measureTexts[visit.language]
  const page = (
    <TakeMeasuresPage
      visit={visit}
      editor={read.value}
      rows={left}
      gap={gap}
      added={added}
      {...(now.length > 0 ? { said: texts.addedSome(now.length, refused) } : {})}
      {...(wanted.length === 0 ? { problem: texts.chooseFirst } : {})}
    />
  )
  return answerPage(context, page, 422)
}
