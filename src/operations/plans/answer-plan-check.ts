import * as z from 'zod'
import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { optionalTextField, parseFields, textField } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { checkedPlan } from './check-plan-of-region.ts'

const remarkSchema = z.object({ rule: optionalTextField(10), subject: optionalTextField(400) })
const answerSchema = remarkSchema.extend({ reason: textField(1000) })

export type AnsweredRemark = { rule: string; subject: string }

/**
 * "Afgeweken omdat …": the region leaves a remark of the plan check as it is, and says why. A second answer replaces the first; one
 * that brings along the version it began with is refused as `changed-meanwhile` when there is another answer by now.
 */
export function answerPlanCheck(
  needs: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<AnsweredRemark>> {
  return needs.database.write(async (sql) => {
    const checked = await checkedPlan(sql, needs, regionId)
    if (!checked.ok) return checked
    const { caller } = needs
    if (caller.kind !== 'person' || !mayWrite(caller, regionId, 'plan-check-answers'))
      return refused({ kind: 'not-allowed' })
    const answer = parseFields(answerSchema, input)
    if (!answer.ok) return answer
    const { rule, subject, reason } = answer.value
    const remarks = checked.value.rules.find((checkedRule) => checkedRule.rule === rule)?.remarks ?? []
    if (!remarks.some((remark) => remark.subject === subject)) return refused({ kind: 'not-found' })
    const still = await stillAsBegun(sql, regionId, answer.value, input)
    if (!still.ok) return still
    await sql.query(
      `insert into plan_check_answer (region_id, rule, subject, reason, answered_by) values ($1, $2, $3, $4, $5)
       on conflict (region_id, rule, subject) do update
         set reason = excluded.reason, answered_by = excluded.answered_by, answered_at = now()`,
      [regionId, rule, subject, reason, caller.id],
    )
    return done({ rule, subject })
  })
}

/** The remark stands open again; with a version only while the answer still is that version. */
export function takeBackAnswer(
  needs: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<AnsweredRemark>> {
  return needs.database.write(async (sql) => {
    const checked = await checkedPlan(sql, needs, regionId)
    if (!checked.ok) return checked
    if (!mayWrite(needs.caller, regionId, 'plan-check-answers')) return refused({ kind: 'not-allowed' })
    const remark = parseFields(remarkSchema, input)
    if (!remark.ok) return remark
    const { rule, subject } = remark.value
    const still = await stillAsBegun(sql, regionId, remark.value, input)
    if (!still.ok) return still
    const [gone] = await sql.query(
      'delete from plan_check_answer where region_id = $1 and rule = $2 and subject = $3 returning rule',
      [regionId, rule, subject],
    )
    return gone ? done({ rule, subject }) : refused({ kind: 'not-found' })
  })
}

/** From here until the end of the transaction nobody else answers this remark. */
async function stillAsBegun(
  sql: Writing,
  regionId: string,
  { rule, subject }: AnsweredRemark,
  input: unknown,
): Promise<Outcome<AnsweredRemark>> {
  await takeTurns(sql, `plan check ${regionId} ${rule} ${subject}`)
  const present = await selectReason(sql, regionId, { rule, subject })
  return isStill(versionBegunWith(input), await versionOfReason(present))
    ? done({ rule, subject })
    : refused({ kind: 'changed-meanwhile' })
}

/** Undefined when the remark has no answer. */
export async function selectReason(
  sql: Reading,
  regionId: string,
  { rule, subject }: AnsweredRemark,
): Promise<string | undefined> {
  const [row] = await sql.query<{ reason: string }>(
    'select reason from plan_check_answer where region_id = $1 and rule = $2 and subject = $3',
    [regionId, rule, subject],
  )
  return row?.reason
}
