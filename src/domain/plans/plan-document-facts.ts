import type { Contribution, Participation } from '../contributions/involvement.ts'
import type { CellCount } from '../explorations/cell-counts.ts'
import type { DecisionCount } from '../explorations/gap-decisions.ts'
import type { EmptyCell } from '../explorations/matrix.ts'
import type { Monitor } from '../indicators/monitor.ts'
import type { Region } from '../regions/region.ts'
import type { Values } from '../registers/field.ts'
import type { ChapterText, DocumentChapter } from './document-chapter.ts'
import type { Plan, Policy, Risk } from './plan.ts'
import type { DocumentVersion } from './versions/document-version.ts'

/**
 * All that the plan as a document is made from, as one value that JSON can hold: a plan as it stands and one that was kept make the
 * same document. With `isPublic` nothing of it is for the region alone, and counts of people are protected.
 */
export type PlanDocumentFacts = {
  region: Region
  framework: DocumentFramework
  plan: Plan
  policies: readonly DocumentPolicy[]
  /** Only where what can go wrong is told: within the region. */
  risks?: readonly Risk[]
  /** What the region itself wrote to begin chapters with. */
  texts: readonly ChapterText[]
  /** The municipalities of the region, and where each lies. */
  places: readonly DocumentPlace[]
  /** What the matrix of the exploration counts. */
  cellCounts: readonly CellCount[]
  emptyCells: readonly EmptyCell[]
  /** Null where it is not told about how many gaps of the exploration something was decided. */
  gaps: DecisionCount | null
  monitor: Monitor
  participations: readonly Participation[]
  /** Word for word for the region alone; for everybody they are counted. */
  contributions: DocumentContributions
  /** As the register of decisions keeps them; for everybody those that were taken. */
  decisions: readonly { values: Values }[]
  isPublic: boolean
  /** The chapters of which a version did not keep enough; none in the document of the plan as it stands. */
  notKept?: readonly DocumentChapter[]
  /** Which version it is of; without it of the plan as it stands. */
  version?: DocumentVersion
  /** The day of which it tells. */
  day: string
}

export type DocumentFramework = {
  title: Bilingual
  source: string
  periodTo: number
  /** Leading principles and the commitments of municipalities. */
  items: readonly { kind: 'principle' | 'commitment'; code: string; title: Bilingual }[]
}

export type DocumentPolicy = Policy & { explanation: string; source: string }

export type DocumentPlace = {
  code: string
  name: string
  inhabitants: number
  inhabitantsOn: string
  longitude: number
  latitude: number
}

export type DocumentContributions =
  | { kind: 'each'; contributions: readonly Contribution[] }
  | { kind: 'counted'; all: number; answered: number }

type Bilingual = { nl: string; en: string }
