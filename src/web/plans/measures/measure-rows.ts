import type { FieldProblem, Outcome } from '../../../domain/outcome.ts'
import type { MeasureRow } from '../../../domain/plans/measures/draft-from-measure.ts'
import { measuresAt } from '../../../domain/plans/measures/typical-measure.ts'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'

/** Under these names the forms tell which measures are meant, which are wanted, and what was added before. */
export const measureKeys = {
  measure: 'maatregel',
  row: 'rij',
  line: 'lijn',
  gap: 'leemte',
  added: 'toegevoegd',
} as const

/** What of a measure can be changed before it comes into the plan. */
const rowFields = ['title', 'description', 'goal', 'code', 'anyway'] as const
type RowField = (typeof rowFields)[number]

/** The name of a control, and of what is wrong with it: `title-3-omklap`. */
export function nameOf(field: RowField | 'suggested', code: string): string {
  return `${field}-${code}`
}

export type ShownRow = MeasureRow & { isWanted: boolean; problems: Partial<Record<RowField, FieldProblem>> }

/** The rows as they were typed. */
export function readMeasureRows(entered: Entered): ShownRow[] {
  const wanted = new Set(allOf(entered, measureKeys.measure))
  return measuresAt(allOf(entered, measureKeys.row)).map((measure) => {
    const typed = (field: RowField | 'suggested') => oneOf(entered, nameOf(field, measure.code)).trim()
    return {
      measure,
      title: typed('title'),
      description: typed('description'),
      goal: typed('goal'),
      code: typed('code'),
      suggested: typed('suggested'),
      anyway: typed('anyway') !== '',
      isWanted: wanted.has(measure.code),
      problems: {},
    }
  })
}

/** A row with what kept it out; what is wrong with a field that is not shown is told at the title. */
export function withProblems(row: ShownRow, outcome: Outcome<unknown> | undefined): ShownRow {
  if (!outcome || outcome.ok) return row
  const { problem } = outcome
  if (problem.kind !== 'invalid')
    return { ...row, problems: { title: { code: 'not-your-action', detail: row.code } } }
  const problems: ShownRow['problems'] = {}
  for (const [key, wrong] of Object.entries(problem.fields))
    problems[rowFields.find((field) => field === key) ?? 'title'] ??= wrong
  return { ...row, problems }
}
