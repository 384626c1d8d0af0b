import type { Recommendation } from '../../recommendations/listed-recommendation.ts'
import { type RecommendationKind, recommendationKinds } from '../../terms.ts'
import { type Action, standing } from '../plan.ts'
import { byCode } from '../plan-code.ts'
import type { CheckMatter } from './check-matter.ts'
import type { RecommendationPart, Remark } from './remark.ts'

/** T14 (S9): there are recommendations for the evaluation and for the next period, each with its basis and whom it is for. */
export function recommendationsGoOn({ recommendations, actions }: CheckMatter): Remark[] {
  const kinds = new Set(recommendations.map(({ kind }) => kind))
  return [
    ...recommendationKinds.codes
      .filter((kind) => !kinds.has(kind))
      .map(
        (kind): Remark => ({
          subject: `recommendations:${kind}`,
          lack: { kind: 'no-recommendation-for', purpose: kind },
          mend: { kind: 'new', noun: 'recommendations', prefilled: begunWith(kind, standing(actions)) },
        }),
      ),
    ...recommendations.flatMap(lacking),
  ]
}

function lacking(recommendation: Recommendation): Remark[] {
  const { id, number } = recommendation
  const parts = [
    { part: 'basis', there: hasBasis(recommendation) },
    { part: 'addressee', there: hasAddressee(recommendation) },
  ] as const
  const missing: RecommendationPart[] = parts.filter(({ there }) => !there).map(({ part }) => part)
  if (missing.length === 0) return []
  const lack = { kind: 'recommendation-lacks', recommendation: number, missing } as const
  return [
    { subject: `recommendation:${number}`, lack, mend: { kind: 'change', noun: 'recommendations', id } },
  ]
}

/** What an action that departs from policy recommends is a beginning for the next period: the action is its basis. */
function begunWith(kind: RecommendationKind, actions: readonly Action[]): Record<string, string> {
  const [departing] = actions
    .filter(({ policyRelation, recommendation }) => policyRelation === 'departs' && recommendation !== '')
    .toSorted((first, second) => byCode(first.code, second.code))
  if (kind !== 'next-period' || !departing) return { kind }
  return { kind, title: departing.title, body: departing.recommendation, actions: departing.code }
}

function hasBasis({ findings, gaps, contributions, actions }: Recommendation): boolean {
  return findings.length + gaps.length + contributions.length + actions.length > 0
}

function hasAddressee({ municipalities, organisations, addressee }: Recommendation): boolean {
  return municipalities.length + organisations.length > 0 || addressee !== ''
}
