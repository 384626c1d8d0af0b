import fc from 'fast-check'
import type { MoneyLine } from '../money/money.ts'
import type { Recommendation } from '../recommendations/listed-recommendation.ts'
import {
  actionStatuses,
  involvements,
  parties,
  policyRelations,
  type RecommendationKind,
  targetGroups,
  transformationClasses,
} from '../terms.ts'
import type { CheckMatter } from './check/check-matter.ts'
import type { Action, Plan } from './plan.ts'

export function exampleAction(code: string, changes: Partial<Action> = {}): Action {
  return {
    id: `id-${code}`,
    code,
    goal: code.split('.').slice(0, 2).join('.'),
    title: `Actie ${code} (voorbeeld)`,
    description: '',
    result: 'Iets dat iemand kan nagaan.',
    owner: 'Gemeente A',
    leadFunction: 'beleidsadviseur',
    partners: ['Corporatie B'],
    municipalities: ['GM0402', 'GM0406'],
    years: [2024, 2025],
    transformationClass: 'housing',
    targetGroups: ['everyone'],
    novelty: 'new',
    policyRelation: 'follows',
    policy: 'Beleidsplan',
    recommendation: '',
    livedExperience: ['made'],
    ...nothingMore,
    indicator: 'W02',
    noIndicatorBecause: '',
    noMilestoneBecause: '',
    findings: [],
    gaps: [],
    status: 'running',
    isExample: true,
    milestones: [
      {
        id: `m-${code}`,
        action: code,
        title: 'Begonnen',
        dueOn: '2024-06-01',
        due: '2024-06-01',
        reachedOn: null,
        isExample: true,
      },
    ],
    costs: [exampleCost(code, 2024), exampleCost(code, 2025)],
    ...changes,
  }
}

/** What an action need not tell. */
const nothingMore = {
  scale: null,
  approach: null,
  aims: [],
  attentionGroups: [],
  principles: [],
  startsOn: null,
  endsOn: null,
  progress: null,
  progressNote: '',
  mergedInto: '',
  dependsOn: [],
  risks: '',
  decisions: [],
  documents: [],
} satisfies Partial<Action>

export function exampleCost(action: string, year: number, changes: Partial<MoneyLine> = {}): MoneyLine {
  return {
    id: `c-${action}-${year}`,
    action,
    year,
    amountCents: 100_000,
    duration: 'structural',
    fund: { code: 'RIJK', year },
    explanation: '',
    isExample: true,
    ...changes,
  }
}

/** A small plan in which the check finds nothing to remark. */
export function soundPlan(): Plan {
  return {
    region: {
      planFrom: 2024,
      planTo: 2025,
      municipalities: ['GM0402', 'GM0406'],
      actionLines: [1, 2, 3],
      parties: ['lived-experience', 'housing-corporation'],
    },
    goals: ['1.1', '2.1', '3.1'].map((code) => ({
      id: code,
      code,
      title: 'Doel',
      explanation: '',
      result: '',
      byYear: null,
      findings: [],
      gaps: [],
      isExample: true,
    })),
    actions: [
      exampleAction('1.1.1', { targetGroups: ['youth', 'eu-citizens'] }),
      exampleAction('2.1.1', { targetGroups: ['lgbtiq'] }),
      exampleAction('3.1.1', { policyRelation: 'covered-by', policy: 'Woonzorganalyse' }),
    ],
    funds: [2024, 2025].map((year) => ({
      id: `RIJK-${year}`,
      code: 'RIJK',
      name: 'Rijk',
      year,
      amountCents: 300_000,
      duration: 'structural',
      source: '',
      explanation: '',
      isExample: true,
    })),
    findings: [],
    gaps: [],
    places: [],
    participations: (['lived-experience', 'housing-corporation'] as const).map((party) => ({
      id: party,
      party,
      organisation: '',
      tookPlaceOn: '2023-11-14',
      form: 'panel',
      result: 'Dacht mee.',
    })),
    contributions: [],
    policies: [
      {
        id: 'p1',
        title: 'Beleidsplan',
        kind: 'policy-plan',
        yearFrom: 2022,
        yearTo: 2025,
        actionLines: [1],
        isExample: true,
      },
      {
        id: 'p2',
        title: 'Woonzorganalyse',
        kind: 'programme',
        yearFrom: null,
        yearTo: null,
        actionLines: [3],
        isExample: true,
      },
    ],
    indicators: [{ code: 'W02', name: 'Uitstroom naar een woning' }],
  }
}

/** What stands around a plan of the region of `soundPlan`, so that the check finds nothing to remark there either. */
export function soundSurroundings(): Omit<CheckMatter, keyof Plan> {
  return {
    today: '2024-03-01',
    handoverOn: '2024-02-01',
    measures: [1, 2, 3].map((actionLine) => ({
      id: `measure-${actionLine}`,
      code: `M0${actionLine}`,
      actionLine,
      hasBaseline: true,
      hasTarget: true,
      source: 'Opgave (voorbeeld)',
      rhythm: 'quarter',
      nextPublicationOn: '2024-04-15',
    })),
    homeTasks: ['GM0402', 'GM0406'].flatMap((municipality) =>
      [2024, 2025].map((year) => ({ year, municipality, homeGroup: null, homes: year - 2020 })),
    ),
    placesIndicators: [],
    recommendations: [exampleRecommendation(1, 'evaluation'), exampleRecommendation(2, 'next-period')],
    decisions: ['GM0402', 'GM0406'].map((municipality, index) => ({
      id: `decision-${index + 1}`,
      number: index + 1,
      municipality,
      plannedOn: '2024-04-10',
      outcome: null,
    })),
  }
}

