import { expect, test } from 'vitest'
import type { Risk } from './plan.ts'
import { riskMatrix, riskScale, weightOf } from './risk-matrix.ts'

test('every risk that did not lapse stands in exactly one cell, that of its chance and effect', () => {
  const risks = riskScale.flatMap((chance) => riskScale.map((effect) => risk(chance, effect)))
  const cells = riskMatrix([...risks, { ...risk(3, 3), state: 'lapsed' }]).flat()
  expect(cells).toHaveLength(25)
  for (const { chance, effect, risks: here } of cells) expect(here).toEqual([risk(chance, effect)])
})

test('the greatest chance stands on top and the greatest effect at the right', () => {
  const rows = riskMatrix([])
  expect(rows.map(([first]) => first?.chance)).toEqual([5, 4, 3, 2, 1])
  expect(rows[0]?.map(({ effect }) => effect)).toEqual([1, 2, 3, 4, 5])
})

test('a risk that grows in chance or effect never weighs less', () => {
  const order = ['small', 'medium', 'large']
  const heavy = (chance: number, effect: number) => order.indexOf(weightOf({ chance, effect }))
  for (const chance of riskScale)
    for (const effect of riskScale) {
      expect(heavy(chance + 1, effect)).toBeGreaterThanOrEqual(heavy(chance, effect))
      expect(heavy(chance, effect + 1)).toBeGreaterThanOrEqual(heavy(chance, effect))
    }
  expect([weightOf({ chance: 1, effect: 5 }), weightOf({ chance: 2, effect: 3 })]).toEqual([
    'small',
    'medium',
  ])
  expect([weightOf({ chance: 3, effect: 4 }), weightOf({ chance: 3, effect: 5 })]).toEqual([
    'medium',
    'large',
  ])
})

function risk(chance: number, effect: number): Risk {
  return {
    id: `${chance}${effect}`,
    number: chance * 10 + effect,
    title: 'Iets (voorbeeld)',
    chance,
    effect,
    state: 'open',
    action: '',
    goal: '',
    owner: '',
    measure: '',
    isExample: true,
  }
}
