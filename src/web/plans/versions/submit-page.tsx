import type { FieldProblems } from '../../../domain/outcome.ts'
import { firstStages } from '../../../domain/plans/versions/stage.ts'
import { openMusts } from '../../../domain/plans/versions/submission.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { PlanVersionsOfRegion } from '../../../operations/plans/versions/read-plan-versions.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl, RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'

type Props = PlanVersionsOfRegion & { visit: Visit; entered: Entered; problems: FieldProblems }

/** The concept becomes a version. */
export function SubmitPage({ visit, region, concept, entered, problems }: Props) {
  const { language } = visit
  const texts = planVersionTexts[language]
  const back = addresses.planVersions(language, region.id)
  const open = openMusts(concept.check)
  const control = (name: keyof typeof texts.fields) => ({
    language,
    name,
    label: texts.fields[name],
    problem: problems[name],
  })
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.submitTitle}
      width="narrow"
      under={[{ title: texts.title, address: back }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => texts.fields[field as keyof typeof texts.fields] ?? texts.submitTitle}
      />
      <h1>{texts.submitTitle}</h1>
      <p class="lead">{texts.submitLead}</p>
      {open > 0 && (
        <div class="utrecht-alert utrecht-alert--info message">
          <p>
            {texts.openBefore(open)} <a href={addresses.planCheck(language, region.id)}>{texts.toCheck}</a>
          </p>
        </div>
      )}
      <form class="form" method="post" action={addresses.submitPlanVersion(language, region.id)} novalidate>
        <TextControl {...control('title')} help={texts.titleHelp} value={oneOf(entered, 'title')} required />
        <LongTextControl {...control('note')} help={texts.noteHelp} value={oneOf(entered, 'note')} />
        <RadioControl
          {...control('stage')}
          required
          value={oneOf(entered, 'stage')}
          choices={firstStages.map((stage) => ({
            value: stage,
            label: termTexts[language].planStages[stage],
            help: texts.stageHelp[stage],
          }))}
        />
        {open > 0 && (
          <CheckboxesControl
            {...control('openAccepted')}
            values={allOf(entered, 'openAccepted')}
            choices={[{ value: 'ja', label: texts.openAcceptedChoice(open) }]}
          />
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.submit}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={back}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
