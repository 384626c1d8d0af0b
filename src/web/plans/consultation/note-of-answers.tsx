import type { ComponentChildren } from 'preact'
import type { Language } from '../../../language/language.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { consultationNote } from '../../../presentation/plans/consultation/consultation-note.ts'
import type { NoteFacts } from '../../../presentation/plans/consultation/note-facts.ts'
import { type NoteFormat, noteFormats } from '../../../presentation/plans/consultation/note-file.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'

type Props = {
  language: Language
  facts: NoteFacts
  fileAt: (format: NoteFormat) => string
  /** Why there is no file. */
  problem?: 'not-here' | 'too-large'
  children?: ComponentChildren
}

/** The note on a page, and its files; `children`: what else can be done with it. */
export function NoteOfAnswers({ language, facts, fileAt, problem, children }: Props) {
  const texts = answerNoteTexts[language]
  const formats = noteFormats()
  return (
    <>
      {problem !== undefined && (
        <div class="utrecht-alert utrecht-alert--warning message message--flash">
          <p>{problem === 'too-large' ? texts.tooLarge : texts.noPdf}</p>
        </div>
      )}
      <PaperView outline={consultationNote(facts, language)}>
        <div class="section__actions paper__actions">
          <a class="utrecht-button utrecht-button--primary-action" href={fileAt('docx')}>
            {texts.asWord}
          </a>
          {formats.includes('pdf') && (
            <a class="utrecht-button utrecht-button--primary-action" href={fileAt('pdf')}>
              {texts.asPdf}
            </a>
          )}
        </div>
        {!formats.includes('pdf') && <p class="small muted no-print">{texts.noPdf}</p>}
        {children}
      </PaperView>
    </>
  )
}
