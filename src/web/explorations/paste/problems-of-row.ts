import type { FieldProblems } from '../../../domain/outcome.ts'
import type { RowResult } from '../../../operations/registers/import-entries.ts'

/** Per field what is wrong with a row; nothing where it is right, or left out. */
export function problemsOfRow(result: RowResult | undefined): FieldProblems | undefined {
  if (!result || 'stored' in result) return undefined
  const { problem } = result
  return problem.kind === 'invalid' || problem.kind === 'conflict'
    ? problem.fields
    : { place: { code: 'not-your-municipality', detail: '' } }
}
