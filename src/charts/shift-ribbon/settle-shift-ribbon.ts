import { sum } from 'd3-array'
import { settleMark } from '../mark.ts'
import type { Tone } from '../tone.ts'
import type { ShiftRibbonData } from './shift-ribbon-data.ts'
import { wholePercentages } from './whole-percentages.ts'

export type SettledShiftRibbon = {
  title: string
  description: string
  names: Readonly<Record<Tone, string>>
  years: readonly SettledShiftYear[]
}

export type SettledShiftYear =
  | { kind: 'shares'; label: string; shares: readonly SettledShare[] }
  | { kind: 'no-shares'; label: string; reason: string; title: string }

/** `share` is exact, from 0 to 1; `percentage` is whole and adds up to 100 with the others of its year. */
type SettledShare = { tone: Tone; share: number; percentage: number; text: string; title: string }

/** From the bottom up: what must grow is the ground, what must shrink lies on top. */
export const tonesUpward: readonly Tone[] = ['prevention', 'housing', 'shelter']

/** A year has shares only when all three amounts are known, none is negative and they are not all zero. */
export function settleShiftRibbon(data: ShiftRibbonData): SettledShiftRibbon {
  const { prevention, housing, shelter } = data.words
  return {
    title: data.title,
    description: data.description,
    names: { prevention, housing, shelter },
    years: data.years.map((year) => settleYear(data, year)),
  }
}

function settleYear(data: ShiftRibbonData, year: ShiftRibbonData['years'][number]): SettledShiftYear {
  const label = data.formatPeriod(year.period)
  const marks = tonesUpward.map((tone) => settleMark(year[tone]))
  const amounts = marks.flatMap((mark) => (mark.kind === 'known' ? [mark.value] : []))
  const percentages = amounts.length === marks.length ? wholePercentages(amounts) : undefined
  if (!percentages) {
    const isMissing = amounts.length === marks.length || marks.some((mark) => mark.kind === 'missing')
    const reason = isMissing ? data.words.missing : data.words.class
    return { kind: 'no-shares', label, reason, title: `${label}: ${reason}` }
  }
  const total = sum(amounts)
  const shares = tonesUpward.map((tone, index): SettledShare => {
    const percentage = percentages[index] ?? 0
    const text = data.formatPercentage(percentage)
    const share = (amounts[index] ?? 0) / total
    return { tone, share, percentage, text, title: `${data.words[tone]}, ${label}: ${text}` }
  })
  return { kind: 'shares', label, shares }
}
