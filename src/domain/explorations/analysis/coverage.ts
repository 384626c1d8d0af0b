import type { Region } from '../../regions/region.ts'
import { type FindingFacts, isPresent } from './finding-facts.ts'

/** What one municipality has of its own, measured by its size. */
export type Coverage = {
  place: string
  name: string
  inhabitants: number
  /** Own measures that are there or planned, and on how many of the action lines. */
  measures: number
  lines: number
  measuresPerTenThousand: number
  /** People reached in a year by those measures whose reach is known, per 10,000 inhabitants; null when of none. */
  reachPerTenThousand: number | null
  /** Of how many of its measures the reach is known. */
  reachKnown: number
  /** Has less than half as many measures per inhabitant as the municipalities together. */
  isThin: boolean
}

/** Measures of the region as a whole are there for every municipality, and so are left out. */
export function coverageOf(
  { municipalities }: Pick<Region, 'municipalities'>,
  findings: readonly FindingFacts[],
): Coverage[] {
  const own = Map.groupBy(findings.filter(isPresent), ({ place }) => place)
  const inhabitantsTogether = sum(municipalities.map(({ inhabitants }) => inhabitants))
  const measuresTogether = sum(municipalities.map(({ code }) => own.get(code)?.length ?? 0))
  return municipalities.map(({ code, name, inhabitants }) => {
    const measures = own.get(code) ?? []
    const reaches = measures.flatMap(({ reach }) => reach ?? [])
    return {
      place: code,
      name,
      inhabitants,
      measures: measures.length,
      lines: new Set(measures.flatMap((finding) => finding.lines)).size,
      measuresPerTenThousand: perTenThousand(measures.length, inhabitants),
      reachPerTenThousand: reaches.length === 0 ? null : perTenThousand(sum(reaches), inhabitants),
      reachKnown: reaches.length,
      isThin: measures.length * inhabitantsTogether * 2 < measuresTogether * inhabitants,
    }
  })
}

function perTenThousand(amount: number, inhabitants: number): number {
  return inhabitants === 0 ? 0 : (amount / inhabitants) * 10_000
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
