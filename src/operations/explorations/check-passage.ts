import * as z from 'zod'
import type { Reading } from '../../database/database.ts'
import { findingSchema } from '../../domain/explorations/finding.ts'
import { standsIn } from '../../domain/explorations/passage.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'

/** What is to become of the passage of a finding. */
export type PassageToKeep =
  | { kind: 'as-it-was' }
  | { kind: 'none' }
  | { kind: 'taken'; interviewId: string; interview: number; words: string }

/** The passage a finding has, as far as the caller reads the interview with this number. */
export type PresentPassage = { interview: number; words: string }

/** Interviews by their number: those the caller may read, with their text as it is now. */
export type NamedInterviews = ReadonlyMap<number, { id: string; text: string }>

/** What a finding says of its passage before anything is looked up; '' and null are nothing. */
type Said = { kind: 'as-it-was' } | { kind: 'none' } | { kind: 'some'; interview: number; words: string }

const pointers = findingSchema.pick({ interview: true, passage: true })
const numberOnly = findingSchema.pick({ number: true })
const told = z.object({ interview: z.unknown().optional(), passage: z.unknown().optional() })

/** Looked up once, for however many findings. */
export async function interviewsNamed(
  sql: Reading,
  regionId: string,
  inputs: readonly unknown[],
): Promise<NamedInterviews> {
  const numbers = inputs.flatMap((input) => {
    const said = saidOfPassage(input)
    return said.ok && said.value.kind === 'some' ? [said.value.interview] : []
  })
  if (numbers.length === 0) return new Map()
  const found = await sql.query<{ number: number; id: string; text: string }>(
    `select number, interview.id, words.body as text
       from interview join interview_words words on words.region_id = interview.region_id and words.id = words_id
      where interview.region_id = $1 and number = any($2) and removed_at is null`,
    [regionId, [...new Set(numbers)]],
  )
  return new Map(found.map(({ number, ...interview }) => [number, interview]))
}

/**
 * A passage has to stand in its interview, word for word, when it is taken. Afterwards it stays as it was, whatever becomes of the
 * interview: who sends it along unchanged keeps it, and so does a sheet that has no columns for it.
 */
export function checkPassage(
  interviews: NamedInterviews,
  present: PresentPassage | undefined,
  input: unknown,
): Outcome<PassageToKeep> {
  const said = saidOfPassage(input)
  if (!said.ok) return said
  if (said.value.kind !== 'some') return done(said.value)
  const { interview, words } = said.value
  if (present?.interview === interview && standsIn(present.words, words) && standsIn(words, present.words))
    return done({ kind: 'as-it-was' })
  const found = interviews.get(interview)
  if (!found) return invalid('interview', 'unknown-interview', String(interview))
  return standsIn(found.text, words)
    ? done({ kind: 'taken', interviewId: found.id, interview, words })
    : invalid('passage', 'passage-not-in-interview', String(interview))
}

/** Whether something has to be looked up for it. */
export function bringsPassage(input: unknown): boolean {
  const said = saidOfPassage(input)
  return said.ok && said.value.kind === 'some'
}

/** Null: it says none, or something that is no number, which is told with the other fields. */
export function numberOfFinding(input: unknown): number | null {
  const read = parseFields(numberOnly, input)
  return read.ok ? read.value.number : null
}

function saidOfPassage(input: unknown): Outcome<Said> {
  const cells = told.safeParse(input)
  if (cells.success && cells.data.interview === undefined && cells.data.passage === undefined)
    return done({ kind: 'as-it-was' })
  const read = parseFields(pointers, input)
  if (!read.ok) return read
  const { interview, passage: words } = read.value
  if (interview === null && words === '') return done({ kind: 'none' })
  if (interview === null) return invalid('interview', 'required')
  if (words === '') return invalid('passage', 'required')
  return done({ kind: 'some', interview, words })
}
