import * as z from 'zod'
import type { Reading, Writing } from '../../database/database.ts'
import { findingSchema } from '../../domain/explorations/finding.ts'
import { standsIn } from '../../domain/explorations/passage.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Mode } from '../registers/register.ts'
import { selectPassages } from './select-passages.ts'

/** What is to become of the passage of a finding. */
export type PassageToKeep =
  | { kind: 'as-it-was' }
  | { kind: 'none' }
  | { kind: 'taken'; interviewId: string; words: string }

const pointers = findingSchema.pick({ number: true, interview: true, passage: true })
const said = z.object({ interview: z.unknown().optional(), passage: z.unknown().optional() })

/**
 * A passage has to stand in its interview, word for word, when it is taken. Afterwards it stays as it was, whatever becomes of the
 * interview: who sends it along unchanged keeps it, and so does a sheet that has no columns for it.
 */
export async function checkPassage(
  sql: Reading,
  regionId: string,
  input: unknown,
  mode: Mode,
): Promise<Outcome<PassageToKeep>> {
  const pointing = parseFields(pointers, input)
  if (!pointing.ok) return pointing
  const { number, interview, passage } = pointing.value
  const told = said.safeParse(input)
  if (told.success && told.data.interview === undefined && told.data.passage === undefined)
    return done({ kind: 'as-it-was' })
  if (interview === null && passage === '') return done({ kind: 'none' })
  if (interview === null) return invalid('interview', 'required')
  if (passage === '') return invalid('passage', 'required')
  const present = await presentPassage(sql, regionId, mode, number)
  if (
    present?.interview === interview &&
    standsIn(present.words, passage) &&
    standsIn(passage, present.words)
  )
    return done({ kind: 'as-it-was' })
  const [found] = await sql.query<{ id: string; text: string }>(
    `select interview.id, words.body as text
       from interview join interview_words words on words.region_id = interview.region_id and words.id = words_id
      where interview.region_id = $1 and number = $2 and removed_at is null`,
    [regionId, interview],
  )
  if (!found) return invalid('interview', 'unknown-interview', String(interview))
  return standsIn(found.text, passage)
    ? done({ kind: 'taken', interviewId: found.id, words: passage })
    : invalid('passage', 'passage-not-in-interview', String(interview))
}

/** Whether a row of a sheet brings a passage along, or takes the one away that is there. */
export function saysOfPassage(input: unknown): 'nothing' | 'none' | 'some' {
  const told = said.safeParse(input)
  if (!told.success || (told.data.interview === undefined && told.data.passage === undefined))
    return 'nothing'
  const isEmpty = [told.data.interview, told.data.passage].every((cell) => String(cell ?? '').trim() === '')
  return isEmpty ? 'none' : 'some'
}

/** Takes away the passages of several findings, as far as the caller sees them. */
export async function dropPassages(
  sql: Writing,
  regionId: string,
  findingIds: readonly string[],
): Promise<void> {
  if (findingIds.length === 0) return
  await sql.query('delete from finding_passage where region_id = $1 and finding_id = any ($2::uuid[])', [
    regionId,
    findingIds,
  ])
}

/** Who may not read the interview of a passage neither takes it away nor puts another in its place: their statements do not see it. */
export async function storePassage(
  sql: Writing,
  regionId: string,
  findingId: string,
  passage: PassageToKeep,
): Promise<Outcome<null>> {
  if (passage.kind === 'none') await dropPassages(sql, regionId, [findingId])
  if (passage.kind !== 'taken') return done(null)
  const [words] = await sql.query<{ id: string }>(
    'insert into interview_words (region_id, interview_id, body) values ($1, $2, $3) returning id',
    [regionId, passage.interviewId, passage.words],
  )
  const values = [regionId, findingId, passage.interviewId, words?.id]
  const changed = await sql.query(
    `update finding_passage set interview_id = $3, words_id = $4 where region_id = $1 and finding_id = $2 returning 1`,
    values,
  )
  const added =
    changed.length > 0
      ? changed
      : await sql.query(
          'insert into finding_passage values ($1, $2, $3, $4) on conflict do nothing returning 1',
          values,
        )
  return added.length > 0
    ? done(null)
    : refused({ kind: 'invalid', fields: { interview: { code: 'passage-not-yours' } } })
}

async function presentPassage(sql: Reading, regionId: string, mode: Mode, number: number | null) {
  const [finding] =
    mode.kind === 'change'
      ? [{ id: mode.id }]
      : await sql.query<{ id: string }>('select id from finding where region_id = $1 and number = $2', [
          regionId,
          number,
        ])
  return finding && (await selectPassages(sql, regionId, finding.id))[0]
}
