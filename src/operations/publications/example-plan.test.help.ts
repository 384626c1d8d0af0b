import type { Noun } from '../../domain/registers/noun.ts'
import type { Needs } from '../needs.ts'
import { registers } from '../registers/all-registers.ts'
import { recordEntry } from '../registers/work-on-register.ts'

type Input = Readonly<Record<string, unknown>>

/** Writes one entry, as a form would; a test that cannot write what it needs has nothing to say. */
export async function write(needs: Needs, region: string, noun: Noun, input: Input): Promise<void> {
  const outcome = await recordEntry(needs, region, registers[noun], input, { kind: 'new' })
  if (!outcome.ok) throw new Error(`${noun}: ${JSON.stringify(outcome.problem)}`)
}

export const evictions = {
  code: 'V01',
  name: 'Huisuitzettingen (voorbeeld)',
  definition: 'Aantal huishoudens dat uit een huurwoning is ontruimd.',
  unit: 'huishoudens',
  wanted: 'lower',
  actionLine: '2',
  transformationClass: 'prevention',
  countsPeople: 'ja',
  aggregation: 'sum',
  rhythm: 'quarter',
  baselinePeriod: '2023-Q4',
  baselineValue: '14321',
  targetPeriod: '2025-Q4',
  targetValue: '9000',
  source: 'Corporaties (voorbeeld)',
  isExample: 'ja',
}

/** Lead times are no people: they stay as they were measured. */
export const leadTime = {
  ...evictions,
  code: 'D03',
  name: 'Doorlooptijd briefadres (voorbeeld)',
  unit: 'dagen',
  countsPeople: 'nee',
  aggregation: 'none',
  baselineValue: '24',
  targetValue: '10',
}

/** A small plan with something in every part of it. All of it is invented. */
export async function writeExamplePlan(needs: Needs, region: string): Promise<void> {
  const here = (noun: Noun, input: Input) => write(needs, region, noun, { isExample: 'ja', ...input })
  await here('organisations', { name: 'Woningcorporatie A (voorbeeld)', party: 'housing-corporation' })
  await here('policies', {
    title: 'Beleidsplan (voorbeeld)',
    kind: 'policy-plan',
    source: 'Gemeenteblad (voorbeeld)',
  })
  await here('findings', {
    actionLine: '2',
    place: 'Huizen',
    title: 'Vroegsignalering (voorbeeld)',
    aims: 'prevent',
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
    source: 'Opgave van de gemeente (voorbeeld)',
    openness: 'open',
  })
  await here('goals', { code: '2.1', title: 'Minder huisuitzettingen (voorbeeld)' })
  await here('indicators', evictions)
  await here('indicators', leadTime)
  await here('actions', {
    risks: 'Niet voor buiten (voorbeeld)',
    code: '2.1.1',
    goal: '2.1',
    title: 'Laatste gesprek vóór een ontruiming (voorbeeld)',
    owner: 'Woningcorporatie A (voorbeeld)',
    municipalities: 'Huizen; Laren',
    years: '2024; 2025',
    transformationClass: 'prevention',
    novelty: 'new',
    indicator: 'V01',
    findings: '1',
    status: 'running',
  })
  await here('milestones', { action: '2.1.1', title: 'Afspraak getekend (voorbeeld)', dueOn: '2024-06-01' })
  await here('funds', {
    code: 'BO',
    name: 'Opvang (voorbeeld)',
    year: '2024',
    amountCents: '50.000',
    duration: 'structural',
  })
  await here('money-lines', {
    action: '2.1.1',
    year: '2024',
    amountCents: '12.500',
    duration: 'structural',
    fund: 'BO',
  })
  await here('participations', {
    party: 'housing-corporation',
    tookPlaceOn: '2023-11-02',
    form: 'workshop',
    result: 'Drie afspraken (voorbeeld)',
  })
  await here('contributions', {
    receivedOn: '2023-11-20',
    actionLine: '2',
    fromWhom: 'lid van het cliëntenpanel (voorbeeld)',
    body: 'Bel ons voordat de brief komt. <Voorbeeld & proef>',
    involvement: 'made',
    action: '2.1.1',
    answer: 'Dat doen wij nu.',
    whatChanged: 'Actie 2.1.1 begint met bellen.',
  })
}

/** Counts of people nobody would meet by chance, small ones, and a place that has not handed in its own. */
export async function writeCounts(needs: Needs, region: string): Promise<void> {
  const quarters = { '2024-Q1': ['13577', '3', '16391'], '2024-Q2': ['12938', '1', ''] } as const
  for (const [period, counts] of Object.entries(quarters))
    for (const [place, value] of counts.entries())
      await write(needs, region, 'observations', {
        indicator: 'V01',
        place: ['Hilversum', 'Huizen', 'Laren'][place],
        period,
        value,
        missingBecause: value === '' ? 'not-delivered' : '',
        status: 'final',
        source: 'Corporaties (voorbeeld)',
        isExample: 'ja',
      })
  await write(needs, region, 'observations', {
    indicator: 'D03',
    place: 'Regionaal',
    period: '2024-Q1',
    value: '23',
    status: 'provisional',
    source: 'Burgerzaken (voorbeeld)',
    isExample: 'ja',
  })
}

/** Every exact count of people above that protection changes, and their exact sums. */
export const exactCounts = [14_321, 13_577, 16_391, 12_938, 13_577 + 3 + 16_391, 12_938 + 1]
