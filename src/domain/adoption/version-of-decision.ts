import type { FieldProblems } from '../outcome.ts'
import { type PlanVersion, stageOf } from '../plans/versions/plan-version.ts'
import type { RecordedDecision } from './recorded-decision.ts'

/**
 * What is wrong with the version a decision names, or does not name. Who decided on a day on which there was a version says about
 * which; before its day nobody can have decided about it, and from the day of its withdrawal on nobody can any more.
 */
export function versionProblems(
  { planVersion, decidedOn }: Pick<RecordedDecision, 'planVersion' | 'decidedOn'>,
  versions: readonly PlanVersion[],
): FieldProblems {
  if (planVersion === null) {
    const there = versions.filter((version) => decidedOn !== null && isThere(version, decidedOn))
    const last = Math.max(0, ...there.map(({ number }) => number))
    return last > 0 ? { planVersion: { code: 'plan-version-required', detail: String(last) } } : {}
  }
  const version = versions.find(({ number }) => number === planVersion)
  if (!version) return { planVersion: { code: 'unknown-plan-version', detail: String(planVersion) } }
  const withdrawn = withdrawnOn(version)
  if (withdrawn !== undefined && (decidedOn === null || decidedOn >= withdrawn))
    return { planVersion: { code: 'plan-version-withdrawn', detail: `${planVersion} ${withdrawn}` } }
  if (decidedOn !== null && decidedOn < version.submittedOn)
    return { decidedOn: { code: 'before-plan-version', detail: `${planVersion} ${version.submittedOn}` } }
  return {}
}

function isThere(version: PlanVersion, day: string): boolean {
  const withdrawn = withdrawnOn(version)
  return version.submittedOn <= day && (withdrawn === undefined || day < withdrawn)
}

function withdrawnOn(version: PlanVersion): string | undefined {
  return stageOf(version) === 'withdrawn' ? version.steps.at(-1)?.takenOn : undefined
}
