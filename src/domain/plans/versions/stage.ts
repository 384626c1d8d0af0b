import type { PlanStage } from '../../terms.ts'

/** One step on the way of a version; the last one says where it stands. `takenBy`: null when whoever took it is no member any more. */
export type VersionStep = {
  number: number
  stage: PlanStage
  takenOn: string
  note: string
  takenBy: string | null
}

/** Where a version can begin: with whom it is shared first. */
export const firstStages = ['consultation', 'joint-meeting', 'decision-making'] as const
export type FirstStage = (typeof firstStages)[number]

const next: Readonly<Record<PlanStage, readonly PlanStage[]>> = {
  consultation: ['joint-meeting', 'decision-making', 'withdrawn'],
  'joint-meeting': ['decision-making', 'consultation', 'withdrawn'],
  'decision-making': ['adopted', 'joint-meeting', 'withdrawn'],
  adopted: ['carried-out'],
  'carried-out': ['evaluated'],
  evaluated: [],
  withdrawn: [],
}

/** Where a version can go from a stage, the usual way first. What was decided does not come back. */
export function stagesAfter(stage: PlanStage): readonly PlanStage[] {
  return next[stage]
}

/** Whether bodies can still decide about it: it is before them, and nothing was decided for good. */
export function isUndecided(stage: PlanStage): boolean {
  return stage === 'consultation' || stage === 'joint-meeting' || stage === 'decision-making'
}

/** Whether it is the plan of the region, from its adoption to its evaluation. */
export function isInForce(stage: PlanStage): boolean {
  return stage === 'adopted' || stage === 'carried-out'
}
