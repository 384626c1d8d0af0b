import { mayWrite } from '../../../domain/caller.ts'
import type { Question } from '../../../domain/explorations/questions.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import type { MadeQuestions } from '../../../operations/explorations/round-questions.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Entered } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { QuestionsList } from '../deliveries/questions-list.tsx'
import { QuestionVersions } from './question-versions.tsx'
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
      <QuestionVersions
        visit={visit}
        region={region}
        round={round}
        versions={versions}
        mayChange={mayChange}
      />
    </RegionPage>
  )
}
