import type { Writing } from '../../../database/database.ts'
import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import type { Plan } from '../../../domain/plans/plan.ts'
import { compareLists } from '../../../domain/plans/versions/compare-lists.ts'
import { documentToKeep } from '../../../domain/plans/versions/document-of-version.ts'
import { parseSubmission } from '../../../domain/plans/versions/submission.ts'
import { summariseCheck } from '../../../domain/publications/check-summary.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { checkedPlan } from '../check-plan-of-region.ts'
import { selectPlanDocument } from '../select-plan-document.ts'
import { selectConceptLists } from './select-concept-lists.ts'
import { selectVersionLists } from './select-plan-versions.ts'

/**
 * Makes a version of the concept, whole and for good, and takes its first step. Refused are a plan without goals, one that says the
 * same as the version before it, and one with open points of the check where those may not stand open (domain/plans/versions/submission.ts).
 */
export function submitPlanVersion(
  needs: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<{ number: number }>> {
  return needs.database.write(async (sql) => {
    const checked = await checkedPlan(sql, needs, regionId)
    if (!checked.ok) return checked
    const { caller } = needs
    if (caller.kind !== 'person' || !mayWrite(caller, regionId, 'plan-versions'))
      return refused({ kind: 'not-allowed' })
    const { region, plan, rules } = checked.value
    const check = summariseCheck(rules)
    if (plan.goals.length === 0) return invalid('title', 'plan-is-empty')
    const submission = parseSubmission(input, check)
    if (!submission.ok) return submission

    await takeTurns(sql, `plan-versions ${regionId}`)
    const number = (await lastNumber(sql, regionId)) + 1
    const lists = await selectConceptLists(sql, region)
    const before = await selectVersionLists(sql, regionId, number - 1)
    if (before && compareLists(before, lists).length === 0)
      return invalid('title', 'same-as-last-version', String(number - 1))
    const { title, note, stage } = submission.value
    const today = dayOf(needs.today)
    const document = await selectPlanDocument(sql, region, { openOnly: true, day: today })
    await sql.query(
      `insert into plan_version (region_id, number, title, note, submitted_on, submitted_by, check_summary, region_then, plan, lists, document)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        regionId,
        number,
        title,
        note,
        today,
        caller.id,
        JSON.stringify(check),
        JSON.stringify(region),
        JSON.stringify(withoutWords(plan)),
        JSON.stringify(lists),
        JSON.stringify(documentToKeep(document)),
      ],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by) values ($1, $2, 1, $3, $4, $5)`,
      [regionId, number, stage, today, caller.id],
    )
    return done({ number })
  })
}

async function lastNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from plan_version where region_id = $1',
    [regionId],
  )
  return row?.number ?? 0
}

/** That somebody contributed stays; what they said is theirs, and stays where they can take it back. */
function withoutWords(plan: Plan): Plan {
  return {
    ...plan,
    contributions: plan.contributions.map((contribution) => ({
      ...contribution,
      fromWhom: '',
      body: '',
      answer: '',
      whatChanged: '',
    })),
  }
}
