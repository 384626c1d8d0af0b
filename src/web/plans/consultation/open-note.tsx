import type { FieldProblems } from '../../../domain/outcome.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { problemSentence } from '../../forms/field-problems.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; isPublic: boolean; problems: FieldProblems }

/** Shows the note to who holds a link, or takes that back. */
export function OpenNote({ visit: { language, url }, isPublic, problems }: Props) {
  const texts = answerNoteTexts[language]
  const problem = problems['note']
  return (
    <form class="no-print" method="post" action={url.pathname}>
      <input type="hidden" name="openbaar" value={isPublic ? 'nee' : 'ja'} />
      {!isPublic && <p class="small muted">{texts.openHelp}</p>}
      {problem && (
        <p class="utrecht-form-field-error-message" role="alert">
          {problemSentence(language, problem)}
        </p>
      )}
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {isPublic ? texts.takeBack : texts.open}
      </button>
    </form>
  )
}
