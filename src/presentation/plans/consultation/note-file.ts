import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { type PaperOutcome, writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import type { Language } from '../../../language/language.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { consultationNote } from './consultation-note.ts'
import type { NoteFacts } from './note-facts.ts'

export type NoteFormat = 'docx' | 'pdf'

/** What this machine can make: for some there is no compiler of PDF. */
export function noteFormats(): NoteFormat[] {
  return canWritePdf() ? ['docx', 'pdf'] : ['docx']
}

/** The note as a file, and the name it goes by. */
export async function noteFile(
  facts: NoteFacts,
  language: Language,
  format: NoteFormat,
): Promise<{ name: string; outcome: PaperOutcome }> {
  const outline = consultationNote(facts, language)
  return {
    name: `${answerNoteTexts[language].file}-${facts.regionId}-${facts.day}.${format}`,
    outcome: format === 'docx' ? await writeWord(outline) : await writePdf(outline),
  }
}
