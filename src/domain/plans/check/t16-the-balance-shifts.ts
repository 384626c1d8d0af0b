import { type Action, standing } from '../plan.ts'
import type { CheckMatter } from './check-matter.ts'
import { homesInYear } from './homes-in-year.ts'
import { type BalancePart, balanceParts, type Note, type Remark } from './remark.ts'
import { shelterPlaces } from './shelter-places.ts'

/**
 * T16 (S2): from the first year of the plan to the last, prevention and housing become a larger share of the actions, the euros and the
 * places. All of it already is no remark. Where a year has no figure, or the plan has one year, there is no judgement, and a note says so.
 */
export function theBalanceShifts(matter: CheckMatter): Remark[] {
  const { planFrom: firstYear, planTo: lastYear } = matter.region
  return balanceParts.flatMap((part): Remark[] => {
    const { first, last } = sharesOf(matter, part)
    if (firstYear === lastYear || first === null || last === null || last > first || last === 1) return []
    return [
      {
        subject: `balance:${part}`,
        lack: { kind: 'share-not-rising', balance: part, firstYear, lastYear, first, last },
        mend: { kind: 'list', noun: registers[part] },
      },
    ]
  })
}

/** The shares that were compared, so that a reader sees what the rule rests on. */
export function sharesCompared(matter: CheckMatter): Note[] {
  const { planFrom: firstYear, planTo: lastYear } = matter.region
  return balanceParts.map((balance) => ({
    kind: 'shares',
    balance,
    firstYear,
    lastYear,
    ...sharesOf(matter, balance),
  }))
}

const registers = { actions: 'actions', euros: 'money-lines', places: 'home-tasks' } as const

function sharesOf(matter: CheckMatter, part: BalancePart): { first: number | null; last: number | null } {
  const { planFrom, planTo } = matter.region
  return { first: shareIn(matter, part, planFrom), last: shareIn(matter, part, planTo) }
}

/** The part of prevention and housing, from 0 to 1; null where there is nothing to take a part of. */
function shareIn(matter: CheckMatter, part: BalancePart, year: number): number | null {
  if (part === 'places') return shareOfPlaces(matter, year)
  const amounts = standing(matter.actions).map((action) => ({
    isShelter: action.transformationClass === 'shelter',
    amount: part === 'actions' ? Number(action.years.includes(year)) : centsIn(action, year),
  }))
  const sum = (ones: typeof amounts) => ones.reduce((total, { amount }) => total + amount, 0)
  const all = sum(amounts)
  return all === 0 ? null : sum(amounts.filter(({ isShelter }) => !isShelter)) / all
}

function centsIn({ costs }: Action, year: number): number {
  return costs.reduce((total, line) => total + (line.year === year ? line.amountCents : 0), 0)
}

function shareOfPlaces({ region, homeTasks, placesIndicators }: CheckMatter, year: number): number | null {
  const homes = homesInYear(homeTasks, region.municipalities, year)
  const shelter = shelterPlaces(placesIndicators, region.municipalities, year)
  if (homes === null || shelter === null || homes + shelter === 0) return null
  return homes / (homes + shelter)
}
