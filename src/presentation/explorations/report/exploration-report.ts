import type { PaperOutline, PaperPart } from '../../../documents/paper/paper-outline.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { balanceSection } from './balance-section.ts'
import { briefly } from './briefly.ts'
import { coverageSection } from './coverage-section.ts'
import { dependenceSection } from './dependence-section.ts'
import { findingsPart } from './findings-part.ts'
import { frontPage } from './front-page.ts'
import { gapsPart } from './gaps-part.ts'
import { involvementPart } from './involvement-part.ts'
import { likenessSection } from './likeness-section.ts'
import { matrixPart } from './matrix-part.ts'
import type { ReportFacts } from './report-facts.ts'
import { chapter } from './report-words.ts'

/** The exploration as a document: what every medium shows, in one language. */
export function explorationReport(facts: ReportFacts, language: Language): PaperOutline {
  const texts = reportTexts[language]
  const { region, isPublic, day } = facts
  const written = writeDay(language, day)
  const marking = isPublic ? texts.forEverybody : texts.forRegion
  return {
    language,
    title: texts.title,
    overtitle: region.name,
    marking,
    author: region.name,
    summary: texts.summary(region.name, written),
    day,
    footer: [texts.title, region.name, written, marking].join(' · '),
    words: { contents: texts.contents, page: texts.page, of: texts.of },
    front: [...frontPage(facts, language), ...briefly(facts, language)],
    ...(facts.looks ? { looks: facts.looks } : {}),
    body: facts.findings.length === 0 ? withoutFindings(facts, language) : parts(facts, language),
  }
}

function parts(facts: ReportFacts, language: Language): PaperPart[] {
  return [
    matrixPart(facts, language),
    findingsPart(facts, language),
    gapsPart(facts, language),
    {
      blocks: [
        chapter(reportTexts[language].standsOut),
        ...likenessSection(facts, language),
        ...coverageSection(facts, language),
        ...dependenceSection(facts, language),
        ...balanceSection(facts, language),
      ],
    },
    involvementPart(facts, language),
  ]
}

/** Nothing can be counted or compared yet; who took part can be told. */
function withoutFindings(facts: ReportFacts, language: Language): PaperPart[] {
  const { none, nonePublic } = reportTexts[language]
  return [
    {
      blocks: [
        chapter(analysisTexts[language].none),
        { kind: 'paragraph', words: facts.isPublic ? nonePublic : none },
      ],
    },
    involvementPart(facts, language),
  ]
}
