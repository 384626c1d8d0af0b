import { siteTexts } from '../../../language/site-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Entered } from '../../forms/form-body.ts'
import { Page } from '../../layout/page.tsx'
import type { Visit } from '../../visit.ts'
import { CheckStep } from './check-step.tsx'
import { ChooseRegionStep } from './choose-region-step.tsx'
import { ConfirmMunicipalitiesStep } from './confirm-municipalities-step.tsx'
import { PlanStep } from './plan-step.tsx'
import type { StepProps } from './step-props.ts'
import { type Step, stepFields, steps } from './wizard-state.ts'

const stepViews = {
  one: ChooseRegionStep,
  two: ConfirmMunicipalitiesStep,
  three: PlanStep,
  four: CheckStep,
} as const satisfies Record<Step, (props: StepProps) => unknown>

/** One step of the wizard; everything the other steps hold goes along in hidden fields. */
export function WizardPage(props: StepProps & { step: Step }) {
  const { visit, step, entered, problems } = props
  const { language } = visit
  const texts = wizardTexts[language]
  const StepView = stepViews[step]
  const labels: Readonly<Record<string, string>> = texts.labels
  return (
    <Page
      visit={visit}
      title={`${texts.title}: ${texts.stepTitles[step]}`}
      crumbs={[
        { title: siteTexts[language].myRegions, address: addresses.regions(language) },
        { title: texts.title },
      ]}
    >
      <ErrorSummary language={language} problems={problems} labelOf={(field) => labels[field] ?? field} />
      <header class="intro">
        <p class="intro__kicker">{texts.title}</p>
        <h1>{texts.stepTitles[step]}</h1>
        <p class="lead">{texts.stepLeads[step]}</p>
      </header>
      <StepList step={step} visit={visit} />
      <form class={step === 'one' ? 'stack' : 'form'} method="post" action={addresses.newRegion(language)}>
        <StepView {...props} />
        <HiddenFields entered={entered} step={step} />
        <StepButtons step={step} visit={visit} />
      </form>
    </Page>
  )
}

/** Where one is; going back is done by the buttons, which take along what was typed. */
function StepList({ step, visit: { language } }: { step: Step; visit: Visit }) {
  const texts = wizardTexts[language]
  const now = steps.indexOf(step)
  return (
    <nav aria-label={texts.steps}>
      <ol class="steps">
        {steps.map((name, index) => (
          <li
            key={name}
            class={`steps__step${index < now ? ' steps__step--done' : ''}`}
            {...(index === now ? { 'aria-current': 'step' } : {})}
          >
            <span>{texts.stepTitles[name]}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function HiddenFields({ entered, step }: { entered: Entered; step: Step }) {
  const others = steps.filter((name) => name !== step).flatMap((name): readonly string[] => stepFields[name])
  return (
    <>
      {others.flatMap((name) =>
        valuesOf(entered, name).map((value) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        )),
      )}
    </>
  )
}

/** An empty answer travels too: it has been given. */
function valuesOf(entered: Entered, name: string): readonly string[] {
  const value = entered[name]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** The button onward comes first, so that Enter takes it. */
function StepButtons({ step, visit: { language } }: { step: Step; visit: Visit }) {
  const texts = wizardTexts[language]
  const next = steps[steps.indexOf(step) + 1]
  const previous = steps[steps.indexOf(step) - 1]
  return (
    <div class="utrecht-button-group">
      {next === undefined ? (
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.create}
        </button>
      ) : (
        <button class="utrecht-button utrecht-button--primary-action" type="submit" name="naar" value={next}>
          {texts.nextStep(texts.stepTitles[next])}
        </button>
      )}
      {previous !== undefined && (
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          name="terug"
          value={previous}
        >
          {texts.previousStep(texts.stepTitles[previous])}
        </button>
      )}
    </div>
  )
}
