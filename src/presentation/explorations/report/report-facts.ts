import type { PaperLooks } from '../../../documents/paper/paper-outline.ts'
import type { Participation } from '../../../domain/contributions/involvement.ts'
import type { ExplorationAnalysis } from '../../../domain/explorations/analysis/analyse-exploration.ts'
import type { GapDecisions } from '../../../domain/explorations/gap-decisions.ts'
import type { EmptyCell } from '../../../domain/explorations/matrix.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Values } from '../../../domain/registers/field.ts'

/** What the report is made from. With `isPublic` nothing of it comes from a finding that is for the region alone. */
export type ReportFacts = {
  region: Region
  findings: readonly ReportFinding[]
  /** Cells of which somebody of the region said why nothing is there; in the public report none. */
  emptyCells: readonly EmptyCell[]
  analysis: ExplorationAnalysis
  decisions: GapDecisions
  participations: readonly Participation[]
  /** How its files look. */
  looks?: PaperLooks
  isPublic: boolean
  /** The day of which it tells. */
  day: string
}

export type ReportFinding = { id: string; values: Values }
