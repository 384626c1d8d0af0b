import type { Adoption, Lack, PlaceRoute } from '../../domain/adoption/adoption.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import type { RouteStep } from '../../domain/adoption/route-step.ts'
import { stageOf } from '../../domain/plans/versions/plan-version.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { writeDay } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'

/** `Gemeenteraad: vaststellen` */
export function stepName({ body, kind }: Pick<RouteStep, 'body' | 'kind'>, language: Language): string {
  const terms = termTexts[language]
  return adoptionTexts[language].step(terms.governingBodies[body], terms.decisionKinds[kind])
}

/** Where a municipality or a step stands; of what was decided about another version, about which. */
export function stateWord(state: PlaceRoute['state'], language: Language): string {
  return adoptionTexts[language].places[state]
}

/** Why the version does not come into force here, and the day that is planned. */
export function lackSentence({ step }: Lack, adoption: Adoption, language: Language): string {
  const texts = adoptionTexts[language]
  const state = step?.state ?? 'nothing-required'
  if (state === 'decided') return ''
  const flag = step?.last ? versionFlag(step.last, adoption, language) : ''
  const why = flag === '' ? texts.lacks[state] : flag
  return step?.next ? `${why} ${decisionSentence(step.next, language)}` : why
}

/** That something was decided about another version than the one before the bodies now; '' when it was not. */
export function versionFlag(decision: RecordedDecision, adoption: Adoption, language: Language): string {
  const texts = adoptionTexts[language]
  const { version } = adoption
  if (decision.outcome === null || version === null || decision.planVersion === version.number) return ''
  if (decision.planVersion === null) return texts.flagNone
  return adoption.inForceSince === null && adoption.later === null
    ? texts.flag(decision.planVersion, version.number)
    : texts.flagOther(decision.planVersion, version.number)
}

/** `Aangenomen op 21 maart 2026 over versie 2.`, or the day that is planned. */
export function decisionSentence(decision: RecordedDecision, language: Language): string {
  const texts = adoptionTexts[language]
  const { outcome, decidedOn, plannedOn, planVersion } = decision
  if (outcome === null || decidedOn === null) return texts.plannedOn(writeDay(language, plannedOn ?? ''))
  const about = planVersion === null ? '' : texts.aboutVersion(planVersion)
  return texts.decidedOn(termTexts[language].decisionOutcomes[outcome], writeDay(language, decidedOn), about)
}

/** Where the version stands that the page is about. */
export function versionSentence(
  adoption: Pick<Adoption, 'version' | 'inForceSince'>,
  language: Language,
): string {
  const texts = adoptionTexts[language]
  const { version, inForceSince } = adoption
  if (version === null) return texts.noVersion
  if (inForceSince !== null) return texts.inForce(version.number, writeDay(language, inForceSince))
  const stage = stageOf(version)
  if (stage === 'adopted' || stage === 'carried-out') return texts.replaced(version.number)
  if (stage === 'evaluated' || stage === 'withdrawn') return texts[stage](version.number)
  const word = termTexts[language].planStages[stage]
  return texts.undecided(version.number, word, writeDay(language, version.submittedOn))
}
