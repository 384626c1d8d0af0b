import type { Risk } from './plan.ts'

/** From 1 to 5, for chance as well as for effect. */
export const riskScale = [1, 2, 3, 4, 5] as const

/** Chance times effect, 1 to 25: `large` from 15, `medium` from 6 (docs/decisions/0041-risk-matrix.md). */
export type RiskWeight = 'small' | 'medium' | 'large'

export type RiskCell = { chance: number; effect: number; weight: RiskWeight; risks: readonly Risk[] }

export function weightOf({ chance, effect }: Pick<Risk, 'chance' | 'effect'>): RiskWeight {
  const product = chance * effect
  return product >= 15 ? 'large' : product >= 6 ? 'medium' : 'small'
}

/** Rows from the greatest chance down, in each the effects from small to great. A risk that lapsed stands nowhere. */
export function riskMatrix(risks: readonly Risk[]): RiskCell[][] {
  const standing = risks.filter(({ state }) => state !== 'lapsed')
  return riskScale.toReversed().map((chance) =>
    riskScale.map((effect) => ({
      chance,
      effect,
      weight: weightOf({ chance, effect }),
      risks: standing.filter((risk) => risk.chance === chance && risk.effect === effect),
    })),
  )
}
