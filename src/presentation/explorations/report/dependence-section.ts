import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeAmount, writeList, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, cell, namedFinding, note, section } from './report-words.ts'

/** On whom much leans, and of what the money ends. */
export function dependenceSection(facts: ReportFacts, language: Language): PaperBlock[] {
  const texts = analysisTexts[language]
  return [
    section(texts.dependence),
    note(texts.dependenceHow),
    facts.analysis.leaningOn.length === 0
      ? { kind: 'paragraph', words: texts.leaningNone }
      : leaningTable(facts, language),
    facts.analysis.endingMoney.length === 0
      ? { kind: 'paragraph', words: texts.endingNone }
      : endingTable(facts, language),
  ]
}

function leaningTable({ analysis }: ReportFacts, language: Language): PaperBlock {
  const texts = analysisTexts[language]
  return {
    kind: 'table',
    caption: texts.leaning,
    namedRows: true,
    columns: [
      { heading: texts.partner, share: 3 },
      { heading: texts.findings, share: 1, isNumber: true },
      { heading: texts.aloneOn, share: 3 },
    ],
    rows: analysis.leaningOn.map(({ partner, findings, aloneOn }) => [
      { lines: [[asWritten(partner, language)]] },
      cell(writeNumber(language, findings.length)),
      cell(writeList(language, aloneOn.map(texts.line))),
    ]),
  }
}

function endingTable(facts: ReportFacts, language: Language): PaperBlock {
  const texts = analysisTexts[language]
  return {
    kind: 'table',
    caption: texts.ending,
    namedRows: true,
    columns: [
      { heading: texts.year, share: 1.2 },
      { heading: texts.findings, share: 5 },
      { heading: texts.yearlyCost, share: 1.8, isNumber: true },
    ],
    rows: facts.analysis.endingMoney.map(({ year, findings, costCents, costUnknown }) => [
      cell(String(year)),
      { lines: findings.map((finding) => namedFinding(finding, facts, language)) },
      {
        lines: [
          ...(costUnknown < findings.length ? [writeAmount(language, costCents)] : []),
          ...(costUnknown > 0 ? [[{ text: texts.costsUnknown(costUnknown), look: 'muted' as const }]] : []),
        ],
      },
    ]),
  }
}
