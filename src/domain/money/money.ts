/** Money a region has for one year. The same code returns every year; code and year together name it. */
export type Fund = {
  id: string
  code: string
  name: string
  year: number
  amountCents: number
  duration: Duration
  source: string
  explanation: string
  isExample: boolean
}

/** What an action costs in one year; `fund` is null when nothing covers it. */
export type MoneyLine = {
  id: string
  action: string
  year: number
  amountCents: number
  duration: Duration
  fund: FundName | null
  explanation: string
  isExample: boolean
}

export type FundName = { code: string; year: number }
export type Duration = 'structural' | 'incidental'

export function isSameFund(first: FundName | null, second: FundName | null): boolean {
  return first?.code === second?.code && first?.year === second?.year
}

export function sumCents(lines: readonly { amountCents: number }[]): number {
  return lines.reduce((total, { amountCents }) => total + amountCents, 0)
}
