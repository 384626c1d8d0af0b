import type { Indicator, Observation, RegionMember } from './monitor.ts'

/** Invented figures for the tests of this folder and of those that draw them. */
export const evictions: Indicator & { baseline: { period: string; value: number } | null } = {
  id: 'v01',
  code: 'V01',
  name: 'Huisuitzettingen (voorbeeld)',
  definition: 'Aantal huishoudens dat uit een huurwoning is ontruimd.',
  unit: 'huishoudens',
  wanted: 'lower',
  actionLine: 2,
  transformationClass: 'prevention',
  countsPeople: true,
  highestValue: null,
  aggregation: 'sum',
  rhythm: 'quarter',
  baseline: { period: '2023-Q4', value: 40 },
  target: { period: '2025-Q4', value: 20 },
  source: 'Corporaties (voorbeeld)',
  nextPublicationOn: '2027-02-15',
  isExample: true,
}

export const threeMembers: RegionMember[] = ['Beukendam', 'Lindewaard', 'Zandhoven'].map((name) => ({
  code: name.toLowerCase(),
  name,
  from: '2023-01-01',
  until: null,
}))

export function observed(place: string, period: string, value: number): Observation {
  return { place, period, value, missingBecause: null, status: 'final', source: 'Corporaties (voorbeeld)' }
}

export function lacking(
  place: string,
  period: string,
  missingBecause: Observation['missingBecause'] = 'not-measured',
): Observation {
  return { place, period, value: null, missingBecause, status: 'final', source: '' }
}

/** One figure for each of the three municipalities, in order. */
export function quarter(period: string, ...values: number[]): Observation[] {
  return values.map((value, position) => observed(threeMembers[position]?.code ?? '', period, value))
}
