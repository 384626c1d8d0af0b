import { readCellChanges } from '../../../domain/registers/cell-change.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { type ChangedCell, cellText, changeCells } from '../../../operations/registers/change-cells.ts'
import { cellInSheet, cellOnScreen } from '../../../presentation/registers/cell-words.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import type { VisitContext } from '../../visit.ts'
import { fieldAt } from './foresee.ts'
import { refusalWords } from './refusal-words.ts'

/** What the page's script hears of each cell: how it stands now, as text and in words, and why it was not stored. */
type Told = { state: 'saved' | 'refused' | 'differs'; text: string; words: string; problem?: string }

const statuses = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  invalid: 422,
  conflict: 409,
  'changed-meanwhile': 409,
} as const

/** Takes cells that were typed in the list, each by itself (docs/decisions/0033). */
export async function saveCells(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const body = await readForm(context)
  const changes = body.kind === 'form' ? readCellChanges(oneOf(body.entered, 'vakken')) : undefined
  if (!changes) return context.json({ problem: planEditorTexts[language].refusals.conflict }, 400)
  const changed = await changeCells(
    needs,
    context.req.param('region') ?? '',
    actionRegister,
    changes,
    cellInSheet,
  )
  if (!changed.ok) {
    const { problem } = changed
    return context.json({ problem: refusalWords(language, problem, '') }, statuses[problem.kind])
  }
  const { cells, region } = changed.value
  return context.json({ cells: changes.map(({ field }, at) => told(field, cells[at])) })

  function told(key: string, cell: ChangedCell | undefined): Told {
    const field = fieldAt(key)
    const value = cell?.values?.[key] ?? null
    const shown = {
      text: field ? cellText(cellInSheet(field, value, region)) : '',
      words: field ? cellOnScreen(field, value, { language, region }) : '',
    }
    if (!cell || cell.outcome.ok) return { state: 'saved', ...shown }
    const { problem } = cell.outcome
    const state = problem.kind === 'changed-meanwhile' ? 'differs' : 'refused'
    return { state, ...shown, problem: refusalWords(language, problem, key) }
  }
}
