import type { CheckSummary } from '../../publications/check-summary.ts'
import type { Region } from '../../regions/region.ts'
import type { Values } from '../../registers/field.ts'
import type { PlanStage } from '../../terms.ts'
import type { Plan } from '../plan.ts'
import { isInForce, isUndecided, type VersionStep } from './stage.ts'

/** A submitted version of the plan, as lists of versions tell it. Days are `2024-02-01`. */
export type PlanVersion = {
  number: number
  title: string
  note: string
  submittedOn: string
  /** In the order in which they were taken; at least one. */
  steps: readonly VersionStep[]
}

/** All that was submitted: to show it as it was, and to compare it. */
export type PlanVersionContents = {
  region: Region
  /** Without the words of contributions: those can be withdrawn by who gave them, and a version cannot. */
  plan: Plan
  check: CheckSummary
  lists: VersionLists
}

/** The lists that make up the plan; what is registered about its carrying out is no part of a version. */
export const versionNouns = [
  'goals',
  'actions',
  'action-places',
  'milestones',
  'money-lines',
  'funds',
  'policies',
  'home-tasks',
  'risks',
  'recommendations',
  'chapter-texts',
] as const
export type VersionNoun = (typeof versionNouns)[number]
export type VersionLists = Readonly<Partial<Record<VersionNoun, readonly VersionEntry[]>>>
export type VersionEntry = { id: string; values: Values }

export function stageOf({ steps }: Pick<PlanVersion, 'steps'>): PlanStage {
  return steps.at(-1)?.stage ?? 'withdrawn'
}

/** A version that is still before the bodies though a later one was submitted: who decides now should decide about the later one. */
export function isOutdated(version: PlanVersion, all: readonly PlanVersion[]): boolean {
  return isUndecided(stageOf(version)) && later(version, all, (stage) => stage !== 'withdrawn')
}

/** Adopted, and later another was: a region has one plan at a time. */
export function isReplaced(version: PlanVersion, all: readonly PlanVersion[]): boolean {
  return isInForce(stageOf(version)) && later(version, all, isInForce)
}

/** The plan of the region as it was adopted last; undefined as long as none was, or when the last was evaluated. */
export function versionInForce(all: readonly PlanVersion[]): PlanVersion | undefined {
  return all
    .filter((version) => isInForce(stageOf(version)))
    .toSorted((first, second) => second.number - first.number)[0]
}

/** When a version was adopted that is the plan of the region now, or was until a later one was adopted. */
export function adoptedOnDay(version: Pick<PlanVersion, 'steps'>): string | undefined {
  if (!isInForce(stageOf(version))) return undefined
  return version.steps.findLast(({ stage }) => stage === 'adopted')?.takenOn
}

/** The version that bodies decide about now: the last one that is before them. */
export function versionToDecide(all: readonly PlanVersion[]): PlanVersion | undefined {
  return all
    .filter((version) => isUndecided(stageOf(version)))
    .toSorted((first, second) => second.number - first.number)[0]
}

function later(
  { number }: PlanVersion,
  all: readonly PlanVersion[],
  counts: (stage: PlanStage) => boolean,
): boolean {
  return all.some((other) => other.number > number && counts(stageOf(other)))
}
