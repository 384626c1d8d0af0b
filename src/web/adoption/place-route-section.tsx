import type { PlaceRoute } from '../../domain/adoption/adoption.ts'
import type { RouteStep } from '../../domain/adoption/route-step.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { stateWord, stepName, versionFlag } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import type { AdoptionProps } from './adoption-props.ts'
import { DecisionFacts } from './decision-facts.tsx'

/** The route of one municipality, or of the region itself: a step for each body and what is asked of it. */
export function PlaceRouteSection({ route, ...props }: AdoptionProps & { route: PlaceRoute }) {
  const { visit, region } = props
  const texts = adoptionTexts[visit.language]
  const { place, steps } = route
  const name = place === wholeRegion ? texts.ofRegion : placeName(region, place, visit.language)
  return (
    <>
      <h3 id={`route-${place}`}>{name}</h3>
      {steps.length === 0 ? (
        <p class="muted">{texts.noSteps}</p>
      ) : (
        <ol class="checks">
          {steps.map((step) => (
            <StepItem key={`${step.body} ${step.kind}`} {...props} step={step} />
          ))}
        </ol>
      )}
    </>
  )
}

function StepItem({ step, ...props }: AdoptionProps & { step: RouteStep }) {
  const { visit, adoption } = props
  const { language } = visit
  const texts = adoptionTexts[language]
  const flag = step.last && step.state !== 'decided' ? versionFlag(step.last, adoption, language) : ''
  return (
    <li class={looks[lookOf(step.state)]}>
      <p class="check__state">{stateWord(step.state, language)}</p>
      <div class="check__body">
        <h4 class="check__rule">{stepName(step, language)}</h4>
        {flag !== '' && (
          <p>
            <strong class="gap-mark">{flag}</strong>
          </p>
        )}
        {[step.last, step.next].map(
          (decision) => decision && <DecisionFacts key={decision.id} {...props} decision={decision} />,
        )}
      </div>
      <p class="check__source">{step.required && texts.required}</p>
    </li>
  )
}

const looks = {
  decided: 'check check--ok',
  ahead: 'check check--departed',
  trouble: 'check check--open',
} as const

function lookOf(state: RouteStep['state']): keyof typeof looks {
  if (state === 'decided') return 'decided'
  return state === 'planned' ? 'ahead' : 'trouble'
}
