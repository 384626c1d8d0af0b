import { type Cell, type IndicatorSeries, isComplete, type Reading } from '../../domain/indicators/monitor.ts'
import { writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { type FigureWords, figureWords, isProtected } from './figure-words.ts'
import { certaintyWords, lackingWords, partsWords } from './reading-words.ts'

/** A table in words, for a page, a publication or a document. The first column heads its row; `note` stands below, if any. */
export type FigureTable = {
  caption: string
  note: string
  columns: readonly { heading: string; isFigure: boolean }[]
  rows: readonly { period: string; heading: string; cells: readonly TableCell[] }[]
}

/** Words of ours, or `typed` by somebody of the region; `note` says more, e.g. that it is provisional, or which municipality lacks. */
export type TableCell = { kind: FigureWords['kind'] | 'text' | 'typed'; text: string; note: string }

/** What the chart shows and more: the region in every period, newest first. Sources are told apart where they differ. */
export function regionTable(series: IndicatorSeries, language: Language): FigureTable {
  const texts = monitorTexts[language]
  const addsUp = series.aggregation === 'sum'
  const hasSources =
    new Set(series.region.map(({ source }) => source).filter((source) => source !== '')).size > 1
  return {
    caption: texts.regionCaption(series.name, series.unit),
    note: protectionNote(series, language),
    columns: [
      { heading: texts.period, isFigure: false },
      { heading: texts.region, isFigure: true },
      ...(addsUp ? [{ heading: texts.municipalitiesCounted, isFigure: false }] : []),
      { heading: texts.status, isFigure: false },
      ...(hasSources ? [{ heading: texts.sourceColumn, isFigure: false }] : []),
    ],
    rows: series.region.toReversed().map((reading) => ({
      period: reading.period,
      heading: writePeriod(language, reading.period),
      cells: [
        readingCell(reading, language),
        ...(addsUp
          ? [words(partsWords(reading, language) ?? '', lackingWords(reading.parts, language) ?? '')]
          : []),
        words(certaintyWords(reading, language)),
        ...(hasSources ? [{ kind: 'typed' as const, text: reading.source, note: '' }] : []),
      ],
    })),
  }
}

/** Every municipality in every period, newest first, with the region at the end of the row. Undefined when there are none. */
export function municipalityTable(series: IndicatorSeries, language: Language): FigureTable | undefined {
  if (series.municipalities.length === 0) return undefined
  const texts = monitorTexts[language]
  const columns = [...series.municipalities.map(({ name }) => name), texts.region]
  return {
    caption: texts.municipalityCaption(series.name, series.unit),
    note: protectionNote(series, language),
    columns: [
      { heading: texts.period, isFigure: false },
      ...columns.map((heading) => ({ heading, isFigure: true })),
    ],
    rows: series.region
      .map((reading, position) => ({
        period: reading.period,
        heading: writePeriod(language, reading.period),
        cells: [
          ...series.municipalities.map(({ cells }) => municipalityCell(cells[position] ?? null, language)),
          readingCell(reading, language),
        ],
      }))
      .toReversed(),
  }
}

/** A sum that lacks a part says so beside itself, wherever it stands. */
function readingCell(reading: Reading, language: Language): TableCell {
  const incomplete = reading.figure.kind !== 'missing' && !isComplete(reading)
  return {
    ...figureWords(reading.figure, language),
    note: incomplete ? monitorTexts[language].incomplete : '',
  }
}

function municipalityCell(cell: Cell, language: Language): TableCell {
  if (cell === null) return words('')
  return {
    ...figureWords(cell.figure, language),
    note:
      cell.provisional && cell.figure.kind !== 'missing'
        ? monitorTexts[language].provisional.toLowerCase()
        : '',
  }
}

/** Whoever meets a rounded figure or a class is told why, and why sums may not add up. */
function protectionNote({ region, municipalities }: IndicatorSeries, language: Language): string {
  const cells = municipalities.flatMap((row) =>
    row.cells.flatMap((cell) => (cell === null ? [] : [cell.figure])),
  )
  const figures = [...region.map(({ figure }) => figure), ...cells]
  return figures.some(isProtected) ? monitorTexts[language].protectedNote : ''
}

function words(text: string, note = ''): TableCell {
  return { kind: 'text', text, note }
}
