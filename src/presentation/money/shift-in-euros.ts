import { narrowWidth, wideWidth } from '../../charts/chart-view.ts'
import type { Mark } from '../../charts/mark.ts'
import { shiftRibbon } from '../../charts/shift-ribbon/shift-ribbon.ts'
import type { ShiftRibbonData } from '../../charts/shift-ribbon/shift-ribbon-data.ts'
import { wholePercentages } from '../../charts/shift-ribbon/whole-percentages.ts'
import type { YearBalance } from '../../domain/money/balance.ts'
import type { TransformationClass } from '../../domain/terms.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import type { Drawing } from '../indicators/drawing.ts'

/** The order of the ribbon and of its table: what must grow first. */
export const shiftOrder = [
  'prevention',
  'housing',
  'shelter',
] as const satisfies readonly TransformationClass[]

/** The same figures as words: per year an amount and a share for each of the three, or null where no cost is known. */
export type ShiftRow = {
  year: number
  parts: { kind: TransformationClass; amount: string; share: string }[] | null
  total: string
}

/** De omslag in euros: one drawing for broad screens and one for narrow, for `.chart-pair`. */
export function shiftInEuros(
  balances: readonly YearBalance[],
  language: Language,
  idPrefix: string,
): { narrow: Drawing; wide: Drawing } {
  const data = ribbonData(balances, language)
  return {
    narrow: shiftRibbon(data, { width: narrowWidth, idPrefix: `${idPrefix}-narrow`, size: 'large' }),
    wide: shiftRibbon(data, { width: wideWidth, idPrefix: `${idPrefix}-wide`, size: 'large' }),
  }
}

export function shiftRows(balances: readonly YearBalance[], language: Language): ShiftRow[] {
  return balances.map(({ year, cents }) => {
    if (cents === null) return { year, parts: null, total: '' }
    const amounts = shiftOrder.map((kind) => cents[kind])
    const shares = wholePercentages(amounts)
    const parts = shiftOrder.map((kind, index) => ({
      kind,
      amount: writeAmount(language, cents[kind]),
      share: shares ? moneyTexts[language].percentage(String(shares[index])) : '',
    }))
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    return { year, parts, total: writeAmount(language, total) }
  })
}

function ribbonData(balances: readonly YearBalance[], language: Language): ShiftRibbonData {
  const texts = moneyTexts[language]
  const sentences = shiftRows(balances, language).flatMap(({ year, parts }) => {
    const [prevention, housing, shelter] = parts ?? []
    return prevention && housing && shelter
      ? [texts.shiftYear(year, prevention.share, housing.share, shelter.share)]
      : []
  })
  return {
    title: texts.shiftTitle,
    description: texts.shiftDescription(sentences.join(' ')),
    years: balances.map(({ year, cents }) => ({
      period: String(year),
      prevention: markOf(cents?.prevention),
      housing: markOf(cents?.housing),
      shelter: markOf(cents?.shelter),
    })),
    words: { ...termTexts[language].transformationClasses, missing: texts.noShares, class: texts.noShares },
    formatPercentage: (percentage) => texts.percentage(String(percentage)),
    formatPeriod: (period) => period,
  }
}

function markOf(cents: number | undefined): Mark {
  return cents === undefined ? { kind: 'missing' } : { kind: 'known', value: cents }
}
