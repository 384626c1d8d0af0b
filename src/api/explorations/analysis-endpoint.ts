import type * as z from 'zod'
import type { ExplorationAnalysis } from '../../domain/explorations/analysis/analyse-exploration.ts'
import type { FindingFacts } from '../../domain/explorations/analysis/finding-facts.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { aims, attentionGroups, parties, targetGroups, transformationClasses } from '../../domain/terms.ts'
import { analyseExplorationOfRegion } from '../../operations/explorations/analyse-exploration-of-region.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import { analysisSchema } from './analysis-schema.ts'

type Told = z.output<typeof analysisSchema>

/** What the findings of the exploration tell together; findings by their number. */
export const analysisEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/verkenning/analyse',
  operationId: 'verkenningAnalyseren',
  tag: 'overviews',
  about: aboutOf('analyseExploration'),
  success: { status: 200, schema: () => analysisSchema },
  async handle({ needs, path }) {
    const analysed = await analyseExplorationOfRegion(needs, path['regio'] ?? '')
    if (!analysed.ok) return analysed
    const { region, analysis } = analysed.value
    const body: Told = {
      regio: region.id,
      bevindingen: analysis.findings,
      leemten: toldGaps(analysis.gaps),
      kandidatenVoorRegio: analysis.overlaps.map(({ line, findings }) => ({
        actielijn: line,
        nummers: numbersOf(findings),
      })),
      verschilVanZicht: analysis.disagreements.map(({ there, lacking }) => ({
        aanwezig: there.number,
        ontbrekend: lacking.number,
      })),
      gelijkend: analysis.alike.map(({ one, other, words, title }) => ({
        nummers: [one.number, other.number],
        inWoorden: words,
        inTitel: title,
      })),
      aanbod: analysis.coverage.map(toldCoverage),
      partners: analysis.leaningOn.map(({ partner, findings, aloneOn }) => ({
        naam: partner,
        nummers: numbersOf(findings),
        enigePartnerBij: [...aloneOn],
      })),
      geldDatStopt: analysis.endingMoney.map(({ year, findings, costCents, costUnknown }) => ({
        jaar: year,
        nummers: numbersOf(findings),
        jaarlijkseKosten: costCents / 100,
        kostenOnbekend: costUnknown,
      })),
      verhouding: analysis.balance.map(toldBalance),
    }
    return { ok: true, value: { body } }
  },
}

function toldGaps(gaps: ExplorationAnalysis['gaps']): Told['leemten'] {
  const cell = ({ line, place }: { line: number; place: string }) => ({
    actielijn: line,
    gemeente: place === wholeRegion ? apiWholeRegion : place,
  })
  return {
    vakken: gaps.missing.map((missing) => ({ ...cell(missing), nummers: numbersOf(missing.findings) })),
    nietIngevuld: gaps.unsaid.map(cell),
    doelen: gaps.aims.map(({ line, aims: lacking }) => ({
      actielijn: line,
      doelen: lacking.map((aim) => aims.dutch[aim]),
    })),
    doelgroepen: gaps.targetGroups.map((group) => targetGroups.dutch[group]),
    aandachtsgroepen: gaps.attentionGroups.map((group) => attentionGroups.dutch[group]),
    nietGehoord: gaps.unheard.map((party) => parties.dutch[party]),
  }
}

function toldCoverage(row: ExplorationAnalysis['coverage'][number]): Told['aanbod'][number] {
  return {
    gemeente: row.place,
    inwoners: row.inhabitants,
    maatregelen: row.measures,
    actielijnen: row.lines,
    maatregelenPerTienduizend: row.measuresPerTenThousand,
    bereikPerTienduizend: row.reachPerTenThousand,
    bereikBekend: row.reachKnown,
    weinig: row.isThin,
  }
}

function toldBalance(row: ExplorationAnalysis['balance'][number]): Told['verhouding'][number] {
  return {
    soort: transformationClasses.dutch[row.transformationClass],
    maatregelen: row.measures,
    jaarlijkseKosten: row.costCents / 100,
    kostenOnbekend: row.costUnknown,
    deelVanKosten: row.costShare,
  }
}

function numbersOf(findings: readonly Pick<FindingFacts, 'number'>[]): number[] {
  return findings.map(({ number }) => number)
}
