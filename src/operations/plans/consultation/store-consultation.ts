import type { Reading, Writing } from '../../../database/database.ts'
import { done, invalid, type Outcome } from '../../../domain/outcome.ts'
import {
  type NewConsultation,
  parseNewConsultation,
} from '../../../domain/plans/consultation/new-consultation.ts'
import { stageOf } from '../../../domain/plans/versions/plan-version.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { selectPlanVersions } from '../versions/select-plan-versions.ts'
import { heldConsultation, mayConsult } from './held-consultation.ts'

/** Opens a version to readers. For everyone a link is made at once; people and organisations are asked afterwards. */
export function makeConsultation(
  needs: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<{ number: number }>> {
  return needs.database.write(async (sql) => {
    const allowed = mayConsult(needs, regionId)
    if (!allowed.ok) return allowed
    const asked = parseNewConsultation(input)
    if (!asked.ok) return asked
    const version = await versionToConsult(sql, regionId, asked.value)
    if (!version.ok) return version
    await takeTurns(sql, `consultations ${regionId}`)
    const { title, question, opensOn, closesOn, answerBy, audience } = asked.value
    const [made] = await sql.query<{ number: number }>(
      `insert into consultation (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience)
       values ($1, (select coalesce(max(number), 0) + 1 from consultation where region_id = $1), $2, $3, $4, $5, $6, $7, $8)
       returning number`,
      [regionId, asked.value.version, title, question, opensOn, closesOn, answerBy, audience],
    )
    const number = made?.number ?? 0
    if (audience === 'everyone') await makeOpenLink(sql, regionId, number)
    return done({ number })
  })
}

/** Its version stays; moving its last day opens what was closed early. Once the note is public nothing changes any more. */
export function changeConsultation(
  needs: Needs,
  regionId: string,
  number: number,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome<{ number: number }>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    const { consultation } = held.value
    const asked = parseNewConsultation({ ...input, version: consultation.version })
    if (!asked.ok) return asked
    if (consultation.isNotePublic) return invalid('closesOn', 'note-is-public')
    const { title, question, opensOn, closesOn, answerBy, audience } = asked.value
    if (audience !== consultation.audience)
      return invalid('audience', 'not-a-choice', String(input['audience']))
    await sql.query(
      `update consultation set title = $3, question = $4, opens_on = $5, answer_by = $7,
              closed_at = case when closes_on = $6 then closed_at end, closes_on = $6
        where region_id = $1 and number = $2`,
      [regionId, number, title, question, opensOn, closesOn, answerBy],
    )
    return done({ number })
  })
}

async function versionToConsult(
  sql: Reading,
  regionId: string,
  { version }: NewConsultation,
): Promise<Outcome<null>> {
  const known = (await selectPlanVersions(sql, regionId)).find(({ number }) => number === version)
  if (!known) return invalid('version', 'unknown-plan-version', String(version))
  return stageOf(known) === 'withdrawn'
    ? invalid('version', 'version-is-withdrawn', String(version))
    : done(null)
}

export async function makeOpenLink(sql: Writing, regionId: string, consultation: number): Promise<void> {
  await sql.query(
    `insert into consultation_link (region_id, consultation, kind) values ($1, $2, 'everyone')`,
    [regionId, consultation],
  )
}
