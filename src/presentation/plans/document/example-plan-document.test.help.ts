import type { PaperBlock, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { countsOf } from '../../../domain/explorations/cell-counts.ts'
import { evictions, quarter, threeMembers } from '../../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../../domain/indicators/indicator-series.ts'
import { exampleAction, soundPlan } from '../../../domain/plans/example-plans.test.help.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { factsOf, finding } from '../../explorations/report/example-report.test.help.ts'

/** A plan of two goals and three actions, all of it invented. */
export function documentFacts(change: Partial<PlanDocumentFacts> = {}): PlanDocumentFacts {
  const { region } = factsOf()
  const series = indicatorSeries(
    evictions,
    [...quarter('2023-Q4', 10, 20, 10), ...quarter('2024-Q1', 9, 18, 8)],
    threeMembers,
  )
  const goal = { explanation: '', result: '', byYear: null, findings: [1], gaps: [], isExample: true }
  return {
    region: { ...region, assignment: 'Maak een plan.', assignmentSource: 'Opdracht (voorbeeld)' },
    framework: {
      title: { nl: 'het landelijke plan (voorbeeld)', en: 'the national plan (example)' },
      source: 'voorbeeld',
      periodTo: 2030,
      items: [{ kind: 'principle', code: '1', title: { nl: 'Voorkomen gaat voor', en: 'Prevention first' } }],
    },
    plan: {
      ...soundPlan(),
      goals: [
        { ...goal, id: 'g1', code: '1.1', title: 'Zeker van inkomen (voorbeeld)' },
        { ...goal, id: 'g2', code: '2.1', title: nastyTitle },
      ],
      actions: [
        exampleAction('1.1.1', { municipalities: ['GM1'] }),
        exampleAction('1.1.2', { title: nastyTitle, owner: '', policyRelation: 'departs' }),
        exampleAction('2.1.1', { recommendation: 'Ga hiermee door.' }),
      ],
    },
    policies: [],
    risks: [],
    texts: [],
    places: region.municipalities.map(({ code, name, inhabitants }, place) => ({
      code,
      name,
      inhabitants,
      inhabitantsOn: '2024-01-01',
      longitude: 5 + place / 10,
      latitude: 52,
    })),
    cellCounts: countsOf([finding({ title: 'Spreekuur' })]),
    emptyCells: [],
    gaps: { all: 2, decided: 1, open: 1 },
    monitor: { indicators: [series] },
    participations: [],
    contributions: { kind: 'each', contributions: [] },
    decisions: [
      {
        values: {
          place: 'GM1',
          body: 'municipal-council',
          kind: 'adopt',
          subject: 'Het plan',
          plannedOn: '2024-02-01',
          decidedOn: null,
          outcome: null,
          amendment: '',
          isExample: true,
        },
      },
    ],
    isPublic: false,
    day: '2024-11-22',
    ...change,
  }
}

/** Emoji, two scripts that run from right to left, marks that join with the letter before, and what means something elsewhere. */
export const nastyTitle = '🏠 Thuis עברית العربية e\u0301e\u0323n #let <b>x</b>'

export function blocksOf(outline: PaperOutline): PaperBlock[] {
  return [...outline.front, ...outline.body.flatMap(({ blocks }) => blocks)]
}
