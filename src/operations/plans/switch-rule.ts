import * as z from 'zod'
import type { Reading, Writing } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { parseFields, textField } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { type RuleId, ruleIds } from '../../domain/plans/check/remark.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'

const reasonSchema = z.object({ reason: textField(1000) })

/**
 * The region does not hold its plan against this rule, and says why. A second reason replaces the first; one that brings along the
 * version it began with is refused as `changed-meanwhile` when there is another by now.
 */
export function switchRuleOff(
  needs: Needs,
  regionId: string,
  rule: string,
  input: unknown,
): Promise<Outcome<{ rule: RuleId }>> {
  return needs.database.write(async (sql) => {
    const allowed = ruleToSwitch(needs, regionId, rule)
    if (!allowed.ok) return allowed
    const draft = parseFields(reasonSchema, input)
    if (!draft.ok) return draft
    const still = await stillAsBegun(sql, regionId, allowed.value.rule, input)
    if (!still.ok) return still
    const { caller } = needs
    await sql.query(
      `insert into plan_check_rule (region_id, rule, reason, recorded_by) values ($1, $2, $3, $4)
       on conflict (region_id, rule) do update
         set reason = excluded.reason, recorded_by = excluded.recorded_by, recorded_at = now()
       where plan_check_rule.reason <> excluded.reason`,
      [regionId, rule, draft.value.reason, caller.kind === 'person' ? caller.id : ''],
    )
    return allowed
  })
}

/** The plan is held against the rule again; with a version only while the reason still is that version. */
export function switchRuleOn(
  needs: Needs,
  regionId: string,
  rule: string,
  input: unknown,
): Promise<Outcome<{ rule: RuleId }>> {
  return needs.database.write(async (sql) => {
    const allowed = ruleToSwitch(needs, regionId, rule)
    if (!allowed.ok) return allowed
    const still = await stillAsBegun(sql, regionId, allowed.value.rule, input)
    if (!still.ok) return still
    const [gone] = await sql.query(
      'delete from plan_check_rule where region_id = $1 and rule = $2 returning rule',
      [regionId, rule],
    )
    return gone ? allowed : refused({ kind: 'not-found' })
  })
}

function ruleToSwitch({ caller }: Needs, regionId: string, rule: string): Outcome<{ rule: RuleId }> {
  if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
  if (!mayWrite(caller, regionId, 'plan-check-rules')) return refused({ kind: 'not-allowed' })
  const known = ruleIds.find((id) => id === rule)
  return known ? done({ rule: known }) : refused({ kind: 'not-found' })
}

/** From here until the end of the transaction nobody else switches this rule. */
async function stillAsBegun(
  sql: Writing,
  regionId: string,
  rule: RuleId,
  input: unknown,
): Promise<Outcome<{ rule: RuleId }>> {
  await takeTurns(sql, `plan check rule ${regionId} ${rule}`)
  const present = await selectReasonOff(sql, regionId, rule)
  return isStill(versionBegunWith(input), await versionOfReason(present))
    ? done({ rule })
    : refused({ kind: 'changed-meanwhile' })
}

/** Undefined when the rule is on. */
export async function selectReasonOff(
  sql: Reading,
  regionId: string,
  rule: string,
): Promise<string | undefined> {
  const [row] = await sql.query<{ reason: string }>(
    'select reason from plan_check_rule where region_id = $1 and rule = $2',
    [regionId, rule],
  )
  return row?.reason
}
