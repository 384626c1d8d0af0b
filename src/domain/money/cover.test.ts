import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan, exampleCost } from '../plans/example-plans.test.help.ts'
import { balancePerYear } from './balance.ts'
import { fundUses, yearCost } from './cover.ts'
import { sumCents } from './money.ts'

test('covered and uncovered are together the cost, to the cent', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const lines = plan.actions.flatMap(({ costs }) => costs)
      for (const year of [2023, 2024, 2025, 2026]) {
        const cost = yearCost(lines, year)
        if (cost.kind === 'unknown') expect(lines.some((line) => line.year === year)).toBe(false)
        else expect(cost.coveredCents + cost.uncoveredCents).toBe(cost.costCents)
      }
    }),
  )
})

test('what funds give is what costs take from them, and used and free are together the fund', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const lines = plan.actions.flatMap(({ costs }) => costs)
      const uses = fundUses(plan.funds, lines)
      const onKnownFunds = lines.filter(({ fund }) =>
        plan.funds.some(({ code, year }) => code === fund?.code && year === fund.year),
      )
      expect(uses.reduce((sum, { usedCents }) => sum + usedCents, 0)).toBe(sumCents(onKnownFunds))
      for (const { fund, usedCents, freeCents } of uses) expect(usedCents + freeCents).toBe(fund.amountCents)
    }),
  )
})

test('a year without any cost is unknown, a year that costs nothing is not', () => {
  expect(yearCost([], 2024)).toEqual({ kind: 'unknown', year: 2024 })
  expect(yearCost([exampleCost('1.1.1', 2024, { amountCents: 0 })], 2024)).toMatchObject({
    kind: 'known',
    costCents: 0,
  })
})

test('the balance of a year is the whole cost of that year, and null where no cost is known', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const lines = plan.actions.flatMap(({ costs }) => costs)
      for (const { year, cents } of balancePerYear(plan.actions, [2023, 2024, 2025, 2026])) {
        const own = lines.filter((line) => line.year === year)
        if (cents === null) expect(own).toEqual([])
        else expect(cents.prevention + cents.housing + cents.shelter).toBe(sumCents(own))
      }
    }),
  )
})
