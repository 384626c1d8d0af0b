import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  choiceField,
  optionalTextField,
  parseFields,
  textField,
  wholeNumberField,
  wordsField,
} from '../fields.ts'
import { periodField, periodInRhythm } from '../indicators/period-field.ts'
import { done, type FieldProblems, invalid, type Outcome, refused } from '../outcome.ts'
import { firstDayOf } from '../periods.ts'
import type { Region } from '../regions/region.ts'
import type { Rhythm } from '../terms.ts'
import { rhythms } from '../terms.ts'
import { invitedNouns, mostDays } from './invitation.ts'

/** `place` and `indicator` are words still to be looked up; `note` says for whom, by function. */
const schema = z.object({
  noun: choiceField(invitedNouns),
  place: optionalTextField(80),
  actionLines: wordsField(2),
  indicator: optionalTextField(6),
  period: periodField(),
  note: textField(120),
  days: wholeNumberField(1, mostDays),
  delivery: optionalTextField(36),
})

export type NewInvitation = Omit<z.output<typeof schema>, 'actionLines'> & { actionLines: number[] }

/** What is asked of each kind: a place and lines, a figure with its period, or lines alone. */
export function parseNewInvitation(input: unknown, region: Region): Outcome<NewInvitation> {
  const parsed = parseFields(schema, input)
  if (!parsed.ok) return parsed
  const { noun, place, indicator, period } = parsed.value
  const fields: FieldProblems = {}
  if (noun !== 'contributions' && place === '') fields['place'] = { code: 'required' }
  if (noun === 'observations' && indicator === '') fields['indicator'] = { code: 'required' }
  if (noun === 'observations' && period === '') fields['period'] = { code: 'required' }
  const lines = noun === 'observations' ? [] : parsed.value.actionLines
  const strange = lines.find((line) => !region.actionLines.some(({ number }) => String(number) === line))
  if (strange !== undefined) fields['actionLines'] = { code: 'unknown-action-line', detail: strange }
  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return done({ ...parsed.value, actionLines: lines.map(Number).sort((a, b) => a - b) })
}

/** The period of the figure that is asked for: in the rhythm of its indicator, and begun. */
export function askedPeriod(text: string, rhythm: Rhythm, today: Date): Outcome<string> {
  const read = periodInRhythm(text, rhythm, rhythms.dutch[rhythm])
  if (!('period' in read)) return refused({ kind: 'invalid', fields: { period: read } })
  if (firstDayOf(read.period) > dayOf(today)) return invalid('period', 'period-in-future')
  return done(read.period)
}
