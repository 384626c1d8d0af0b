import type { PaperBlock, PaperCell, PaperRibbon } from '../../../documents/paper/paper-outline.ts'
import type { Balance } from '../../../domain/explorations/analysis/balance.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeAmount, writeList, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { ReportFacts } from './report-facts.ts'
import { cell, note, section, unknown } from './report-words.ts'

/** As in web/style/theme.css: apart in lightness as well as in hue. */
const colours = { prevention: '#0e706b', housing: '#551a4e', shelter: '#c27c1f' } as const

/** How much of what is there is prevention, housing or shelter. */
export function balanceSection({ analysis }: ReportFacts, language: Language): PaperBlock[] {
  const texts = analysisTexts[language]
  const { balance } = analysis
  const measures = balance.reduce((sum, one) => sum + one.measures, 0)
  return [
    section(texts.balance),
    note(texts.balanceHow),
    ...(measures === 0 ? [] : [ribbon(balance, measures, language)]),
    {
      kind: 'table',
      caption: texts.balanceTable,
      namedRows: true,
      columns: [
        { heading: texts.kind, share: 2 },
        ...[texts.measures, texts.yearlyCost, texts.share].map((heading) => ({
          heading,
          share: 1.6,
          isNumber: true,
        })),
      ],
      rows: balance.map((one) => rowOf(one, language)),
    },
  ]
}

function ribbon(balance: readonly Balance[], measures: number, language: Language): PaperRibbon {
  const texts = reportTexts[language]
  const parts = balance.map((one) => ({
    label: texts.ribbonPart(
      termTexts[language].transformationClasses[one.transformationClass],
      writeNumber(language, one.measures),
      writeNumber(language, Math.round((one.measures / measures) * 100)),
    ),
    share: one.measures / measures,
    colour: colours[one.transformationClass],
  }))
  const said = writeList(
    language,
    parts.map(({ label }) => label),
  )
  return { kind: 'ribbon', alternative: texts.ribbon(said), parts }
}

function rowOf(one: Balance, language: Language): PaperCell[] {
  const texts = analysisTexts[language]
  const costsKnown = one.costUnknown < one.measures
  return [
    cell(termTexts[language].transformationClasses[one.transformationClass]),
    cell(writeNumber(language, one.measures)),
    {
      lines: [
        ...(costsKnown || one.measures === 0 ? [writeAmount(language, one.costCents)] : []),
        ...(one.costUnknown > 0
          ? [[{ text: texts.costsUnknown(one.costUnknown), look: 'muted' as const }]]
          : []),
      ],
    },
    one.costShare === null || !costsKnown
      ? unknown(reportTexts[language].unknown)
      : cell(`${writeNumber(language, Math.round(one.costShare * 100))}%`),
  ]
}
