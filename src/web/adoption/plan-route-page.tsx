import { dayKey } from '../../domain/adoption/plan-route.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { planRouteTexts } from '../../language/adoption/plan-route-texts.ts'
import { writeList } from '../../language/figures.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { decisionSentence, stepName } from '../../presentation/adoption/adoption-words.ts'
import { addresses } from '../addresses.ts'
import { TextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { Said } from '../forms/said.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { AdoptionProps } from './adoption-props.ts'
import { AskedSteps } from './asked-steps.tsx'
import { labelOfRouteField } from './label-of-route-field.ts'

export type PlanRouteProps = AdoptionProps & {
  entered: Entered
  problems: FieldProblems
  /** How many were planned just now, though not all could be. */
  planned: number
}

/** One form for all municipalities: what is asked of which body, and a day for each. */
export function PlanRoutePage(props: PlanRouteProps) {
  const { visit, region, adoption, entered, problems, planned } = props
  const { language } = visit
  const texts = planRouteTexts[language]
  const labelOf = labelOfRouteField(language, region)
  const back = addresses.planAdoption(language, region.id)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.title}
      under={[{ title: adoptionTexts[language].title, address: back }]}
    >
      {planned > 0 && (
        <Said>
          <p>
            {texts.planned(planned)} {texts.notAll}
          </p>
        </Said>
      )}
      <ErrorSummary language={language} problems={problems} labelOf={labelOf} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {adoption.version && <p>{texts.aboutVersion(adoption.version.number)}</p>}
      <form
        class="form form--wide"
        method="post"
        action={addresses.planRoute(language, region.id)}
        novalidate
      >
        <input type="hidden" name="planVersion" value={adoption.version?.number ?? ''} />
        <TextControl
          language={language}
          name="subject"
          label={texts.subject}
          value={oneOf(entered, 'subject')}
          problem={problems['subject']}
          required
        />
        <AskedSteps language={language} entered={entered} problems={problems} labelOf={labelOf} />
        <h2>{texts.days}</h2>
        <p class="muted">{texts.dayHelp}</p>
        {adoption.municipalities.map((route) => (
          <Days key={route.place} {...props} route={route} labelOf={labelOf} />
        ))}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={back}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}

type DaysProps = PlanRouteProps & {
  route: AdoptionProps['adoption']['municipalities'][number]
  labelOf: (field: string) => string
}

/** The days of one municipality, under what stands in its route already. */
function Days({ visit: { language }, region, route, entered, problems, labelOf }: DaysProps) {
  const texts = planRouteTexts[language]
  const there = route.steps.flatMap(({ last, next }) => next ?? last ?? [])
  return (
    <fieldset class="choices">
      <legend class="utrecht-form-label">
        {region.municipalities.find(({ code }) => code === route.place)?.name}
      </legend>
      {there.length > 0 && (
        <p class="small muted">
          {texts.already(
            writeList(
              language,
              there.map(
                (one) =>
                  `${stepName(one, language)}, ${decisionSentence(one, language).slice(0, -1).toLowerCase()}`,
              ),
            ),
          )}
        </p>
      )}
      <div class="side-by-side">
        {([1, 2] as const).map((step) => {
          const name = dayKey(step, route.place)
          return (
            <TextControl
              key={name}
              language={language}
              name={name}
              label={labelOf(name)}
              value={oneOf(entered, name)}
              problem={problems[name]}
              size="short"
              filters
            />
          )
        })}
      </div>
    </fieldset>
  )
}
