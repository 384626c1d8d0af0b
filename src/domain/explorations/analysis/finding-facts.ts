import type { Values } from '../../registers/field.ts'
import type {
  Aim,
  AttentionGroup,
  FindingState,
  Party,
  TargetGroup,
  TransformationClass,
} from '../../terms.ts'
import { linesOf } from '../lines-of-finding.ts'

/** A finding as the analysis reads it. Costs in whole cents a year, reach in people a year; null is not known. */
export type FindingFacts = {
  id: string
  number: number
  title: string
  /** Its main line. */
  line: number
  /** Every line it names, the main one first: it counts in each, and once where a whole is meant. */
  lines: readonly number[]
  /** A municipality code, or the region as a whole. */
  place: string
  state: FindingState
  /** Done by one municipality alone, or jointly with others. */
  approach: 'alone' | 'jointly'
  aims: readonly Aim[]
  transformationClass: TransformationClass
  targetGroups: readonly TargetGroup[]
  attentionGroups: readonly AttentionGroup[]
  partners: readonly string[]
  reach: number | null
  costCents: number | null
  fundedUntil: number | null
  perspective: Party | null
}

/** Values as the register keeps them (operations/explorations/finding-register.ts). */
export function factsOf({ id, values }: { id: string; values: Values }): FindingFacts {
  const kept = values as unknown as Omit<FindingFacts, 'id' | 'line' | 'lines' | 'costCents'> & {
    actionLine: number
    alsoLines: readonly number[]
    yearlyCostCents: number | null
  }
  return {
    id,
    number: kept.number,
    title: kept.title,
    line: kept.actionLine,
    lines: linesOf(kept),
    place: kept.place,
    state: kept.state,
    approach: kept.approach,
    aims: kept.aims,
    transformationClass: kept.transformationClass,
    targetGroups: kept.targetGroups,
    attentionGroups: kept.attentionGroups,
    partners: kept.partners,
    reach: kept.reach,
    costCents: kept.yearlyCostCents,
    fundedUntil: kept.fundedUntil,
    perspective: kept.perspective,
  }
}

/** Something is there, or is going to be: it serves its aims and groups. */
export function isPresent({ state }: Pick<FindingFacts, 'state'>): boolean {
  return state === 'exists' || state === 'planned'
}
