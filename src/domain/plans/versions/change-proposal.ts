import * as z from 'zod'
import {
  choiceField,
  optionalDateField,
  optionalTextField,
  optionalWholeNumberField,
  parseFields,
  textField,
  yesNoField,
} from '../../fields.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../outcome.ts'
import { parseMunicipalities } from '../../regions/place.ts'
import type { Region } from '../../regions/region.ts'
import type { Cell, Field, Values } from '../../registers/field.ts'
import { proposalStates } from '../../terms.ts'
import { type CodeOf, vocabulary } from '../../vocabulary.ts'
import { actionFields, actionProblems, actionSchema } from '../action.ts'
import { goalFields, goalSchema } from '../goal.ts'

/** What of the plan one can propose to change. */
export const proposalNouns = vocabulary({ goals: 'doelen', actions: 'acties' })
export type ProposalNoun = CodeOf<typeof proposalNouns>

/** By field what stands there (null: it is a new goal or action) and what is proposed. */
export type ProposedChanges = Readonly<Record<string, { before: Cell; after: Cell }>>

/** A change somebody proposes to the plan that is in force. Days are `2024-02-01`; names are null when they are not known here any more. */
export type ChangeProposal = {
  number: number
  /** The version in force when it was proposed. */
  version: number
  noun: ProposalNoun
  /** Null: a goal or action that does not exist yet. */
  objectId: string | null
  code: string
  reason: string
  changes: ProposedChanges
  /** In whose name: a municipality (code) or an organisation (id and name); with neither of the region. */
  municipality: string | null
  organisationId: string | null
  organisation: string | null
  proposedOn: string
  proposedBy: string | null
  state: CodeOf<typeof proposalStates>
  decidedOn: string | null
  /** The number of the decision it rests on. */
  decision: number | null
  answer: string
  decidedBy: string | null
}

const rules = {
  goals: { fields: goalFields, schema: goalSchema },
  actions: { fields: actionFields, schema: actionSchema },
} as const

export function fieldsOfProposal(noun: ProposalNoun): readonly Field[] {
  return rules[noun].fields
}

/** What somebody would have the goal or action say, as its register would keep it; what it points at is looked up when it is taken over. */
export function parseProposed(noun: ProposalNoun, input: unknown, region: Region): Outcome<Values> {
  if (noun === 'goals') return parseFields(goalSchema, input)
  const action = parseFields(actionSchema, input)
  if (!action.ok) return action
  const fields: FieldProblems = actionProblems(action.value, region)
  const places = parseMunicipalities(region, 'municipalities', action.value.municipalities)
  if (!places.ok && places.problem.kind === 'invalid') Object.assign(fields, places.problem.fields)
  return places.ok && Object.keys(fields).length === 0
    ? done({
        ...action.value,
        municipalities: places.value,
        startsOn: action.value.startsOn?.text ?? null,
        endsOn: action.value.endsOn?.text ?? null,
      })
    : refused({ kind: 'invalid', fields })
}

/** The fields that would say something else; the order of a list says nothing. */
export function proposedChanges(noun: ProposalNoun, before: Values | null, after: Values): ProposedChanges {
  return Object.fromEntries(
    rules[noun].fields
      .filter(({ key }) => !isSame(before?.[key] ?? null, after[key] ?? null))
      .map(({ key }) => [key, { before: before?.[key] ?? null, after: after[key] ?? null }]),
  )
}

/** The fields that meanwhile say something else than when it was proposed, and than what was proposed. */
export function changedSince(changes: ProposedChanges, present: Values): string[] {
  return Object.entries(changes)
    .filter(([key, { before, after }]) => {
      const now = present[key] ?? null
      return !isSame(now, before) && !isSame(now, after)
    })
    .map(([key]) => key)
}

const decisionSchema = z.object({
  state: choiceField(proposalStates),
  answer: optionalTextField(2000),
  decidedOn: optionalDateField(),
  decision: optionalWholeNumberField(1, 100_000, 'unknown-decision'),
  overwrite: yesNoField(),
})
export type ProposalDecision = {
  state: 'accepted' | 'rejected'
  answer: string
  decidedOn: string
  decision: number | null
  overwrite: boolean
}

/** A rejection says why; a decision is not of a day to come. */
export function parseProposalDecision(input: unknown, today: string): Outcome<ProposalDecision> {
  const draft = parseFields(decisionSchema, input)
  if (!draft.ok) return draft
  const { state, answer, decidedOn, decision, overwrite } = draft.value
  const fields: FieldProblems = {}
  if (state !== 'accepted' && state !== 'rejected') fields['state'] = { code: 'not-a-choice', detail: state }
  if (state === 'rejected' && answer === '') fields['answer'] = { code: 'answer-required' }
  if (decidedOn !== null && decidedOn > today) fields['decidedOn'] = { code: 'step-in-future' }
  if (Object.keys(fields).length > 0 || (state !== 'accepted' && state !== 'rejected'))
    return refused({ kind: 'invalid', fields })
  return done({ state, answer, decidedOn: decidedOn ?? today, decision, overwrite })
}

/** Who proposes a change says why, and in whose name. */
export const proposalSchema = z.object({ reason: textField(2000), inNameOf: optionalTextField(80) })

function isSame(one: Cell, other: Cell): boolean {
  return told(one) === told(other)
}

function told(cell: Cell): string {
  if (cell === null || cell === '' || cell === false) return ''
  if (!Array.isArray(cell)) return JSON.stringify(cell)
  return cell.length === 0 ? '' : JSON.stringify([...cell].map(String).sort())
}
