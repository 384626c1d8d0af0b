import { writeCsv } from '../../documents/csv-write.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import { type Figure, shownValue } from '../../domain/indicators/figure.ts'
import type { IndicatorSeries, Monitor } from '../../domain/indicators/monitor.ts'
import { actionFields } from '../../domain/plans/action.ts'
import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { missingReasons, observationStatuses, transformationClasses } from '../../domain/terms.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { indicatorTexts } from '../../language/registers/indicator-texts.ts'
import { observationTexts } from '../../language/registers/observation-texts.ts'
import { dutchTerm, placeName } from '../registers/cell-words.ts'
import { registerCsv } from '../registers/write-register.ts'

export type DataFile = { name: DataFileName; body: Uint8Array }
export const dataFileNames = ['indicatoren.csv', 'waarnemingen.csv', 'acties.csv', 'bevindingen.csv'] as const
export type DataFileName = (typeof dataFileNames)[number]

/** The files that go with a publication: CSV as a Dutch Excel opens it, in the headings and words the product itself takes in. */
export function dataFiles({ monitor, lists, region }: PublicationFacts): DataFile[] {
  const reader = { region, language: 'nl' } as const
  return [
    { name: 'indicatoren.csv', body: csv(indicatorRows(monitor)) },
    { name: 'waarnemingen.csv', body: csv(observationRows(monitor, region)) },
    {
      name: 'acties.csv',
      body: registerCsv({ noun: 'actions', fields: publishedFields }, lists.actions, reader),
    },
    {
      name: 'bevindingen.csv',
      body: registerCsv({ noun: 'findings', fields: findingFields }, lists.findings, reader),
    },
  ]
}

/** Gaps are for the region; an empty column would say that there are none. */
const publishedFields = actionFields.filter(({ key }) => key !== 'gaps')

/**
 * A figure as two cells: a number, and how it is to be read. A class stands with the words, for a spreadsheet would take a
 * bare "1-4" for the first of April.
 */
export function figureCells(figure: Figure): [number | null, string] {
  const { shownAs } = publicationTexts.nl satisfies { shownAs: Record<Figure['kind'], string> }
  if (figure.kind === 'class') return [null, `${shownAs.class} ${figure.low}-${figure.high}`]
  return [shownValue(figure) ?? null, shownAs[figure.kind]]
}

const shownHeading = publicationTexts.nl.shownColumn

function indicatorRows({ indicators }: Monitor): Row[] {
  const label = labelsOf(indicatorTexts.nl.fields)
  const keys = [
    'code',
    'name',
    'definition',
    'unit',
    'wanted',
    'actionLine',
    'transformationClass',
    'countsPeople',
    'highestValue',
    'aggregation',
  ]
  const header = [
    ...[...keys, 'rhythm', 'baselinePeriod', 'baselineValue'].map(label),
    shownHeading,
    ...['targetPeriod', 'targetValue', 'source', 'nextPublicationOn', 'isExample'].map(label),
  ]
  return [header, ...indicators.map(indicatorRow)]
}

function indicatorRow(series: IndicatorSeries): Row {
  const { baseline, target } = series
  return [
    series.code,
    series.name,
    series.definition,
    series.unit,
    dutchTerm('wantedDirections', series.wanted),
    series.actionLine,
    transformationClasses.dutch[series.transformationClass],
    yesNo(series.countsPeople),
    series.highestValue,
    dutchTerm('aggregations', series.aggregation),
    dutchTerm('rhythms', series.rhythm),
    baseline?.period ?? '',
    ...(baseline ? figureCells(baseline.figure) : [null, '']),
    target?.period ?? '',
    target?.value ?? null,
    series.source,
    series.nextPublicationOn ?? '',
    yesNo(series.isExample),
  ]
}

function observationRows({ indicators }: Monitor, region: PublicationFacts['region']): Row[] {
  const label = labelsOf(observationTexts.nl.fields)
  const header = [
    ...['indicator', 'place', 'period', 'value'].map(label),
    shownHeading,
    ...['missingBecause', 'status', 'source', 'isExample'].map(label),
  ]
  const regional = placeName(region, wholeRegion, 'nl')
  const rows = indicators.flatMap((series) =>
    series.periods.flatMap((period, position) =>
      [...series.municipalities, { name: regional, cells: series.region }].flatMap(({ name, cells }) => {
        const cell = cells[position]
        return cell ? [observationRow(series, name, period, cell)] : []
      }),
    ),
  )
  return [header, ...rows]
}

type Told = { figure: Figure; provisional: boolean; source: string }

function observationRow(
  { code, isExample }: IndicatorSeries,
  place: string,
  period: string,
  told: Told,
): Row {
  const { figure, provisional, source } = told
  return [
    code,
    place,
    period,
    ...figureCells(figure),
    figure.kind === 'missing' ? missingReasons.dutch[figure.reason] : '',
    observationStatuses.dutch[provisional ? 'provisional' : 'final'],
    source,
    yesNo(isExample),
  ]
}

function labelsOf(fields: Readonly<Record<string, { label: string }>>) {
  return (key: string) => fields[key]?.label ?? key
}

function yesNo(value: boolean): string {
  return value ? 'ja' : 'nee'
}

type Row = (string | number | null)[]

function csv(rows: readonly Row[]): Uint8Array {
  return writeCsv(rows, { delimiter: ';', decimalMark: ',', byteOrderMark: true })
}
