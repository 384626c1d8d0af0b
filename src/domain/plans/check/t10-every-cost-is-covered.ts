import { fundUses, keyOfFund, linesPerFund, yearCost } from '../../money/cover.ts'
import { type Fund, type MoneyLine, sumCents } from '../../money/money.ts'
import { type Action, type Plan, standing } from '../plan.ts'
import { nameOf, type Remark } from './remark.ts'

/**
 * T10 (S12): the cost of every action per year is covered, no fund is promised more than it holds, and structural cost does
 * not stand on incidental money. What a stopped action took from a fund stays taken.
 */
export function everyCostIsCovered(plan: Plan): Remark[] {
  const funds = new Map(plan.funds.map((fund) => [keyOfFund(fund), fund]))
  return [
    ...standing(plan.actions).flatMap((action) => [...costsOf(action), ...coversOf(action, funds)]),
    ...overCovered(plan),
  ]
}

function costsOf(action: Action): Remark[] {
  const years = [...new Set([...action.years, ...action.costs.map(({ year }) => year)])].sort((a, b) => a - b)
  return years.flatMap((year): Remark[] => {
    const cost = yearCost(action.costs, year)
    const subject = `action:${action.code}:cost:${year}`
    if (cost.kind === 'unknown') {
      const prefilled = { action: action.code, year: String(year) }
      return [
        {
          subject,
          lack: { kind: 'cost-unknown', year, ...nameOf(action) },
          mend: { kind: 'new', noun: 'money-lines', prefilled },
        },
      ]
    }
    if (cost.uncoveredCents === 0) return []
    const amounts = { amountCents: cost.uncoveredCents, costCents: cost.costCents }
    const bare = action.costs.filter((line) => line.year === year && line.fund === null).sort(byId)[0]
    return [
      {
        subject,
        lack: { kind: 'cost-uncovered', year, ...amounts, ...nameOf(action) },
        mend: bare
          ? { kind: 'change', noun: 'money-lines', id: bare.id }
          : { kind: 'list', noun: 'money-lines' },
      },
    ]
  })
}

/** What is wrong with the fund of a cost: it ends while the cost goes on, or it is money of another year. */
function coversOf(action: Action, funds: ReadonlyMap<string, Fund>): Remark[] {
  return [...linesPerFund(action.costs.toSorted(byId))].flatMap(([key, lines]) => {
    const fund = funds.get(key)
    const perYear = fund ? [...Map.groupBy(lines, ({ year }) => year)] : []
    return perYear.flatMap(([year, own]) => (fund ? coverIn(action, fund, year, own) : []))
  })
}

function coverIn(action: Action, fund: Fund, year: number, lines: readonly MoneyLine[]): Remark[] {
  const subject = `action:${action.code}:cost:${year}:fund:${fund.code}:${fund.year}`
  const remarks: Remark[] = []
  const structural = lines.filter(({ duration }) => duration === 'structural')
  const [lasting] = structural
  if (lasting && fund.duration === 'incidental')
    remarks.push({
      subject: `${subject}:structural`,
      lack: {
        kind: 'structural-on-incidental',
        year,
        amountCents: sumCents(structural),
        fund: fund.code,
        ...nameOf(action),
      },
      mend: { kind: 'change', noun: 'money-lines', id: lasting.id },
    })
  const [first] = lines
  if (first && fund.year !== year)
    remarks.push({
      subject: `${subject}:year`,
      lack: { kind: 'fund-of-other-year', year, fund: fund.code, fundYear: fund.year, ...nameOf(action) },
      mend: { kind: 'change', noun: 'money-lines', id: first.id },
    })
  return remarks
}

function overCovered({ funds, actions }: Plan): Remark[] {
  return fundUses(
    funds,
    actions.flatMap(({ costs }) => costs),
  )
    .filter(({ freeCents }) => freeCents < 0)
    .map(({ fund: { id, code, year, amountCents }, usedCents }) => ({
      subject: `fund:${code}:${year}`,
      lack: { kind: 'fund-over-covered', fund: code, year, amountCents, usedCents },
      mend: { kind: 'change', noun: 'funds', id },
    }))
}

function byId(first: MoneyLine, second: MoneyLine): number {
  return first.id < second.id ? -1 : 1
}
