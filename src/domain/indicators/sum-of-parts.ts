import type { MissingReason } from '../terms.ts'
import type { Figure } from './figure.ts'
import type { Cell, MissingPart, Reading } from './monitor.ts'

type Part = { place: string; name: string; cell: Cell }

/**
 * Adds up the municipalities in one period. A municipality to which the figure does not apply is no part of the sum; one
 * that is missing for another reason makes it incomplete and is named. When all are missing there is no sum.
 */
export function sumOfParts(period: string, parts: readonly Part[]): Reading {
  const values: number[] = []
  const missing: MissingPart[] = []
  for (const { place, name, cell } of parts) {
    if (cell?.figure.kind === 'known') values.push(cell.figure.value)
    else if (cell?.figure.kind === 'missing') missing.push({ place, name, reason: cell.figure.reason })
  }
  const lacking = missing.filter(({ reason }) => reason !== 'not-applicable')
  const known = parts.flatMap(({ cell }) => (cell?.figure.kind === 'known' ? [cell] : []))
  return {
    period,
    figure: values.length > 0 ? { kind: 'known', value: exactSum(values) } : noSum(missing),
    provisional: known.some(({ provisional }) => provisional),
    source: [...new Set(known.map(({ source }) => source).filter((source) => source !== ''))].join('; '),
    parts: { known: values.length, expected: values.length + lacking.length, missing: lacking },
  }
}

function noSum(missing: readonly MissingPart[]): Figure {
  const reasons = new Set<MissingReason>(missing.map(({ reason }) => reason))
  const [first] = reasons
  return { kind: 'missing', reason: reasons.size === 1 && first !== undefined ? first : 'not-delivered' }
}

/** 0.1 + 0.2 is 0.3 to a reader, in whatever order municipalities come: sums keep six decimals. */
function exactSum(values: readonly number[]): number {
  const sum = [...values].sort((one, other) => one - other).reduce((total, value) => total + value, 0)
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6))
}
