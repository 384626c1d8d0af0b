import type { PaperFigure, PaperTable } from '../../../documents/paper/paper-outline.ts'
import type { IndicatorSeries } from '../../../domain/indicators/monitor.ts'
import type { Language } from '../../../language/language.ts'
import { monitorTexts } from '../../../language/monitor-texts.ts'
import { asWritten, cell } from '../../explorations/report/report-words.ts'
import { chartData, indicatorChart } from '../../indicators/indicator-chart.ts'
import { type FigureTable, regionTable, type TableCell } from '../../indicators/indicator-table.ts'
import { headedTable } from './document-words.ts'

export function hasFigures({ region }: IndicatorSeries): boolean {
  return region.some(({ figure }) => figure.kind !== 'missing')
}

/** The region through time with the line to its target, and the same figures in a table. */
export function indicatorFigure(series: IndicatorSeries, language: Language): PaperFigure {
  const texts = monitorTexts[language]
  return {
    kind: 'figure',
    title: [{ text: `${series.code} ` }, asWritten(`${series.name}, ${series.unit}`, language)],
    alternative: `${series.name}. ${chartData(series, language).description}`,
    drawing: indicatorChart(series, language, `plan-${series.code}`),
    note: series.source === '' ? texts.noSource : texts.source(series.source),
    table: paperTable(regionTable(series, language), language),
  }
}

function paperTable({ caption, columns, rows }: FigureTable, language: Language): PaperTable {
  return headedTable(
    caption,
    columns.map(({ heading, isFigure }, place) => ({
      heading,
      share: place === 0 ? 1.6 : 1,
      ...(isFigure ? { isNumber: true } : {}),
    })),
    rows.map(({ heading, cells }) => [
      cell(heading),
      ...cells.map(({ kind, text, note }: TableCell) => ({
        lines: [
          kind === 'typed' ? [asWritten(text, language)] : text,
          ...(note === '' ? [] : [[{ text: note, look: 'muted' as const }]]),
        ],
        ...(kind === 'missing' || kind === 'withheld' ? { tone: 'faint' as const } : {}),
      })),
    ]),
  )
}
