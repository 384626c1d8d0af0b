import { Hono } from 'hono'
import { readAddedActions } from '../../../domain/plans/measures/added-actions.ts'
import { draftFields, draftRows } from '../../../domain/plans/measures/draft-from-measure.ts'
import { measureAt, measuresAt } from '../../../domain/plans/measures/typical-measure.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { takeActionsBack } from '../../../operations/plans/measures/take-actions-back.ts'
import { type PlanEditor, readPlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ChooseMeasuresPage } from './choose-measures-page.tsx'
import { measureKeys, readMeasureRows } from './measure-rows.ts'
import { takeMeasures } from './take-measures.tsx'
import { TakeMeasuresPage } from './take-measures-page.tsx'
import { UndonePage } from './taken-page.tsx'

const base = '/:language/regios/:region/plan/maatregelen'

/** Typical measures: choosing them, how they would stand in the plan, taking them up, and taking that back. */
export function measurePages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => choose(context, false))
    .get(`${base}/overnemen`, (context) => look(context))
    .post(`${base}/overnemen`, (context) => takeMeasures(context))
    .post(`${base}/ongedaan`, (context) => takeBack(context))
    .get(`${base}/beginnen`, (context) => begin(context))
}

async function choose(context: VisitContext, isAsked: boolean) {
  const visit = context.get('visit')
  const read = await readPlanEditor(visit.needs, context.req.param('region') ?? '')
  if (!read.ok) return problemPage(context, read.problem.kind)
  const page = <ChooseMeasuresPage visit={visit} editor={read.value} isAsked={isAsked} />
  return answerPage(context, page, isAsked ? 422 : 200)
}

async function look(context: VisitContext) {
  const visit = context.get('visit')
  const asked = visit.url.searchParams
  const measures = measuresAt(asked.getAll(measureKeys.measure))
  if (measures.length === 0) return choose(context, true)
  const read = await readPlanEditor(visit.needs, context.req.param('region') ?? '')
  if (!read.ok) return problemPage(context, read.problem.kind)
  const rows = draftRows(measures, codesOf(read.value)).map((row) => ({
    ...row,
    isWanted: true,
    problems: {},
  }))
  const gap = asked.get(measureKeys.gap) ?? ''
  return answerPage(
    context,
    <TakeMeasuresPage visit={visit} editor={read.value} rows={rows} gap={gap} added={[]} />,
  )
}

/** What was added goes; rows that had not been added yet stay as they were typed. */
async function takeBack(context: VisitContext) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const added = readAddedActions(oneOf(body.entered, measureKeys.added))
  const back = await takeActionsBack(visit.needs, regionId, added)
  if (!back.ok) return problemPage(context, back.problem.kind)
  const read = await readPlanEditor(visit.needs, regionId)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const rows = readMeasureRows(body.entered)
  const kept = added.filter((_, at) => back.value[at]?.ok !== true)
  const gone = added.length - kept.length
  if (rows.length === 0)
    return answerPage(context, <UndonePage visit={visit} editor={read.value} gone={gone} kept={kept} />)
  const said = measureTexts[visit.language].undone(gone)
  const gap = oneOf(body.entered, measureKeys.gap)
  return answerPage(
    context,
    <TakeMeasuresPage visit={visit} editor={read.value} rows={rows} gap={gap} added={kept} said={said} />,
  )
}

/** On to the form of an action that has this measure filled in. */
async function begin(context: VisitContext) {
  const { needs, language, url } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const read = await readPlanEditor(needs, regionId)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const measure = measureAt(url.searchParams.get(measureKeys.measure) ?? '')
  if (!measure) return context.redirect(addresses.typicalMeasures(language, regionId), 303)
  const [row] = draftRows([measure], codesOf(read.value))
  const gap = url.searchParams.get(measureKeys.gap) ?? ''
  const { title, text } = measure
  const fields = { code: row?.code ?? '', title: title.nl, description: text.nl, ...draftFields(measure) }
  const filled = Object.entries({ ...fields, gaps: gap }).filter(([, value]) => value !== '')
  return context.redirect(addresses.newEntry(language, regionId, 'actions', Object.fromEntries(filled)), 303)
}

function codesOf({ goals, actions }: PlanEditor) {
  return {
    goals: goals.map(({ code }) => code),
    actions: actions.map(({ values }) => String(values['code'])),
  }
}
