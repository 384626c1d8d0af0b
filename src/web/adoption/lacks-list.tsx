import type { Lack } from '../../domain/adoption/adoption.ts'
import { mayWrite } from '../../domain/caller.ts'
import { stageOf } from '../../domain/plans/versions/plan-version.ts'
import { isUndecided } from '../../domain/plans/versions/stage.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { lackSentence, stepName } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import type { AdoptionProps } from './adoption-props.ts'
import { wayOnFrom } from './way-on.ts'

/** What keeps the version from coming into force, each with the way to do something about it. */
export function LacksList(props: AdoptionProps) {
  const { visit, region, adoption } = props
  const { language, needs } = visit
  const texts = adoptionTexts[language]
  const { lacks, version } = adoption
  if (lacks.length === 0 || (version && !isUndecided(stageOf(version)))) return null
  const mayDecide = mayWrite(needs.caller, region.id, 'decisions')
  return (
    <section class="section" aria-labelledby="kop-te-doen">
      <h2 id="kop-te-doen">{texts.toDo}</h2>
      <ul class="checks">
        {lacks.map((lack) => (
          <li class="check check--open" key={keyOf(lack)}>
            <p class="check__state">{placeName(region, lack.place, language)}</p>
            <div class="check__body">
              {lack.step && <h3 class="check__rule">{stepName(lack.step, language)}</h3>}
              <p>{lackSentence(lack, adoption, language)}</p>
            </div>
            {mayDecide && <WayOn {...props} lack={lack} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WayOn({ lack, ...props }: AdoptionProps & { lack: Lack }) {
  const { visit, region } = props
  const { word, address } = wayOnFrom(lack, props)
  const place = placeName(region, lack.place, visit.language)
  const about = lack.step ? `${place}, ${stepName(lack.step, visit.language)}` : place
  return (
    <p class="no-print">
      <a class="utrecht-button utrecht-button--secondary-action" href={address}>
        {word}
        <span class="visually-hidden">: {about}</span>
      </a>
    </p>
  )
}

function keyOf({ place, step }: Lack): string {
  return step ? `${place} ${step.body} ${step.kind}` : place
}
