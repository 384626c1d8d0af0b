import * as z from 'zod'
import {
  choiceField,
  optionalDateField,
  optionalTextField,
  parseFields,
  textField,
  yesNoField,
} from '../../fields.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../../outcome.ts'
import type { CheckSummary } from '../../publications/check-summary.ts'
import { type PlanStage, planStages } from '../../terms.ts'
import { type FirstStage, firstStages, stagesAfter, type VersionStep } from './stage.ts'

const submissionSchema = z.object({
  title: textField(200),
  note: optionalTextField(4000),
  stage: choiceField(planStages),
  openAccepted: yesNoField(),
})
export type Submission = { title: string; note: string; stage: FirstStage }

/**
 * A plan with open points of the check that it must keep goes to consultation at most, and only when it is said that this is known:
 * people who react are told what is missing, bodies do not decide about what is not complete.
 */
export function parseSubmission(input: unknown, check: CheckSummary): Outcome<Submission> {
  const draft = parseFields(submissionSchema, input)
  if (!draft.ok) return draft
  const { stage, openAccepted, ...said } = draft.value
  const first = firstStages.find((one) => one === stage)
  if (first === undefined)
    return refused({ kind: 'invalid', fields: { stage: { code: 'not-a-first-stage' } } })
  const open = openMusts(check)
  const fields: FieldProblems = {}
  if (open > 0 && first !== 'consultation')
    fields['stage'] = { code: 'plan-check-open', detail: String(open) }
  else if (open > 0 && !openAccepted)
    fields['openAccepted'] = { code: 'open-not-accepted', detail: String(open) }
  return Object.keys(fields).length > 0
    ? refused({ kind: 'invalid', fields })
    : done({ ...said, stage: first })
}

/** How many remarks stand open of rules a plan must keep; a rule the region switched off asks nothing. */
export function openMusts(check: CheckSummary): number {
  return check.filter(({ severity }) => severity === 'must').reduce((sum, { open }) => sum + open, 0)
}

const stepSchema = z.object({
  stage: choiceField(planStages),
  takenOn: optionalDateField(),
  note: optionalTextField(2000),
})
export type StepDraft = { stage: PlanStage; takenOn: string; note: string }

/** The next step of a version: one that can follow, not before the last and not in the future; going back asks for a reason. */
export function parseStep(input: unknown, steps: readonly VersionStep[], today: string): Outcome<StepDraft> {
  const draft = parseFields(stepSchema, input)
  if (!draft.ok) return refused({ kind: 'invalid', fields: problemFields(draft) })
  const { stage, note, takenOn } = draft.value
  const last = steps.at(-1)
  const day = takenOn ?? today
  const fields: FieldProblems = {}
  if (!last || !stagesAfter(last.stage).includes(stage)) fields['stage'] = { code: 'stage-not-next' }
  if (day > today) fields['takenOn'] = { code: 'step-in-future' }
  else if (last && day < last.takenOn)
    fields['takenOn'] = { code: 'day-before-last-step', detail: last.takenOn }
  if (note === '' && last && asksForReason(last.stage, stage))
    fields['note'] = { code: 'reason-for-going-back' }
  return Object.keys(fields).length > 0
    ? refused({ kind: 'invalid', fields })
    : done({ stage, note, takenOn: day })
}

/** Withdrawing, and going back to a stage that lies earlier on the way. */
export function asksForReason(from: PlanStage, to: PlanStage): boolean {
  return to === 'withdrawn' || planStages.codes.indexOf(to) < planStages.codes.indexOf(from)
}
