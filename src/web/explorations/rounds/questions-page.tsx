import { mayWrite } from '../../../domain/caller.ts'
import type { Question } from '../../../domain/explorations/questions.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { writeMoment } from '../../../language/moments.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { MadeQuestions } from '../../../operations/explorations/round-questions.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Entered } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { QuestionsList } from '../deliveries/questions-list.tsx'
import { QuestionsForm, questionsLabel } from './questions-form.tsx'

type Props = {
  visit: Visit
  region: Region
  round: Round
  versions: readonly MadeQuestions[]
  /** What is asked now. */
  questions: readonly Question[]
  entered: Entered
  problems: FieldProblems
  said?: string
  changedMeanwhile?: boolean
}

/** What a round asks, per action line and in both languages, with the versions it had. */
export function QuestionsPage(props: Props) {
  const { visit, region, round, versions, questions, problems, said, changedMeanwhile } = props
  const { language, needs } = visit
  const texts = roundWorkTexts[language]
  const mayChange = mayWrite(needs.caller, region.id, 'rounds') && round.closedAt === null
  const version = versions[0]?.version ?? 0
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="exploration"
      title={texts.questionsTitle}
      under={[
        { title: roundTexts[language].plural, address: addresses.register(language, region.id, 'rounds') },
        { title: round.title, address: addresses.entry(language, region.id, 'rounds', round.id) },
      ]}
      width="narrow"
    >
      {said && (
        <div class="utrecht-alert utrecht-alert--ok message message--flash" role="status">
          <p>{said}</p>
        </div>
      )}
      {changedMeanwhile && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.changedMeanwhile}</p>
        </div>
      )}
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => questionsLabel(language, region, field)}
      />
      <header class="intro">
        <p class="intro__kicker" lang="nl">
          {round.title}
        </p>
        <h1>{texts.questionsTitle}</h1>
        <p class="lead">{mayChange ? texts.questionsLead : texts.version(version)}</p>
      </header>
      {mayChange ? (
        <QuestionsForm
          visit={visit}
          region={region}
          round={round}
          entered={props.entered}
          problems={problems}
          version={version}
          isStored={said !== undefined && said !== ''}
        />
      ) : (
        <QuestionsList
          language={language}
          actionLines={region.actionLines}
          questions={questions}
          lines={[]}
          heading="h2"
        />
      )}
      <Versions visit={visit} region={region} round={round} versions={versions} mayChange={mayChange} />
    </RegionPage>
  )
}

/** Every version as it was; an old one can be put in the form again. */
function Versions({
  visit: { language },
  region,
  round,
  versions,
  mayChange,
}: Pick<Props, 'visit' | 'region' | 'round' | 'versions'> & { mayChange: boolean }) {
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
