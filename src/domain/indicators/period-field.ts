import * as z from 'zod'
import { optionalTextField } from '../fields.ts'
import type { FieldProblem } from '../outcome.ts'
import { parsePeriod } from '../periods.ts'
import type { Rhythm } from '../terms.ts'

/** A period as typed; a bare year may come as a number, and a sheet makes a day of "2024-05". */
export function periodField() {
  return z.preprocess(typedPeriod, optionalTextField(20))
}

/** The period as we keep it, or what is wrong with it for something that is measured in this rhythm. */
export function periodInRhythm(
  text: string,
  rhythm: Rhythm,
  rhythmWord: string,
): { period: string } | FieldProblem {
  const parsed = parsePeriod(text)
  if (!parsed || parsed.period < earliest || parsed.period > latest)
    return { code: 'not-a-period', detail: text }
  return parsed.rhythm === rhythm
    ? { period: parsed.period }
    : { code: 'period-outside-rhythm', detail: rhythmWord }
}

/** A year outside these is a typing error, and would make an axis of a thousand periods. */
const earliest = '1990'
const latest = '2061'

function typedPeriod(input: unknown): unknown {
  if (typeof input === 'number') return String(input)
  return typeof input === 'string' ? input.trim().replace(/^(\d{4}-\d{2})-01$/, '$1') : input
}
