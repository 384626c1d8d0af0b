import type { FieldProblems } from '../../../domain/outcome.ts'
import { firstPlan } from '../../../domain/regions/first-plan.ts'
import {
  type FoundingMatter,
  parseNewAssignment,
  parseNewMembers,
  parseNewName,
} from '../../../domain/regions/new-region.ts'
import { parties } from '../../../domain/terms.ts'
import { type Entered, oneOf } from '../../forms/form-body.ts'

/** Which fields each step asks for. What the other steps hold travels with the form in hidden fields; nothing is kept here. */
export const stepFields = {
  one: ['draftRegion', 'name'],
  // membersOf: the draft region the list of municipalities was first filled with.
  two: ['municipalities', 'centreMunicipality', 'membersOf'],
  three: ['framework', 'planFrom', 'planTo', 'handoverOn', 'parties', 'assignment', 'assignmentSource'],
  four: [],
} as const satisfies Record<string, readonly string[]>

export type Step = keyof typeof stepFields
export const steps = Object.keys(stepFields) as readonly Step[]

export function isStep(text: string): text is Step {
  return steps.some((step) => step === text)
}

/** The first step of those before `until` where something is wrong, with what is wrong there. */
export function firstWrongStep(
  entered: Entered,
  matter: FoundingMatter,
  until: Step,
): { step: Step; problems: FieldProblems } | undefined {
  const before = steps.slice(0, steps.indexOf(until))
  for (const step of before) {
    const outcome = parsers[step](entered, matter)
    if (!outcome.ok && outcome.problem.kind === 'invalid') return { step, problems: outcome.problem.fields }
  }
  return undefined
}

/** The step on which a field stands. */
export function stepOfField(field: string): Step {
  return steps.find((step) => stepFields[step].some((name) => name === field)) ?? 'one'
}

const parsers = {
  one: parseNewName,
  two: parseNewMembers,
  three: parseNewAssignment,
  four: () => ({ ok: true as const, value: undefined }),
}

/** A step that is reached for the first time is filled with what is likely; what was typed is never overwritten. */
export function prefilled(step: Step, entered: Entered, matter: FoundingMatter): Entered {
  if (step === 'two') return withMembers(entered, matter)
  return step === 'three' && entered['planFrom'] === undefined ? withPlan(entered, matter) : entered
}

/** Another draft region is another list; the same one keeps what was ticked. */
function withMembers(entered: Entered, { drafts }: FoundingMatter): Entered {
  const chosen = oneOf(entered, 'draftRegion')
  if (entered['membersOf'] !== undefined && oneOf(entered, 'membersOf') === chosen) return entered
  const draft = drafts.find(({ slug }) => slug === chosen)
  return {
    ...entered,
    membersOf: chosen,
    municipalities: draft?.members.map(({ code }) => code) ?? [],
    centreMunicipality: draft?.centreMunicipality ?? '',
  }
}

/** The second commitment of the national plan names the first six parties of the list. */
const partiesOfTheCommitment = parties.codes.slice(0, 6)

function withPlan(entered: Entered, { editions, today }: FoundingMatter): Entered {
  const { planFrom, planTo, handoverOn } = firstPlan(today)
  return {
    ...entered,
    framework: editions[0]?.id ?? '',
    planFrom: String(planFrom),
    planTo: String(planTo),
    handoverOn: asTyped(handoverOn),
    parties: [...partiesOfTheCommitment],
  }
}

/** `2027-03-01` as the help beside the field writes it: 1-3-2027. */
function asTyped(day: string): string {
  return day.split('-').map(Number).reverse().join('-')
}
