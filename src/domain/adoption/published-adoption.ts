import { type PlanVersion, stageOf, versionInForce, versionToDecide } from '../plans/versions/plan-version.ts'
import { byDay, type RecordedDecision } from './recorded-decision.ts'

/** A decision as the public may know it: taken, about a version, and where it was made known. */
export type PublishedDecision = Pick<
  RecordedDecision,
  | 'id'
  | 'number'
  | 'place'
  | 'body'
  | 'kind'
  | 'decidedOn'
  | 'outcome'
  | 'planVersion'
  | 'officialPublication'
  | 'documents'
  | 'isExample'
>

/** Whether there is an adopted plan, and what was decided about which version; nothing is said of what is still planned. */
export type PublishedAdoption = {
  inForce: { number: number; title: string; adoptedOn: string } | null
  /** The version that bodies decide about now, or else the one in force. */
  version: number
  decisions: readonly PublishedDecision[]
}

/** Null as long as no version was before the bodies: then there is nothing to tell. `versions`: those that came that far. */
export function publishedAdoption(
  versions: readonly PlanVersion[],
  decisions: readonly (PublishedDecision & Pick<RecordedDecision, 'plannedOn'>)[],
): PublishedAdoption | null {
  const inForce = versionInForce(versions)
  const before = versionToDecide(versions)
  const about = before && stageOf(before) === 'decision-making' ? before : inForce
  if (!about) return null
  const adoptedOn = inForce?.steps.findLast(({ stage }) => stage === 'adopted')?.takenOn
  return {
    inForce: inForce && adoptedOn ? { number: inForce.number, title: inForce.title, adoptedOn } : null,
    version: about.number,
    decisions: decisions.filter(({ planVersion }) => planVersion === about.number).toSorted(byDay),
  }
}
