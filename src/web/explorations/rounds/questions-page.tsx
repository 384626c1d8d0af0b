import { mayWrite } from '../../../domain/caller.ts'
import { type Question, questionField } from '../../../domain/explorations/questions.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { formTexts } from '../../../language/form-texts.ts'
import type { Language } from '../../../language/language.ts'
import { writeMoment } from '../../../language/moments.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { MadeQuestions } from '../../../operations/explorations/round-questions.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { QuestionsList } from '../deliveries/questions-list.tsx'

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
        <Said>
          <p>{said}</p>
        </Said>
      )}
      {changedMeanwhile && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.changedMeanwhile}</p>
        </div>
      )}
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOf(language, region, field)}
      />
      <header class="intro">
        <p class="intro__kicker" lang="nl">
          {round.title}
        </p>
        <h1>{texts.questionsTitle}</h1>
        <p class="lead">{mayChange ? texts.questionsLead : texts.version(version)}</p>
      </header>
      {mayChange ? (
        <QuestionsForm {...props} version={version} />
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

function QuestionsForm({ visit, region, round, entered, problems, version }: Props & { version: number }) {
  const { language, url } = visit
  const texts = roundWorkTexts[language]
  return (
    <keep-draft
      data-draft={`${region.id}/rondes/${round.id}/vragen`}
      data-note={formTexts[language].draftFound}
      data-restore={formTexts[language].draftRestore}
      data-discard={formTexts[language].draftDiscard}
    >
      <form class="form" method="post" action={url.pathname} novalidate>
        {version === 0 && <p>{texts.standardNote}</p>}
        <input type="hidden" name="begonnenMet" value={String(version)} />
        {region.actionLines.flatMap(({ number }) =>
          (['nl', 'en'] as const).map((spoken) => {
            const name = questionField(spoken, number)
            return (
              <LongTextControl
                key={name}
                language={language}
                name={name}
                label={labelOf(language, region, name)}
                value={oneOf(entered, name)}
                rows={6}
                problem={problems[name]}
              />
            )
          }),
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.saveQuestions}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.entry(language, region.id, 'rounds', round.id)}
          >
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </keep-draft>
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
                  {texts.useAgain(texts.version(version).toLowerCase())}
                </a>
              </p>
            )}
          </div>
        </details>
      ))}
      {mayChange && (
        <p>
          <a href={addresses.roundQuestions(language, region.id, round.id, { versie: '0' })}>
            {texts.useAgain(texts.version(0).toLowerCase())}
          </a>
        </p>
      )}
    </section>
  )
}

function labelOf(language: Language, { actionLines }: Region, name: string): string {
  const texts = roundWorkTexts[language]
  const line = actionLines.find(({ number }) => name === `nl${number}` || name === `en${number}`)
  const words = line ? `${line.number}. ${line.title[language]}` : texts.questionsTitle
  return name.startsWith('nl') ? texts.inDutch(words) : texts.inEnglish(words)
}
