import type { PaperBlock, Words } from '../../../documents/paper/paper-outline.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { placeName } from '../../registers/cell-words.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, section } from './report-words.ts'

/** The gaps for everybody: as far as open findings show them, and without what the region decided about each. */
export function gapLists(facts: ReportFacts, language: Language): PaperBlock[] {
  const texts = analysisTexts[language]
  const words = reportTexts[language]
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
  return [
    ...listed(texts.missing, missingOf(facts, language), texts.missingNone),
    ...listed(words.unsaidPublic, unsaidOf(facts, language), words.unsaidPublicNone),
    ...listed(texts.lackingAims, lackingAims, texts.lackingAimsNone),
    ...listed(texts.lackingGroups, groups, texts.lackingGroupsNone),
  ]
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
function unsaidOf({ region, analysis }: ReportFacts, language: Language): Words[] {
  return [...Map.groupBy(analysis.gaps.unsaid, ({ line }) => line)].map(([line, cells]) => {
    const places = cells.map(({ place }) => placeName(region, place, language))
    return `${analysisTexts[language].line(line)}: ${writeList(language, places)}`
  })
}

function listed(title: string, items: readonly Words[], none: string): PaperBlock[] {
  return [section(title), items.length === 0 ? { kind: 'paragraph', words: none } : { kind: 'list', items }]
}
