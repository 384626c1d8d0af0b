import { done, type Outcome } from '../../../domain/outcome.ts'
import { actionFields } from '../../../domain/plans/action.ts'
import { readTogetherChange, type TogetherChange, textAfter } from '../../../domain/plans/change-together.ts'
import { writeOrderStep } from '../../../domain/plans/read-order-step.ts'
import type { CodeMove, OrderStep } from '../../../domain/plans/renumbering.ts'
import type { CellChange } from '../../../domain/registers/cell-change.ts'
import type { Field } from '../../../domain/registers/field.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { foreseeRenumbering } from '../../../operations/plans/renumber-plan.ts'
import { type ChangedCell, cellText, tryCells } from '../../../operations/registers/change-cells.ts'
import { cellInSheet } from '../../../presentation/registers/cell-words.ts'
import { wordsOfCellText } from '../../../presentation/registers/words-of-cell-text.ts'
import type { Visit } from '../../visit.ts'
import type { ForeseenRow, Sent } from './foreseen-page.tsx'
import { labelOfColumn } from './label-of-column.ts'
import { refusalWords } from './refusal-words.ts'

export type Foreseen = { rows: ForeseenRow[]; sent: Sent | undefined }

/** What would come of one change to several actions; undefined when it is no change we know. */
export function foreseeTogether(
  visit: Visit,
  editor: PlanEditor,
  words: string,
  ids: readonly string[],
): Promise<Outcome<Foreseen>> | undefined {
  const change = readTogetherChange(words)
  if (!change) return undefined
  return change.kind === 'to-goal'
    ? foreseeStep(visit, editor, { kind: 'to-goal', ids, goal: change.goal })
    : foreseeCells(visit, editor, change, ids)
}

/** Which codes would change. */
export async function foreseeStep(
  visit: Visit,
  editor: PlanEditor,
  step: OrderStep,
): Promise<Outcome<Foreseen>> {
  const seen = await foreseeRenumbering(visit.needs, editor.region.id, step)
  if (!seen.ok) return seen
  const { moves, version } = seen.value
  return done({
    rows: rowsOfMoves(visit, editor, moves),
    sent: { step: writeOrderStep(step), order: version },
  })
}

async function foreseeCells(
  visit: Visit,
  { region, actions }: PlanEditor,
  change: Exclude<TogetherChange, { kind: 'to-goal' }>,
  ids: readonly string[],
): Promise<Outcome<Foreseen>> {
  const field = fieldAt(change.field)
  if (!field) return done({ rows: [], sent: undefined })
  const chosen = new Set(ids)
  const changes = actions
    .filter(({ id }) => chosen.has(id))
    .map(({ id, values }): CellChange => {
      const was = cellText(cellInSheet(field, values[field.key] ?? null, region))
      return { id, field: field.key, was, becomes: textAfter(change, was) }
    })
    .filter(({ was, becomes }) => was !== becomes)
  const tried = await tryCells(visit.needs, region.id, actionRegister, changes, cellInSheet)
  if (!tried.ok) return tried
  const right = changes.filter((_, at) => tried.value.cells[at]?.outcome.ok)
  return done({
    rows: rowsOfCells(visit, changes, tried.value.cells, actions),
    sent: right.length === 0 ? undefined : { cells: JSON.stringify(right) },
  })
}

/** Cells in words, each with what came of it. */
export function rowsOfCells(
  { language }: Visit,
  changes: readonly CellChange[],
  cells: readonly ChangedCell[],
  actions: PlanEditor['actions'],
): ForeseenRow[] {
  const named = new Map(actions.map(({ id, values }) => [id, `${values['code']} ${values['title']}`]))
  return changes.map(({ id, field: key, was, becomes }, at) => {
    const field = fieldAt(key)
    const words = (text: string) => (field ? wordsOfCellText(field, text, language) : text)
    const outcome = cells[at]?.outcome
    return {
      key: `${id} ${key}`,
      what: named.get(id) ?? '',
      field: field ? labelOfColumn(field, language) : key,
      was: words(was),
      becomes: words(becomes),
      ...(outcome && !outcome.ok ? { problem: refusalWords(language, outcome.problem, key) } : {}),
    }
  })
}

/** Codes that become others; goals first. */
export function rowsOfMoves(
  { language }: Visit,
  { goals, actions }: PlanEditor,
  moves: readonly CodeMove[],
): ForeseenRow[] {
  const titles = new Map<string, unknown>([
    ...goals.map(({ id, title }) => [id, title] as const),
    ...actions.map(({ id, values }) => [id, values['title']] as const),
  ])
  return moves.map(({ id, from, to }) => ({
    key: id,
    what: String(titles.get(id) ?? ''),
    field: planEditorTexts[language].code,
    was: from,
    becomes: to,
  }))
}

export function fieldAt(key: string): Field | undefined {
  return actionFields.find((field) => field.key === key)
}
