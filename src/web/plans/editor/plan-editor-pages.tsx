import { Hono } from 'hono'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { readPlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { renumberPlan } from '../../../operations/plans/renumber-plan.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { allOf, type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { carryOut } from './carry-out.tsx'
import { chosenActions, queryOfChoice, readEditorChoice } from './editor-choice.ts'
import { foreseeStep, foreseeTogether } from './foresee.ts'
import { ForeseenPage } from './foreseen-page.tsx'
import { saveCells } from './save-cells.ts'
import { showEditor } from './show-editor.tsx'

const base = '/:language/regios/:region/plan/bewerken'

/** The editor of the plan: the list, one place up or down, what a change of several would do, doing it, and cells one by one. */
export function planEditorPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => showEditor(context))
    .post(base, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const { entered } = body
      return oneOf(entered, 'omhoog') || oneOf(entered, 'omlaag')
        ? moveOne(context, entered)
        : foresee(context, entered)
    })
    .post(`${base}/doen`, (context) => carryOut(context))
    .post(`${base}/vakken`, (context) => saveCells(context))
}

async function moveOne(context: VisitContext, entered: Entered) {
  const { needs, language, url } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const up = oneOf(entered, 'omhoog')
  const id = up || oneOf(entered, 'omlaag')
  const step = { kind: up ? 'up' : 'down', id } as const
  const moved = await renumberPlan(needs, regionId, step, oneOf(entered, 'volgorde'))
  if (!moved.ok) {
    const { kind } = moved.problem
    return kind === 'changed-meanwhile'
      ? showEditor(context, { orderChanged: true })
      : problemPage(context, kind)
  }
  const own = moved.value.moves.find((move) => move.id === id)
  const choice = queryOfChoice(readEditorChoice(url.searchParams))
  const said: [string, string][] = own ? [...choice, ['van', own.from], ['naar', own.to]] : choice
  const row = own?.noun === 'goals' ? 'doel' : 'actie'
  return context.redirect(`${addresses.planEditor(language, regionId, said)}#${row}-${id}`, 303)
}

async function foresee(context: VisitContext, entered: Entered) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const texts = planEditorTexts[visit.language]
  const read = await readPlanEditor(visit.needs, regionId)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const editor = read.value
  const choice = readEditorChoice(visit.url.searchParams)
  const isOrder = oneOf(entered, 'knop') === 'aansluiten'
  const everything = oneOf(entered, 'alle') === 'ja'
  const ids = everything ? chosenActions(editor.actions, choice).map(({ id }) => id) : allOf(entered, 'actie')
  const change = oneOf(entered, 'wijziging')
  if (!isOrder && ids.length === 0)
    return showEditor(context, { asked: { change, everything, problem: texts.chooseActions } })
  const foreseen = isOrder
    ? foreseeStep(visit, editor, { kind: 'close-gaps' })
    : foreseeTogether(visit, editor, change, ids)
  if (!foreseen) return showEditor(context, { asked: { change, everything, problem: texts.chooseChange } })
  const outcome = await foreseen
  if (!outcome.ok) return problemPage(context, outcome.problem.kind)
  return answerPage(
    context,
    <ForeseenPage visit={visit} editor={editor} choice={choice} {...outcome.value} isDone={false} />,
  )
}
