import { dayOf } from '../../src/domain/dates.ts'
import type { Noun } from '../../src/domain/registers/noun.ts'
import { addresses } from '../../src/web/addresses.ts'
import type { Answers } from './fill-form.ts'
import { send } from './found-region.ts'
import { municipalities } from './seven-municipalities.ts'

export const shelterOwner = 'Opvang (voorbeeld)'
export const year = new Date().getFullYear()

/** Belongs to the region when the decisions begin, and leaves before they are all taken. */
export const leaver = { code: 'GM1904', name: 'Stichtse Vecht' } as const

/** What a plan stands on; the goal and its actions are typed in a browser. */
export async function prepareDraft(region: string): Promise<void> {
  await add(region, 'organisations', { name: shelterOwner, party: 'shelter-organisation' })
  await add(region, 'organisations', { name: 'Woonstichting (voorbeeld)', party: 'housing-corporation' })
  await add(region, 'policies', {
    title: 'Beleidsplan (voorbeeld)',
    kind: 'policy-plan',
    yearFrom: '2022',
    yearTo: String(year + 2),
  })
  await add(region, 'indicators', {
    code: 'V01',
    name: 'Huisuitzettingen (voorbeeld)',
    unit: 'huishoudens',
    wanted: 'lower',
    actionLine: '2',
    transformationClass: 'prevention',
    countsPeople: 'ja',
    aggregation: 'sum',
    rhythm: 'quarter',
    baselinePeriod: `${year - 1}-Q4`,
    baselineValue: '67',
    targetPeriod: `${year + 2}-Q4`,
    targetValue: '20',
    source: 'Opgave van corporaties (voorbeeld)',
    nextPublicationOn: dayFromToday(60),
  })
  await add(region, 'funds', {
    code: 'RIJK',
    name: 'Geld van het Rijk (voorbeeld)',
    year: String(year),
    amountCents: '100.000',
    duration: 'structural',
  })
  await add(region, 'funds', {
    code: 'RIJK',
    name: 'Geld van het Rijk (voorbeeld)',
    year: String(year + 1),
    amountCents: '100.000',
    duration: 'structural',
  })
}

/** What hangs on the action: money, a milestone that is reached and one that is not, and what somebody said. */
export async function hangOnAction(region: string): Promise<void> {
  await add(region, 'milestones', {
    action: '2.1.1',
    title: 'Voorbeeld: afspraak getekend',
    dueOn: dayFromToday(-20),
    reachedOn: dayFromToday(-21),
  })
  await add(region, 'milestones', {
    action: '2.1.1',
    title: 'Voorbeeld: in elke gemeente begonnen',
    dueOn: `Q3 ${year + 1}`,
  })
  await add(region, 'money-lines', {
    action: '2.1.1',
    year: String(year),
    amountCents: '35.000',
    duration: 'structural',
    fund: 'RIJK',
  })
  await add(region, 'contributions', {
    receivedOn: dayFromToday(-10),
    actionLine: '2',
    fromWhom: 'Panel (voorbeeld)',
    body: 'Voorbeeld: kom langs voordat er een brief komt.',
    involvement: 'tested',
    action: '2.1.1',
    answer: 'Voorbeeld: dat doen wij.',
  })
}

export const goal: Answers = { code: '2.1', title: 'Voorbeeld: minder huisuitzettingen' }

export const action: Answers = {
  code: '2.1.1',
  goal: '2.1',
  title: 'Voorbeeld: iemand gaat langs bij elke huurachterstand',
  result: 'Bij elke aangezegde ontruiming is binnen een maand iemand langs geweest.',
  owner: shelterOwner,
  municipalities: Object.keys(municipalities),
  years: [String(year), String(year + 1)],
  transformationClass: 'prevention',
  novelty: 'new',
  status: 'idea',
  partners: ['Woonstichting (voorbeeld)'],
  livedExperience: ['tested'],
  targetGroups: ['youth'],
  policyRelation: 'follows',
  policy: 'Beleidsplan (voorbeeld)',
  indicator: 'V01',
}

/** What the consultation changes in it. */
export const sooner = 'Bij elke aangezegde ontruiming is binnen een week iemand langs geweest.'

async function add(region: string, noun: Noun, fields: Record<string, string>): Promise<void> {
  const answer = await send(addresses.newEntry('nl', region, noun), 'coordinator', fields)
  if (answer.status !== 303) throw new Error(`${noun} ${JSON.stringify(fields)}: ${answer.status}`)
}

/** So the course can be walked whenever the test runs. A day is that of the Netherlands: late in the evening it is tomorrow there. */
export function dayFromToday(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 3600 * 1000))
}
