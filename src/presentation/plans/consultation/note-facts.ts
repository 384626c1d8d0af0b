import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'

/** What the note of answers is made from: the same for the region and for readers. */
export type NoteFacts = {
  regionId: string
  regionName: string
  title: string
  question: string
  version: number
  versionTitle: string
  opensOn: string
  closesOn: string
  plan: ConsultedPlan
  reactions: readonly Reaction[]
  isPublic: boolean
  /** The day of which it tells. */
  day: string
}
