import type { Reading } from '../../../database/database.ts'
import { parseFields } from '../../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import { answerSchema, versionOfAnswer } from '../../../domain/plans/consultation/new-answer.ts'
import { isStill, versionBegunWith } from '../../../domain/registers/version-of-entry.ts'
import type { Needs } from '../../needs.ts'
import { heldConsultation } from './held-consultation.ts'
import { selectReactions } from './select-reactions.ts'

/**
 * What becomes of a reaction, because. A second answer replaces the first; one that brings along the version it began with is refused
 * as `changed-meanwhile` when there is another by now. A withdrawn reaction is not there to be answered.
 */
export function answerReaction(
  needs: Needs,
  regionId: string,
  { consultation, reaction: number }: { consultation: number; reaction: number },
  input: unknown,
): Promise<Outcome<null>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, consultation)
    if (!held.ok) return held
    const reactions = await selectReactions(sql, regionId, consultation)
    const reaction = reactions.find((known) => known.number === number && !known.isWithdrawn)
    if (!reaction) return refused({ kind: 'not-found' })
    const read = parseFields(answerSchema, input)
    if (!read.ok) return read
    if (held.value.consultation.isNotePublic) return invalid('outcome', 'note-is-public')
    if (!isStill(versionBegunWith(input), await versionOfAnswer(reaction.answer)))
      return refused({ kind: 'changed-meanwhile' })
    const { outcome, because, actionCode } = read.value
    const action = await changedAction(sql, regionId, actionCode)
    if (!action.ok) return action
    await sql.query(
      `insert into consultation_answer (region_id, consultation, reaction, outcome, because, action_id, action_code, answered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (region_id, consultation, reaction) do update
         set outcome = excluded.outcome, because = excluded.because, action_id = excluded.action_id,
             action_code = excluded.action_code, answered_by = excluded.answered_by, answered_at = now()`,
      [regionId, consultation, number, outcome, because, action.value, actionCode, idOf(needs)],
    )
    return done(null)
  })
}

/** The action of today that has this code; the version that was consulted may have called it otherwise. */
async function changedAction(sql: Reading, regionId: string, code: string): Promise<Outcome<string | null>> {
  if (code === '') return done(null)
  const [action] = await sql.query<{ id: string }>(
    'select id from action where region_id = $1 and code = $2 and removed_at is null',
    [regionId, code],
  )
  return action ? done(action.id) : invalid('actionCode', 'unknown-action', code)
}

function idOf({ caller }: Needs): string {
  return caller.kind === 'person' ? caller.id : ''
}
