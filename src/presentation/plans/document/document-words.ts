import type {
  PaperBlock,
  PaperCell,
  PaperHeading,
  PaperTable,
  Words,
} from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { asWritten } from '../../explorations/report/report-words.ts'

/** A chapter as it is made: nothing in it means that there is nothing to tell yet. */
export type ChapterMaker = (facts: PlanDocumentFacts, language: Language) => PaperBlock[]

export function paragraph(words: Words): PaperBlock {
  return { kind: 'paragraph', words }
}

export function list(items: readonly Words[]): PaperBlock {
  return { kind: 'list', items }
}

/** A table just below a heading that says the same as its caption; the first cell of each row names the row. */
export function headedTable(
  caption: string,
  columns: PaperTable['columns'],
  rows: PaperTable['rows'],
): PaperTable {
  return { kind: 'table', caption, headed: true, namedRows: true, columns, rows }
}

/** What somebody of the region wrote, as a cell; with the word for an invented example below it. */
export function ownCell(text: string, language: Language, isExample = false): PaperCell {
  const { none, example } = documentTexts[language]
  const saysSo = isExample && !/voorbeeld/i.test(text)
  return {
    lines: [
      text === '' ? none : [asWritten(text, language)],
      ...(saysSo ? [[{ text: example, look: 'muted' as const }]] : []),
    ],
  }
}

/** A heading in the words of the region. */
export function ownHeading(level: PaperHeading['level'], text: string, language: Language): PaperHeading {
  return { kind: 'heading', level, text, ...(language === 'nl' ? {} : { language: 'nl' }) }
}

/** "1, 2 en 4" of numbers or codes; a dash when there are none. */
export function orNone(text: string, language: Language): string {
  return text === '' ? documentTexts[language].none : text
}
