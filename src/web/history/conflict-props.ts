import type { FieldProblems } from '../../domain/outcome.ts'
import type { Conflict } from '../../operations/history/read-conflict.ts'
import type { Register } from '../../operations/registers/register.ts'
import type { MergedField } from '../../presentation/history/merge-entered.ts'
import type { Visit } from '../visit.ts'

/** What the page about two texts needs, and its parts. */
export type ConflictProps = {
  visit: Visit
  register: Register
  id: string
  conflict: Conflict
  /** The version that was begun with. */
  begun: string
  merged: readonly MergedField[]
  /** What was chosen already, when not everything was. */
  chosen: Readonly<Record<string, string>>
  problems: FieldProblems
}
