import * as z from 'zod'
import type { Writing } from '../../../database/database.ts'
import { parseFields, wordsField } from '../../../domain/fields.ts'
import { done, invalid, type Outcome } from '../../../domain/outcome.ts'
import { type InvitedLine, readInvitedLines } from '../../../domain/plans/consultation/invited-lines.ts'
import type { Needs } from '../../needs.ts'
import { heldConsultation } from './held-consultation.ts'

const tooMuch = 200_000

/** How many were asked, and the lines that were not good, each with what is wrong with it. */
export type Invited = { asked: number; wrong: Extract<InvitedLine, { kind: 'wrong' }>[] }

/** Each good line becomes a link of its own, whatever is wrong with the others. Their letter follows when the consultation is open. */
export function invitePeople(
  needs: Needs,
  regionId: string,
  number: number,
  text: string,
): Promise<Outcome<Invited>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    if (held.value.consultation.audience !== 'people') return invalid('people', 'not-a-choice', '')
    if (text.trim() === '') return invalid('people', 'required')
    if (text.length > tooMuch) return invalid('people', 'too-long', String(tooMuch))
    const result: Invited = { asked: 0, wrong: [] }
    for (const line of readInvitedLines(text)) {
      if (line.kind === 'wrong') result.wrong.push(line)
      else if (await makeLink(sql, [regionId, number, line.reader.label, line.reader.email]))
        result.asked += 1
      else
        result.wrong.push({
          number: line.number,
          text: line.text,
          kind: 'wrong',
          problem: { code: 'invited-already', detail: line.reader.email },
        })
    }
    return done(result)
  })
}

async function makeLink(sql: Writing, values: readonly unknown[]): Promise<boolean> {
  const made = await sql.query(
    `insert into consultation_link (region_id, consultation, kind, label, email) values ($1, $2, 'person', $3, $4)
     on conflict do nothing returning id`,
    values,
  )
  return made.length > 0
}

const chosen = z.object({ organisations: wordsField(36) })

/** By their ids; who was asked before is not asked again. */
export function inviteOrganisations(
  needs: Needs,
  regionId: string,
  number: number,
  input: unknown,
): Promise<Outcome<Invited>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    const asked = parseFields(chosen, input)
    if (!asked.ok) return asked
    if (held.value.consultation.audience !== 'organisations' || asked.value.organisations.length === 0)
      return invalid('organisations', 'choose-at-least-one')
    const made = await sql.query(
      `insert into consultation_link (region_id, consultation, kind, label, organisation_id)
       select region_id, $2, 'organisation', left(name, 160), id from organisation
        where region_id = $1 and id::text = any ($3) and set_aside_at is null
       on conflict do nothing returning id`,
      [regionId, number, asked.value.organisations],
    )
    return done({ asked: made.length, wrong: [] })
  })
}
