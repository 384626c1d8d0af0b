import type { PaperCell, PaperTable } from '../../../documents/paper/paper-outline.ts'
import { isUnanswered, type Reaction } from '../../../domain/plans/consultation/consultation.ts'
import { answerOutcomes } from '../../../domain/plans/consultation/consultation-terms.ts'
import { byPlace } from '../../../domain/plans/consultation/order-of-places.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { cell } from '../../explorations/report/report-words.ts'
import type { NoteFacts } from './note-facts.ts'
import { placeWords } from './place-words.ts'

/** How many reactions each place got, and what became of them; the last row is all of them together. */
export function noteCounts({ plan, reactions }: NoteFacts, language: Language): PaperTable {
  const texts = answerNoteTexts[language]
  const standing = reactions.filter(({ isWithdrawn }) => !isWithdrawn)
  const places = Map.groupBy(standing, ({ passage }) => passage)
  return {
    kind: 'table',
    caption: texts.countedTable,
    headed: true,
    namedRows: true,
    columns: [
      { heading: texts.place, share: 3 },
      ...[
        texts.reactions,
        ...answerOutcomes.codes.map((code) => consultationTexts[language].outcomes[code]),
        texts.unanswered,
      ].map((heading) => ({ heading, share: 1.5, isNumber: true })),
    ],
    rows: [
      ...[...places.keys()]
        .sort(byPlace)
        .map((passage) => row(placeWords(plan, passage, language), places.get(passage) ?? [], language)),
      row(texts.total, standing, language),
    ],
  }
}

function row(name: string, reactions: readonly Reaction[], language: Language): PaperCell[] {
  const counts = [
    reactions.length,
    ...answerOutcomes.codes.map((code) => reactions.filter(({ answer }) => answer?.outcome === code).length),
    reactions.filter(isUnanswered).length,
  ]
  return [cell(name), ...counts.map((count) => cell(writeNumber(language, count)))]
}
