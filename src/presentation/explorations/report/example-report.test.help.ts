import { type PaperOutline, type PaperTable, spansOf } from '../../../documents/paper/paper-outline.ts'
import { analyseExploration } from '../../../domain/explorations/analysis/analyse-exploration.ts'
import { listGaps, withDecisions } from '../../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Values } from '../../../domain/registers/field.ts'
import type { ReportFacts } from './report-facts.ts'

/** All of it invented. */
export function factsOf(change: Partial<ReportFacts> = {}, municipalities = 3): ReportFacts {
  const region = {
    id: 'voorbeeldstreek',
    name: 'Voorbeeldstreek',
    centreMunicipality: 'GM1',
    planFrom: 2024,
    planTo: 2026,
    parties: ['lived-experience', 'housing-corporation'],
    municipalities: Array.from({ length: municipalities }, (_, n) => ({
      code: `GM${n + 1}`,
      name: `Gemeente ${n + 1}`,
      inhabitants: 10_000,
    })),
    actionLines: [
      { number: 1, title: { nl: 'Bestaanszekerheid', en: 'Security' } },
      { number: 2, title: { nl: 'Wonen', en: 'Housing' } },
    ],
    subThemes: [{ code: '2.1', line: 2, title: { nl: 'Vroeg erbij', en: 'Early on' } }],
  } as unknown as Region
  const findings = change.findings ?? [
    finding({ title: 'Spreekuur' }),
    finding({ title: 'Noodfonds', yearlyCostCents: 1_250_000 }),
  ]
  const analysis = analyseExploration(region, findings, { heard: [], likenesses: [] })
  return {
    region,
    findings,
    analysis,
    decisions: change.isPublic
      ? { kind: 'counted', all: 0, decided: 0, open: 0 }
      : { kind: 'each', gaps: withDecisions(listGaps(analysis.gaps), [], []) },
    emptyCells: [],
    participations: [],
    isPublic: false,
    day: '2024-03-01',
    ...change,
  }
}

export function finding(values: Values) {
  return {
    id: String(values['title']),
    values: {
      number: 1,
      actionLine: 1,
      alsoLines: [],
      subTheme: '',
      place: 'GM1',
      description: '',
      aims: ['prevent'],
      approach: 'alone',
      organisation: '',
      partners: [],
      state: 'exists',
      transformationClass: 'prevention',
      targetGroups: [],
      attentionGroups: [],
      yearlyCostCents: null,
      source: '',
      openness: 'open',
      isExample: false,
      reach: null,
      fundedUntil: null,
      perspective: null,
      ...values,
    },
  }
}

export const blocksOf = ({ front, body }: PaperOutline) => [...front, ...body.flatMap(({ blocks }) => blocks)]
export const headingsOf = (outline: PaperOutline) =>
  blocksOf(outline).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
export const tablesOf = (outline: PaperOutline) =>
  blocksOf(outline).flatMap((block): PaperTable[] => (block.kind === 'table' ? [block] : []))
export const wordsOf = (table: PaperTable | undefined) =>
  table?.rows.map((row) =>
    row.map(({ lines }) =>
      lines
        .map((line) =>
          spansOf(line)
            .map(({ text }) => text)
            .join(''),
        )
        .join(' / '),
    ),
  )
