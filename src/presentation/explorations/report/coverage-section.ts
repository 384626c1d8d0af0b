import type { PaperBlock, PaperCell } from '../../../documents/paper/paper-outline.ts'
import type { Coverage } from '../../../domain/explorations/analysis/coverage.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import type { ReportFacts } from './report-facts.ts'
import { cell, note, section, unknown } from './report-words.ts'

/** What each municipality has of its own, by its size. */
export function coverageSection({ analysis }: ReportFacts, language: Language): PaperBlock[] {
  const texts = analysisTexts[language]
  const numbers = [texts.inhabitants, texts.measures, texts.lines, texts.perTenThousand, texts.reach]
  return [
    section(texts.coverage),
    note(`${texts.coverageLead} ${texts.coverageHow}`),
    {
      kind: 'table',
      caption: texts.coverageTable,
      namedRows: true,
      columns: [
        { heading: texts.municipality, share: 2 },
        ...numbers.map((heading) => ({ heading, share: 1.4, isNumber: true })),
      ],
      rows: analysis.coverage.map((row) => rowOf(row, language)),
    },
  ]
}

function rowOf(row: Coverage, language: Language): PaperCell[] {
  const texts = analysisTexts[language]
  const write = (value: number) => writeNumber(language, Number(value.toFixed(1)))
  const partly = row.reachKnown < row.measures
  return [
    cell(row.name),
    cell(write(row.inhabitants)),
    cell(write(row.measures)),
    cell(write(row.lines)),
    {
      lines: [
        write(row.measuresPerTenThousand),
        ...(row.isThin ? [[{ text: texts.thin, look: 'strong' as const }]] : []),
      ],
    },
    row.reachPerTenThousand === null
      ? unknown(texts.reachUnknown)
      : {
          lines: [
            write(row.reachPerTenThousand),
            ...(partly
              ? [
                  [
                    {
                      text: texts.reachKnown(write(row.reachKnown), write(row.measures)),
                      look: 'muted' as const,
                    },
                  ],
                ]
              : []),
          ],
        },
  ]
}
