import type { FieldProblems } from '../../domain/outcome.ts'
import type { Conflict } from '../../operations/history/conflict-in.ts'
import type { Making } from '../../operations/history/version.ts'
import type { MergedField } from '../../presentation/history/merge-entered.ts'
import type { Visit } from '../visit.ts'
import type { Versioned } from './versioned.ts'

/** What the page about two texts needs, and its parts. */
export type ConflictProps = {
  visit: Visit
  thing: Versioned
  conflict: Conflict
  /** Who wrote what stands in a field now, where that is told per field. */
  makerOf?: ((key: string) => Making | null) | undefined
  /** The version that was begun with. */
  begun: string
  merged: readonly MergedField[]
  /** What was chosen already, when not everything was. */
  chosen: Readonly<Record<string, string>>
  problems: FieldProblems
}
