import { standsIn } from '../../explorations/passage.ts'
import { actionLineOf } from '../plan-code.ts'
import type { ConsultedAction, ConsultedGoal, ConsultedPlan } from './consulted-plan.ts'

/** Parts of a goal or an action that can be reacted to by themselves. */
export const placeParts = ['toelichting', 'omschrijving', 'resultaat', 'wie', 'mijlpalen', 'kosten'] as const
export type PlacePart = (typeof placeParts)[number]
const partsOfGoal: readonly PlacePart[] = ['toelichting']

/** A place in a version; `part` is null for the whole of it. */
export type PlaceInPlan =
  | { kind: 'plan'; part: null }
  | { kind: 'line'; line: number; part: null }
  | { kind: 'goal'; goal: ConsultedGoal; part: PlacePart | null }
  | { kind: 'action'; action: ConsultedAction; part: PlacePart | null }

/** The place a name stands for: `plan`, `lijn-1`, `doel-1.1/toelichting`, `actie-1.1.1`; undefined where this version has none. */
export function placeNamed(plan: ConsultedPlan, name: string): PlaceInPlan | undefined {
  const [, kind = '', code = '', said] = /^([a-z]+)(?:-([\d.]+))?(?:\/([a-z]+))?$/.exec(name) ?? []
  const part = placeParts.find((known) => known === said) ?? null
  if (said !== undefined && part === null) return undefined
  if (kind === 'plan') return code === '' && part === null ? { kind, part } : undefined
  if (kind === 'lijn') {
    const isThere = plan.actionLines.some(({ number }) => String(number) === code)
    return isThere && part === null ? { kind: 'line', line: Number(code), part } : undefined
  }
  if (kind === 'doel') {
    const goal = plan.goals.find((known) => known.code === code)
    return goal && (part === null || partsOfGoal.includes(part)) ? { kind: 'goal', goal, part } : undefined
  }
  const action = kind === 'actie' ? plan.actions.find((known) => known.code === code) : undefined
  return action && (part === null || !partsOfGoal.includes(part))
    ? { kind: 'action', action, part }
    : undefined
}

/** The name of a place, from what it is about and which part of that was chosen. */
export function nameOfPlace(about: string, part: string): string {
  return part === '' ? about : `${about}/${part}`
}

/** The other way round. */
export function partsOfName(name: string): { about: string; part: string } {
  const [about = '', part = ''] = name.split('/')
  return { about, part }
}

/** Whether words stand in the text of a place, as it was submitted; a place without text of its own is the whole plan's. */
export function isQuoteFrom(plan: ConsultedPlan, place: PlaceInPlan, quoted: string): boolean {
  return quoted === '' || textsAt(plan, place).some((text) => standsIn(text, quoted))
}

/** Every text that can be quoted at a place: each by itself, for no quotation runs over the end of a text. */
export function textsAt({ goals, actions }: ConsultedPlan, place: PlaceInPlan): string[] {
  switch (place.kind) {
    case 'plan':
      return [...goals.flatMap(textsOfGoal), ...actions.flatMap(textsOfAction)]
    case 'line':
      return [
        ...goals.filter(({ code }) => actionLineOf(code) === place.line).flatMap(textsOfGoal),
        ...actions.filter(({ code }) => actionLineOf(code) === place.line).flatMap(textsOfAction),
      ]
    case 'goal':
      return place.part === null ? textsOfGoal(place.goal) : [place.goal.explanation]
    case 'action':
      return place.part === null ? textsOfAction(place.action) : textsOfPart(place.action, place.part)
  }
}

function textsOfGoal({ title, explanation }: ConsultedGoal): string[] {
  return [title, explanation]
}

function textsOfAction(action: ConsultedAction): string[] {
  return [action.title, ...placeParts.flatMap((part) => textsOfPart(action, part))]
}

function textsOfPart(action: ConsultedAction, part: PlacePart): string[] {
  switch (part) {
    case 'omschrijving':
      return [action.description]
    case 'resultaat':
      return [action.result]
    case 'wie':
      return [action.owner, ...action.partners]
    case 'mijlpalen':
      return action.milestones.map(({ title }) => title)
    default:
      return []
  }
}
