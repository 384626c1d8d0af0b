import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancePerYear } from '../../domain/money/balance.ts'
import { anyPlan } from '../../domain/plans/example-plans.test.help.ts'
import { shiftInEuros, shiftRows } from './shift-in-euros.ts'

test('the table beside the ribbon has its figures: shares of 100 in all, or no cost known', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const balances = balancePerYear(plan.actions, [2024, 2025])
      for (const [index, { parts }] of shiftRows(balances, 'nl').entries()) {
        const cents = balances[index]?.cents ?? null
        expect(parts === null).toBe(cents === null)
        if (parts === null || cents === null || Object.values(cents).every((amount) => amount === 0)) continue
        expect(parts.reduce((sum, { share }) => sum + Number.parseInt(share, 10), 0)).toBe(100)
      }
    }),
  )
})

test('the ribbon tells its shares in words as well', () => {
  const balances = [{ year: 2024, cents: { prevention: 5000, housing: 3000, shelter: 2000 } }]
  const { narrow, wide } = shiftInEuros(balances, 'nl', 'x')
  for (const drawing of [narrow, wide])
    expect(drawing).toContain('In 2024: preventie 50%, wonen 30%, opvang 20%.')
})
