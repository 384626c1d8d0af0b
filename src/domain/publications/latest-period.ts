import type { Monitor } from '../indicators/monitor.ts'

/** The period that ends last among all figures of the region that are there; undefined when there are none. */
export function latestPeriod({ indicators }: Monitor): string | undefined {
  return indicators
    .flatMap(({ region }) => region)
    .filter(({ figure }) => figure.kind !== 'missing')
    .map(({ period }) => period)
    .sort((one, other) => lastMonthOf(one) - lastMonthOf(other))
    .at(-1)
}

/** Months since the beginning of our era, so that a year, a quarter and a month can be compared. */
function lastMonthOf(period: string): number {
  const [year = '', part = ''] = period.split('-')
  return Number(year) * 12 + lastMonthOfPart(part)
}

function lastMonthOfPart(part: string): number {
  if (part === '') return 12
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3
  return part.startsWith('H') ? Number(part.slice(1)) * 6 : Number(part)
}
