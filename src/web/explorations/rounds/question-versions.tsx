import type { Round } from '../../../domain/explorations/round.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { writeMoment } from '../../../language/moments.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { MadeQuestions } from '../../../operations/explorations/round-questions.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  region: Region
  round: Round
  versions: readonly MadeQuestions[]
  mayChange: boolean
}

/** Every version as it was; an old one can be put in the form again. */
export function QuestionVersions({ visit: { language }, region, round, versions, mayChange }: Props) {
  const texts = roundWorkTexts[language]
  if (versions.length === 0) return null
  return (
    <section class="section" aria-labelledby="kop-versies">
      <h2 id="kop-versies">{texts.earlier}</h2>
      {versions.map(({ version, questions, madeAt, madeBy }) => (
        <details class="help" key={version}>
          <summary>
            {texts.version(version)}: {texts.madeBy(writeMoment(language, madeAt), madeBy)}
          </summary>
          <div class="help__body">
            <ol>
              {questions.map((question) => (
                <li key={`${question.line} ${question.nl}`}>
                  {wordTexts[language].actionLine(question.line)}: {question[language]}
                </li>
              ))}
            </ol>
            {mayChange && (
              <p>
                <a
                  href={addresses.roundQuestions(language, region.id, round.id, { versie: String(version) })}
                >
                  {texts.useAgain(version)}
                </a>
              </p>
            )}
          </div>
        </details>
      ))}
      {mayChange && (
        <p>
          <a href={addresses.roundQuestions(language, region.id, round.id, { versie: '0' })}>
            {texts.useAgain(0)}
          </a>
        </p>
      )}
    </section>
  )
}
