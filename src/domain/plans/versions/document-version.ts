import type { PlanStage } from '../../terms.ts'
import { isOutdated, isReplaced, type PlanVersion, stageOf } from './plan-version.ts'

/** What the first page says of the version a document is of. */
export type DocumentVersion = {
  number: number
  title: string
  submittedOn: string
  stage: PlanStage
  /** The day of the last step. */
  since: string
  standing: 'last' | 'outdated' | 'replaced'
}

export function documentVersion(version: PlanVersion, all: readonly PlanVersion[]): DocumentVersion {
  const { number, title, submittedOn, steps } = version
  return {
    number,
    title,
    submittedOn,
    stage: stageOf(version),
    since: steps.at(-1)?.takenOn ?? submittedOn,
    standing: isOutdated(version, all) ? 'outdated' : isReplaced(version, all) ? 'replaced' : 'last',
  }
}
