import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  dateField,
  optionalTextField,
  optionalWholeNumberField,
  parseFields,
  textField,
  yesNoField,
} from '../fields.ts'
import { invalid, type Outcome } from '../outcome.ts'
import type { Field } from '../registers/field.ts'

/** A round of the exploration: from when to when municipalities and partners are asked what there is (source document, part S5). */
export const roundFields = [
  { key: 'number', kind: 'number' },
  { key: 'title', kind: 'text', maxLength: 120, required: true },
  { key: 'opensOn', kind: 'date', required: true },
  { key: 'dueOn', kind: 'date', required: true },
  { key: 'explanation', kind: 'long-text', maxLength: 2000 },
  { key: 'reminds', kind: 'yes-no' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

const roundSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  title: textField(120),
  opensOn: dateField(),
  dueOn: dateField(),
  explanation: optionalTextField(2000),
  reminds: yesNoField(),
  isExample: yesNoField(),
})

export type RoundDraft = z.output<typeof roundSchema>

export function parseRound(input: unknown): Outcome<RoundDraft> {
  const draft = parseFields(roundSchema, input)
  return draft.ok && draft.value.dueOn < draft.value.opensOn ? invalid('dueOn', 'end-before-start') : draft
}

/** A round as the pages of the exploration need it. Days are `2024-02-01`. */
export type Round = {
  id: string
  number: number
  title: string
  opensOn: string
  dueOn: string
  explanation: string
  reminds: boolean
  isExample: boolean
  /** Null while it is open. */
  closedAt: Date | null
}

/** The round in which people are asked now: of those that began and are not closed, the last to begin. */
export function openRoundOf(rounds: readonly Round[], today: Date): Round | undefined {
  return rounds
    .filter(({ closedAt, opensOn }) => closedAt === null && opensOn <= dayOf(today))
    .reduce<Round | undefined>(
      (last, round) => (last && last.opensOn >= round.opensOn ? last : round),
      undefined,
    )
}
