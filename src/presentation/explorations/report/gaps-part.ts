import type { PaperBlock, PaperPart } from '../../../documents/paper/paper-outline.ts'
import { countDecisions } from '../../../domain/explorations/gap-decisions.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { gapLists } from './gap-lists.ts'
import { gapTables } from './gap-tables.ts'
import type { ReportFacts } from './report-facts.ts'
import { chapter, note } from './report-words.ts'

/** What is missing, where nothing is known, what and who is passed over, and what was decided about it. */
export function gapsPart(facts: ReportFacts, language: Language): PaperPart {
  const { gaps, gapsHow } = analysisTexts[language]
  const { decisions } = facts
  return {
    blocks: [
      chapter(gaps),
      { kind: 'paragraph', words: countedDecisions(facts, language) },
      note(gapsHow),
      ...(decisions.kind === 'each'
        ? gapTables(facts, decisions.gaps, language)
        : [decidedElsewhere(language), ...gapLists(facts, language)]),
    ],
  }
}

/** How many gaps there are, and about how many of them something was decided. */
export function countedDecisions({ decisions }: Pick<ReportFacts, 'decisions'>, language: Language): string {
  const texts = reportTexts[language]
  const { all, decided, open } = decisions.kind === 'each' ? countDecisions(decisions.gaps) : decisions
  const write = (count: number) => writeNumber(language, count)
  const tell = decisions.kind === 'each' ? texts.gapsDecided : texts.gapsDecidedPublic
  return tell(write(all), write(decided), write(open))
}

function decidedElsewhere(language: Language): PaperBlock {
  return note(reportTexts[language].decidedForRegion)
}
