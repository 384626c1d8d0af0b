import { readOrderStep, writeOrderStep } from '../../../domain/plans/read-order-step.ts'
import type { OrderStep } from '../../../domain/plans/renumbering.ts'
import { type CellChange, readCellChanges } from '../../../domain/registers/cell-change.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { readPlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { renumberPlan } from '../../../operations/plans/renumber-plan.ts'
import { type ChangedCell, cellText, changeCells } from '../../../operations/registers/change-cells.ts'
import { cellInSheet } from '../../../presentation/registers/cell-words.ts'
import { answerPage } from '../../answer.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { readEditorChoice } from './editor-choice.ts'
import { fieldAt, rowsOfCells, rowsOfMoves } from './foresee.ts'
import { ForeseenPage, type ForeseenRow, type Sent } from './foreseen-page.tsx'
import { showEditor } from './show-editor.tsx'

/** Does what was foreseen, and shows what came of it, with what undoes it: the same door takes that as well. */
export async function carryOut(context: VisitContext) {
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const changes = readCellChanges(oneOf(body.entered, 'vakken'))
  if (changes) return carryOutCells(context, changes)
  const step = readOrderStep(oneOf(body.entered, 'stap'))
  return step ? carryOutStep(context, step, oneOf(body.entered, 'volgorde')) : problemPage(context, 'invalid')
}

async function carryOutCells(context: VisitContext, changes: readonly CellChange[]) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const changed = await changeCells(visit.needs, regionId, actionRegister, changes, cellInSheet)
  if (!changed.ok) return problemPage(context, changed.problem.kind)
  const { cells, region } = changed.value
  const back = changes.flatMap((change, at): CellChange[] => {
    const now = presentText(change, cells[at])
    return now === undefined ? [] : [{ ...change, was: now, becomes: change.was }]
  })
  const rows = (actions: Parameters<typeof rowsOfCells>[3]) => rowsOfCells(visit, changes, cells, actions)
  return showDone(context, { rows, sent: back.length === 0 ? undefined : { cells: JSON.stringify(back) } })

  function presentText({ field: key }: CellChange, cell: ChangedCell | undefined): string | undefined {
    const field = fieldAt(key)
    if (!field || !cell?.outcome.ok || !cell.values) return undefined
    return cellText(cellInSheet(field, cell.values[key] ?? null, region))
  }
}

async function carryOutStep(context: VisitContext, step: OrderStep, order: string) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const renumbered = await renumberPlan(visit.needs, regionId, step, order)
  if (!renumbered.ok) {
    const { kind } = renumbered.problem
    return kind === 'changed-meanwhile'
      ? showEditor(context, { orderChanged: true })
      : problemPage(context, kind)
  }
  const { moves, version } = renumbered.value
  const back = writeOrderStep({ kind: 'back', codes: new Map(moves.map(({ id, from }) => [id, from])) })
  return showDone(context, { moves, sent: { step: back, order: version } })
}

type Done = { sent: Sent | undefined } & (
  | { rows: (actions: Parameters<typeof rowsOfCells>[3]) => ForeseenRow[] }
  | { moves: Parameters<typeof rowsOfMoves>[2] }
)

async function showDone(context: VisitContext, happened: Done) {
  const visit = context.get('visit')
  const editor = await readPlanEditor(visit.needs, context.req.param('region') ?? '')
  if (!editor.ok) return problemPage(context, editor.problem.kind)
  const rows =
    'moves' in happened
      ? rowsOfMoves(visit, editor.value, happened.moves)
      : happened.rows(editor.value.actions)
  return answerPage(
    context,
    <ForeseenPage
      visit={visit}
      editor={editor.value}
      choice={readEditorChoice(visit.url.searchParams)}
      rows={rows}
      sent={happened.sent}
      isDone
    />,
  )
}
