import { nextUnder } from '../../explorations/draft-from-exploration.ts'
import { byCode, goalCodeOf } from '../plan-code.ts'
import type { TypicalMeasure } from './typical-measure.ts'

/** A measure as somebody wants it in the plan. `suggested`: the code they were shown. */
export type MeasureRow = {
  measure: TypicalMeasure
  title: string
  description: string
  goal: string
  code: string
  suggested: string
  /** It is in the plan already, and is wanted all the same. */
  anyway: boolean
}

/** What each row begins with: the first goal of its line, and the codes in order; without a goal on the line, neither. */
export function draftRows(
  measures: readonly TypicalMeasure[],
  taken: { goals: readonly string[]; actions: readonly string[] },
): MeasureRow[] {
  const given = [...taken.actions]
  return measures.map((measure) => {
    const goal = firstGoalOf(measure, taken.goals)
    const code = goal === '' ? '' : nextUnder(goal, given)
    given.push(code)
    const { title, text } = measure
    return { measure, title: title.nl, description: text.nl, goal, code, suggested: code, anyway: false }
  })
}

/** The code a row gets: the one that was typed, or the first that is free under its goal when nobody typed one. */
export function codeOfRow({ code, suggested, goal }: MeasureRow, taken: readonly string[]): string {
  const isTyped = code !== '' && code !== suggested
  if (isTyped || goal === '') return code
  return code !== '' && goalCodeOf(code) === goal && !taken.includes(code) ? code : nextUnder(goal, taken)
}

/** The fields of an action that follow from a measure, as its form takes them. */
export function draftFields({ aims, transformationClass, targetGroups }: TypicalMeasure) {
  return {
    aims: aims.join('; '),
    transformationClass,
    targetGroups: targetGroups.join('; '),
    novelty: 'new',
    status: 'idea',
  }
}

function firstGoalOf({ actionLine }: TypicalMeasure, goals: readonly string[]): string {
  return goals.filter((code) => code.startsWith(`${actionLine}.`)).toSorted(byCode)[0] ?? ''
}
