import type { Gap } from '../../explorations/gap-key.ts'
import type { GapState } from '../../explorations/undecided-gaps.ts'
import type { Noun } from '../../registers/noun.ts'
import type { Party, RecommendationKind, TargetGroup } from '../../terms.ts'

/** The rules of the plan check this version knows; their words stand in language/plan-check-texts.ts. */
export const ruleIds = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
] as const
export type RuleId = (typeof ruleIds)[number]

/** Something the plan lacks. */
export type Remark = {
  /** Stays the same as long as the thing does, so that an answer ("afgeweken omdat") keeps belonging to it. */
  subject: string
  lack: Lack
  mend: Mend
}

/** Where it can be mended: an entry to change, a list to look through, a gap to decide about, or a new entry already partly filled in. */
export type Mend =
  | { kind: 'change'; noun: Noun; id: string }
  | { kind: 'list'; noun: Noun }
  | { kind: 'gap'; gap: string }
  | { kind: 'new'; noun: Noun; prefilled: Readonly<Record<string, string>> }

type ActionName = { action: string; title: string }

/** What is lacking, with what the sentence needs: codes, years and whole cents, never words. */
export type Lack =
  | { kind: 'no-goal' | 'no-action' | 'no-lived-experience'; line: number }
  | { kind: 'municipality-absent'; municipality: string }
  | { kind: 'party-absent'; party: Party }
  | { kind: 'party-undocumented'; party: Party; missing: ParticipationPart[] }
  | (ActionName & { kind: 'action-lacks'; part: ActionPart })
  | (ActionName & { kind: 'years-outside-plan'; years: number[] })
  | (ActionName & {
      kind: 'no-milestone' | 'no-indicator' | 'no-policy-relation' | 'no-policy' | 'no-recommendation'
    })
  | (ActionName & { kind: 'line-covered'; policy: string; line: number })
  | (ActionName & { kind: 'finding-covered'; policy: string; finding: number })
  | { kind: 'no-answer'; contribution: number; fromWhom: string; receivedOn: string }
  | { kind: 'gap-undecided'; gap: Gap; state: GapState }
  | { kind: 'group-not-reached'; group: TargetGroup }
  | (ActionName & { kind: 'cost-unknown'; year: number })
  | (ActionName & { kind: 'cost-uncovered'; year: number; amountCents: number; costCents: number })
  | (ActionName & { kind: 'structural-on-incidental'; year: number; amountCents: number; fund: string })
  | (ActionName & { kind: 'fund-of-other-year'; year: number; fund: string; fundYear: number })
  | { kind: 'fund-over-covered'; fund: string; year: number; amountCents: number; usedCents: number }
  | { kind: 'line-unmeasured'; line: number }
  | { kind: 'measure-lacks'; line: number; indicator: string; missing: MeasurePart[] }
  | { kind: 'no-home-task'; municipality: string; year: number }
  | { kind: 'no-recommendation-for'; purpose: RecommendationKind }
  | { kind: 'recommendation-lacks'; recommendation: number; missing: RecommendationPart[] }
  | { kind: 'no-decision' | 'decision-deferred'; municipality: string }
  | {
      kind: 'decision-before-handover' | 'decision-overdue' | 'decision-after-plan'
      municipality: string
      day: string
      handoverOn: string
      lastYear: number
    }
  | ({ kind: 'share-not-rising'; first: number; last: number } & Compared)

/** What a rule went by, told beside it: no remark, and nothing to answer. A share is from 0 to 1; null: there is no figure. */
export type Note = { kind: 'shares'; first: number | null; last: number | null } & Compared

type Compared = { balance: BalancePart; firstYear: number; lastYear: number }

/** Of what prevention and housing become a larger share. */
export const balanceParts = ['actions', 'euros', 'places'] as const
export type BalancePart = (typeof balanceParts)[number]

export type LackKind = Lack['kind']
export type ActionPart = 'result' | 'owner' | 'partners' | 'municipalities' | 'years'
export type ParticipationPart = 'day' | 'form' | 'result'
export type MeasurePart = 'baseline' | 'target' | 'source' | 'rhythm' | 'next-publication'
export type RecommendationPart = 'basis' | 'addressee'

export function nameOf({ code, title }: { code: string; title: string }): ActionName {
  return { action: code, title }
}
