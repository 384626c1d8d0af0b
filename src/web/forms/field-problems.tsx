import type { FieldProblem, FieldProblemCode, FieldProblems } from '../../domain/outcome.ts'
import { fieldProblemTexts } from '../../language/field-problem-texts.ts'
import type { Language } from '../../language/language.ts'
import { siteTexts } from '../../language/site-texts.ts'

/** A code without a sentence does not compile. */
const sentences = fieldProblemTexts satisfies Record<
  Language,
  Record<FieldProblemCode, (detail: string) => string>
>

export function problemSentence(language: Language, { code, detail = '' }: FieldProblem): string {
  return sentences[language][code](detail)
}

/** First thing on a page that came back, and where a keyboard or a screen reader goes on: every problem, each a link to its field. */
export function ErrorSummary({
  language,
  problems,
  labelOf,
}: {
  language: Language
  problems: FieldProblems
  labelOf: (field: string) => string
}) {
  const wrong = Object.entries(problems)
  if (wrong.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1} autofocus id="fouten">
      <h2 class="message__title">{siteTexts[language].errorSummary(wrong.length)}</h2>
      <ul class="message__list">
        {wrong.map(([field, problem]) => (
          <li key={field}>
            <a href={`#${field}`}>
              {labelOf(field)}: {problemSentence(language, problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
