import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { type PlaceInPlan, placeNamed } from '../../../domain/plans/consultation/place-in-plan.ts'
import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'

/** Something a reader can choose from: every place that is not a part of another text. */
export type PlaceChoice = { value: string; label: string }

/** `Actie 1.1.1, Resultaat`; a place that is not in this version keeps its own name. */
export function placeWords(plan: ConsultedPlan, name: string, language: Language): string {
  const place = placeNamed(plan, name)
  if (!place) return name
  const whole = wholeWords(place, language)
  return place.part === null ? whole : `${whole}, ${readingTexts[language].parts[place.part]}`
}

/** The plan, its lines, goals and actions, in the order in which they are printed. */
export function placeChoices(plan: ConsultedPlan, language: Language): PlaceChoice[] {
  const texts = readingTexts[language]
  return [
    { value: 'plan', label: texts.whole },
    ...plan.actionLines.map(({ number, title }) => ({
      value: `lijn-${number}`,
      label: texts.line(number, title[language]),
    })),
    ...plan.goals.map(({ code, title }) => ({ value: `doel-${code}`, label: texts.goal(code, title) })),
    ...plan.actions.map(({ code, title }) => ({ value: `actie-${code}`, label: texts.action(code, title) })),
  ]
}

function wholeWords(place: PlaceInPlan, language: Language): string {
  const texts = readingTexts[language]
  switch (place.kind) {
    case 'plan':
      return texts.whole
    case 'line':
      return texts.linePlace(place.line)
    case 'goal':
      return texts.goalPlace(place.goal.code)
    case 'action':
      return texts.actionPlace(place.action.code)
  }
}
