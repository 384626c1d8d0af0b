import type { Reading } from '../../database/database.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import {
  type Answer,
  type CheckedRule,
  checkPlan,
  type RuleOff,
} from '../../domain/plans/check/check-plan.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { Needs } from '../needs.ts'
import { type PlanOfRegion, planFor } from './read-plan.ts'
import { selectAroundPlan } from './select-around-plan.ts'

export type CheckedPlan = PlanOfRegion & { rules: CheckedRule[] }

/** The plan check over the plan as it stands, with the answers the region gave. */
export function checkPlanOfRegion(needs: Needs, regionId: string): Promise<Outcome<CheckedPlan>> {
  return needs.database.read((sql) => checkedPlan(sql, needs, regionId))
}

/** The same inside a transaction that goes on: answering, publishing. */
export async function checkedPlan(
  sql: Reading,
  needs: Pick<Needs, 'caller' | 'today'>,
  regionId: string,
): Promise<Outcome<CheckedPlan>> {
  const found = await planFor(sql, needs, regionId)
  if (!found.ok) return found
  const { region, plan } = found.value
  const matter = { ...plan, ...(await selectAroundPlan(sql, region, needs.today)) }
  const rules = checkPlan(matter, await selectAnswers(sql, regionId), await selectRulesOff(sql, regionId))
  return done({ ...found.value, rules })
}

async function selectAnswers(sql: Reading, regionId: string): Promise<Answer[]> {
  const answers = await sql.query<Omit<Answer, 'version'>>(
    `select rule, subject, reason, to_char(answered_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "answeredOn"
       from plan_check_answer where region_id = $1`,
    [regionId],
  )
  return Promise.all(
    answers.map(async (answer) => ({ ...answer, version: await versionOfReason(answer.reason) })),
  )
}

async function selectRulesOff(sql: Reading, regionId: string): Promise<RuleOff[]> {
  const off = await sql.query<Omit<RuleOff, 'version'>>(
    `select rule, reason, to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "recordedOn"
       from plan_check_rule where region_id = $1`,
    [regionId],
  )
  return Promise.all(off.map(async (one) => ({ ...one, version: await versionOfReason(one.reason) })))
}
