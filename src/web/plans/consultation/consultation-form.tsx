import type { FieldProblems } from '../../../domain/outcome.ts'
import { audiences } from '../../../domain/plans/consultation/consultation-terms.ts'
import { type PlanVersion, stageOf } from '../../../domain/plans/versions/plan-version.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  back: string
  entered: Entered
  problems: FieldProblems
  /** None when an existing one is changed: its version and for whom it is stay. */
  versions?: readonly PlanVersion[]
}

/** What is asked, about which version, from which day to which, and of whom. */
export function ConsultationForm({ visit, back, entered, problems, versions }: Props) {
  const { language, url } = visit
  const texts = consultationTexts[language]
  const control = (name: keyof typeof texts.fields, required = true) => ({
    language,
    name,
    label: texts.fields[name],
    help: (texts.help as Readonly<Record<string, string>>)[name],
    problem: problems[name],
    required,
    value: oneOf(entered, name),
  })
  return (
    <>
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => (texts.fields as Readonly<Record<string, string>>)[field] ?? field}
      />
      <h1>{versions ? texts.add : texts.change}</h1>
      <p class="lead">{versions ? texts.lead : texts.changeLead}</p>
      <form class="form" method="post" action={url.pathname} novalidate>
        {versions && (
          <SelectControl
            {...control('version')}
            choices={versions.map((version) => ({
              value: String(version.number),
              label: `${texts.versionName(version.number, version.title)}${stageOf(version) === 'withdrawn' ? ` (${texts.withdrawnVersion})` : ''}`,
            }))}
          />
        )}
        <TextControl {...control('title')} />
        <LongTextControl {...control('question')} />
        <TextControl {...control('opensOn')} size="medium" />
        <TextControl {...control('closesOn')} size="medium" />
        <TextControl {...control('answerBy', false)} size="medium" />
        {versions ? (
          <RadioControl
            {...control('audience')}
            choices={audiences.codes.map((code) => ({
              value: code,
              label: texts.audiences[code],
              help: texts.audienceHelp[code],
            }))}
          />
        ) : (
          <input type="hidden" name="audience" value={oneOf(entered, 'audience')} />
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {versions ? texts.open : texts.save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={back}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </>
  )
}
