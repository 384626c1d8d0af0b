import type { PaperBlock, PaperCell } from '../../../documents/paper/paper-outline.ts'
import type { Risk } from '../../../domain/plans/plan.ts'
import { type RiskCell, riskMatrix, riskScale, weightOf } from '../../../domain/plans/risk-matrix.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { riskMatrixTexts } from '../../../language/plans/risk-matrix-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten, cell, note, section, unknown } from '../../explorations/report/report-words.ts'
import { headedTable, ownCell } from './document-words.ts'

/** Where the risks stand by chance and effect, and then each with what is done about it. */
export function riskTables(risks: readonly Risk[], language: Language): PaperBlock[] {
  if (risks.length === 0) return []
  const texts = riskMatrixTexts[language]
  return [
    section(texts.register),
    note(texts.howToRead),
    {
      ...headedTable(
        texts.caption,
        [
          { heading: texts.corner, share: 2 },
          ...riskScale.map((effect) => ({ heading: texts.effect(effect), share: 1 })),
        ],
        riskMatrix(risks).map((row) => [
          cell(texts.chance(row[0]?.chance ?? 0)),
          ...row.map((here) => numbersHere(here, language)),
        ]),
      ),
      headed: false,
    },
    {
      ...headedTable(
        texts.register,
        [
          { heading: texts.columns.risk, share: 4 },
          { heading: texts.columns.weight, share: 2 },
          { heading: texts.columns.state, share: 2 },
          { heading: texts.columns.measure, share: 4 },
          { heading: texts.columns.owner, share: 3 },
        ],
        risks.map((risk) => [
          riskCell(risk, language),
          cell(texts.weighed(texts.weights[weightOf(risk)], risk.chance, risk.effect)),
          cell(termTexts[language].riskStates[risk.state]),
          ownCell(risk.measure, language),
          ownCell(risk.owner, language),
        ]),
      ),
      stacked: true,
    },
  ]
}

function numbersHere({ risks, weight }: RiskCell, language: Language): PaperCell {
  const { none } = riskMatrixTexts[language]
  if (risks.length === 0) return unknown(none)
  const words = writeList(
    language,
    risks.map(({ number }) => String(number)),
  )
  return { lines: [[{ text: words, look: 'strong' }]], ...(weight === 'large' ? { tone: 'alert' } : {}) }
}

function riskCell({ number, title, action, goal, isExample }: Risk, language: Language): PaperCell {
  const named = ownCell(title, language, isExample)
  const [first = title, ...rest] = named.lines
  const about = action || goal
  return {
    lines: [
      [{ text: `${number}. ` }, ...(typeof first === 'string' ? [asWritten(first, language)] : first)],
      ...rest,
      ...(about === '' ? [] : [[{ text: riskMatrixTexts[language].about(about), look: 'muted' as const }]]),
    ],
  }
}
