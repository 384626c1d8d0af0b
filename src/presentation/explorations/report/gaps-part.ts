import type { PaperBlock, PaperPart, Words } from '../../../documents/paper/paper-outline.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { placeName } from '../../registers/cell-words.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, chapter, note, section } from './report-words.ts'

/** What is missing, where nothing is known, and what and who is passed over. */
export function gapsPart(facts: ReportFacts, language: Language): PaperPart {
  const texts = analysisTexts[language]
  const terms = termTexts[language]
  const { gaps } = facts.analysis
  const groups = [
    ...gaps.targetGroups.map((group) => terms.targetGroups[group]),
    ...gaps.attentionGroups.map((group) => terms.attentionGroups[group]),
  ]
  const lackingAims = gaps.aims.map(({ line, aims }) => {
    const named = aims.map((aim) => terms.aims[aim].toLowerCase())
    return `${texts.line(line)}: ${writeList(language, named)}`
  })
  return {
    blocks: [
      chapter(texts.gaps),
      note(texts.gapsHow),
      ...listed(texts.missing, missingOf(facts, language), texts.missingNone),
      ...listed(...unsaidOf(facts, language)),
      ...listed(texts.lackingAims, lackingAims, texts.lackingAimsNone),
      ...listed(texts.lackingGroups, groups, texts.lackingGroupsNone),
    ],
  }
}

function missingOf({ region, analysis }: ReportFacts, language: Language): Words[] {
  return analysis.gaps.missing.map(({ line, place, findings }) => [
    {
      text: `${analysisTexts[language].line(line)}, ${placeName(region, place, language)}: `,
      look: 'strong',
    },
    asWritten(findings.map(({ title }) => title).join('; '), language),
  ])
}

/** Per action line, for there can be many of them. */
function unsaidOf(
  { region, analysis, isPublic }: ReportFacts,
  language: Language,
): [title: string, items: Words[], none: string] {
  const texts = analysisTexts[language]
  const words = reportTexts[language]
  const items = [...Map.groupBy(analysis.gaps.unsaid, ({ line }) => line)].map(([line, cells]) => {
    const places = cells.map(({ place }) => placeName(region, place, language))
    return `${texts.line(line)}: ${writeList(language, places)}`
  })
  return isPublic
    ? [words.unsaidPublic, items, words.unsaidPublicNone]
    : [texts.unsaid, items, texts.unsaidNone]
}

function listed(title: string, items: readonly Words[], none: string): PaperBlock[] {
  return [section(title), items.length === 0 ? { kind: 'paragraph', words: none } : { kind: 'list', items }]
}