export function exampleRecommendation(
  number: number,
  kind: RecommendationKind,
  changes: Partial<Recommendation> = {},
): Recommendation {
  return {
    id: `recommendation-${number}`,
    number,
    kind,
    title: 'Aanbeveling (voorbeeld)',
    body: '',
    actionLines: [],
    findings: [3],
    gaps: [],
    contributions: [],
    actions: [],
    municipalities: [],
    organisations: [],
    addressee: 'Het Rijk',
    openness: 'open',
    isExample: true,
    ...changes,
  }
}

const cents = fc.integer({ min: 0, max: 50_000_000 })
const year = fc.constantFrom(2023, 2024, 2025, 2026)
const duration = fc.constantFrom('structural' as const, 'incidental' as const)
const fundName = fc.record({ code: fc.constantFrom('RIJK', 'CORP', 'X'), year })
const word = fc.constantFrom('', 'Beleidsplan', 'Woonzorganalyse', 'iets')
const codes = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 })),
  {
    maxLength: 6,
    selector: (parts) => parts.join('.'),
  },
)

/** Any plan at all, complete or not, with costs on funds that may not exist. */
export const anyPlan: fc.Arbitrary<Plan> = codes.chain((parts) =>
  fc.record({
    region: fc.constant(soundPlan().region),
    goals: fc.constant(
      [...new Set(parts.map(([line, goal]) => `${line}.${goal}`))].map((code) => ({
        id: code,
        code,
        title: code,
        explanation: '',
        result: '',
        byYear: null,
        findings: [],
        gaps: [],
        isExample: true,
      })),
    ),
    actions: fc.tuple(...parts.map((code) => anyAction(code.join('.')))),
    funds: fc
      .uniqueArray(fundName, { maxLength: 6, selector: ({ code, year }) => `${code} ${year}` })
      .chain((names) =>
        fc.tuple(
          ...names.map((name) =>
            fc.record({
              id: fc.constant(`${name.code} ${name.year}`),
              code: fc.constant(name.code),
              name: fc.constant(name.code),
              year: fc.constant(name.year),
              amountCents: cents,
              duration,
              source: fc.constant(''),
              explanation: fc.constant(''),
              isExample: fc.constant(true),
            }),
          ),
        ),
      ),
    findings: fc.constant([]),
    gaps: fc.constant([]),
    places: fc.constant([]),
    risks: fc.constant([]),
    participations: fc
      .array(
        fc.tuple(
          fc.constantFrom(...parties.codes),
          fc.option(fc.constant('2024-01-09')),
          fc.option(fc.constant('panel')),
          word,
        ),
        { maxLength: 5 },
      )
      .map((records) =>
        records.map(([party, tookPlaceOn, form, result], index) => ({
          id: String(index),
          party,
          organisation: '',
          tookPlaceOn,
          form,
          result,
        })),
      ),
    contributions: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), word), { maxLength: 4 }).map((records) =>
      records.map(([actionLine, answer], index) => ({
        id: String(index),
        number: index + 1,
        receivedOn: '2024-03-12',
        actionLine,
        fromWhom: 'panellid (voorbeeld)',
        body: '…',
        involvement: 'tested' as const,
        action: '',
        answer,
        whatChanged: '',
        isExample: true,
      })),
    ),
    policies: fc.constant(soundPlan().policies),
    indicators: fc.constant([]),
  }),
)

function anyAction(code: string): fc.Arbitrary<Action> {
  return fc
    .record({
      result: word,
      owner: word,
      partners: fc.subarray(['Corporatie B', 'Opvang C']),
      municipalities: fc.subarray(['GM0402', 'GM0406']),
      years: fc.subarray([2023, 2024, 2025]),
      transformationClass: fc.constantFrom(...transformationClasses.codes),
      targetGroups: fc.subarray([...targetGroups.codes]),
      policyRelation: fc.option(fc.constantFrom(...policyRelations.codes)),
      policy: word,
      recommendation: word,
      livedExperience: fc.subarray([...involvements.codes]),
      indicator: word,
      noIndicatorBecause: word,
      noMilestoneBecause: word,
      status: fc.constantFrom(...actionStatuses.codes),
      costs: fc
        .array(fc.tuple(year, cents, duration, fc.option(fundName)), { maxLength: 5 })
        .map((lines) =>
          lines.map(([year, amountCents, duration, fund], index) =>
            exampleCost(code, year, { id: `${code}-${index}`, amountCents, duration, fund }),
          ),
        ),
    })
    .map((changes) => exampleAction(code, { ...changes, milestones: [] }))
}
