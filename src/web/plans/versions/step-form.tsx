import { mayWrite } from '../../../domain/caller.ts'
import { stageOf } from '../../../domain/plans/versions/plan-version.ts'
import { stagesAfter } from '../../../domain/plans/versions/stage.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { addresses } from '../../addresses.ts'
import { RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { oneOf } from '../../forms/form-body.ts'
import type { VersionPageProps } from './version-page-props.ts'

/** The next step of a version, for whoever may take it. */
export function StepForm({ visit, region, version, entered, problems }: VersionPageProps) {
  const { language, needs } = visit
  const texts = planVersionTexts[language]
  if (!mayWrite(needs.caller, region.id, 'plan-versions')) return null
  const next = stagesAfter(stageOf(version))
  return (
    <section class="section no-print" aria-labelledby="stap">
      <h2 id="stap">{texts.nextStep}</h2>
      {next.length === 0 ? (
        <p>{texts.end}</p>
      ) : (
        <>
          <p>{texts.nextStepLead}</p>
          <form
            class="form"
            method="post"
            action={addresses.planVersionStep(language, region.id, version.number)}
            novalidate
          >
            <input type="hidden" name={versionKey} value={String(version.steps.length)} />
            <RadioControl
              language={language}
              name="stage"
              label={texts.stepStage}
              required
              problem={problems['stage']}
              value={oneOf(entered, 'stage')}
              choices={next.map((stage) => ({ value: stage, label: termTexts[language].planStages[stage] }))}
            />
            <TextControl
              language={language}
              name="takenOn"
              label={texts.fields.takenOn}
              help={texts.stepDayHelp}
              size="short"
              problem={problems['takenOn']}
              value={oneOf(entered, 'takenOn')}
            />
            <LongTextControl
              language={language}
              name="note"
              label={texts.stepNote}
              help={texts.stepNoteHelp}
              problem={problems['note']}
              value={oneOf(entered, 'note')}
            />
            <div class="utrecht-button-group">
              <button class="utrecht-button utrecht-button--secondary-action" type="submit">
                {texts.takeStep}
              </button>
            </div>
          </form>
        </>
      )}
    </section>
  )
}
