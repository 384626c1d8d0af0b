import type { Question } from '../../../domain/explorations/questions.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'
import { wordTexts } from '../../../language/word-texts.ts'

type Props = {
  language: Language
  actionLines: Region['actionLines']
  questions: readonly Question[]
  /** Empty: every line. */
  lines: readonly number[]
  heading: 'h2' | 'h3'
}

/** What is asked, per action line; a line without questions is left out. */
export function QuestionsList({ language, actionLines, questions, lines, heading: Heading }: Props) {
  const asked = actionLines
    .filter(({ number }) => lines.length === 0 || lines.includes(number))
    .map((line) => ({ line, own: questions.filter((question) => question.line === line.number) }))
    .filter(({ own }) => own.length > 0)
  if (asked.length === 0) return null
  return (
    <section class="section" aria-labelledby="kop-vragen">
      <Heading id="kop-vragen">{deliveryBoardTexts[language].questions}</Heading>
      {asked.map(({ line, own }) => (
        <details class="help" key={line.number} open={asked.length === 1}>
          <summary>
            {wordTexts[language].actionLine(line.number)}: {line.title[language]}
          </summary>
          <div class="help__body">
            <ol>
              {own.map((question) => (
                <li key={question[language]}>{question[language]}</li>
              ))}
            </ol>
          </div>
        </details>
      ))}
    </section>
  )
}
