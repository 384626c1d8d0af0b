import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { matrixBlocks } from '../../explorations/report/matrix-part.ts'
import { paragraph } from './document-words.ts'

/** The matrix of the exploration, and about how many gaps something was decided. */
export function explorationChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const { cellCounts, emptyCells, gaps } = facts
  if (cellCounts.length === 0 && emptyCells.length === 0) return []
  const write = (count: number) => writeNumber(language, count)
  const told =
    gaps && documentTexts[language].gapsCounted(write(gaps.all), write(gaps.decided), write(gaps.open))
  return [
    ...(told === null ? [] : [paragraph(told)]),
    ...matrixBlocks({ ...facts, counts: cellCounts }, language),
  ]
}
