import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { isPresent } from '../../../domain/explorations/analysis/finding-facts.ts'
import type { FindingState } from '../../../domain/terms.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { countedDecisions } from './gaps-part.ts'
import type { ReportFacts } from './report-facts.ts'
import { chapter } from './report-words.ts'

/** The exploration in a few counts. */
export function briefly(facts: ReportFacts, language: Language): PaperBlock[] {
  const { findings, analysis, isPublic } = facts
  const texts = reportTexts[language]
  const count = (items: readonly unknown[]) => writeNumber(language, items.length)
  const present = findings.filter(({ values }) => isPresent({ state: values['state'] as FindingState }))
  const lacking = findings.filter((finding) => !present.includes(finding))
  const unsaid = isPublic ? texts.briefUnsaidPublic : texts.briefUnsaid
  if (findings.length === 0) return []
  return [
    chapter(texts.brief),
    {
      kind: 'list',
      items: [
        texts.briefFindings(count(present), count(lacking)),
        texts.briefGaps(count(analysis.gaps.missing)),
        unsaid(count(analysis.gaps.unsaid)),
        ...(isPublic ? [] : [countedDecisions(facts, language)]),
        texts.briefOverlaps(count(analysis.overlaps)),
        texts.briefEnding(count(analysis.endingMoney.flatMap((ending) => ending.findings))),
      ],
    },
  ]
}
