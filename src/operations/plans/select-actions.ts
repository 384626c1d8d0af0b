import type { Reading } from '../../database/database.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { Action } from '../../domain/plans/plan.ts'
import type { DatePrecision } from '../../domain/terms.ts'

export type ActionRow = Omit<Action, 'milestones' | 'costs'>

/**
 * All actions under a goal that stands, with what they point at by name; what was taken away is not pointed at. Other actions are
 * read from the table itself, also where a history puts an old version in the place of this one.
 */
export async function selectActions(sql: Reading, regionId: string, only?: string): Promise<ActionRow[]> {
  const rows = await sql.query<ActionRow & { startsPrecision: DatePrecision; endsPrecision: DatePrecision }>(
    `select action.id, action.code, goal.code as goal, action.title, action.description, action.result, coalesce(owner.name, '') as owner,
            lead_function as "leadFunction",
            coalesce(partner.names, '{}') as partners,
            municipalities, years, action.transformation_class as "transformationClass", target_groups as "targetGroups",
            novelty, policy_relation as "policyRelation", coalesce(policy.title, '') as policy, recommendation,
            lived_experience as "livedExperience", coalesce(indicator.code, '') as indicator,
            no_indicator_because as "noIndicatorBecause", no_milestone_because as "noMilestoneBecause",
            coalesce(answered.numbers, '{}') as findings, coalesce(filled.keys, '{}') as gaps,
            status, action.is_example as "isExample", progress, progress_note as "progressNote",
            coalesce((select goes_on.code from public.action goes_on where goes_on.region_id = action.region_id
                         and goes_on.id = action.merged_into_id and goes_on.removed_at is null), '') as "mergedInto",
            starts_on as "startsOn", starts_precision as "startsPrecision", ends_on as "endsOn", ends_precision as "endsPrecision",
            scale, approach, aims, attention_groups as "attentionGroups", principles, risks, documents,
            coalesce(waited.codes, '{}') as "dependsOn", coalesce(decided.numbers, '{}') as decisions
       from action
       join goal on goal.region_id = action.region_id and goal.id = action.goal_id
       left join organisation owner
         on owner.region_id = action.region_id and owner.id = action.owner_id and owner.set_aside_at is null
       left join policy_context policy
         on policy.region_id = action.region_id and policy.id = action.policy_id and policy.set_aside_at is null
       left join indicator
         on indicator.region_id = action.region_id and indicator.id = action.indicator_id and indicator.removed_at is null
       left join (select action_id, array_agg(name order by name) as names
                    from action_partner link
                    join organisation on organisation.region_id = link.region_id and organisation.id = link.organisation_id
                   where link.region_id = $1 and set_aside_at is null
                   group by action_id) partner on partner.action_id = action.id
       left join (select action_id, array_agg(number order by number) as numbers
                    from action_finding link
                    join finding on finding.region_id = link.region_id and finding.id = link.finding_id
                   where link.region_id = $1 and removed_at is null
                   group by action_id) answered on answered.action_id = action.id
       left join (select action_id, array_agg(gap_key order by gap_key collate "C") as keys
                    from action_gap where region_id = $1 group by action_id) filled on filled.action_id = action.id
       left join (select action_id, array_agg(code order by string_to_array(code, '.')::int[]) as codes
                    from action_dependency link
                    join public.action other on other.region_id = link.region_id and other.id = link.depends_on_id
                   where link.region_id = $1 and removed_at is null
                   group by action_id) waited on waited.action_id = action.id
       left join (select action_id, array_agg(number order by number) as numbers
                    from action_decision link
                    join decision on decision.region_id = link.region_id and decision.id = link.decision_id
                   where link.region_id = $1 and removed_at is null
                   group by action_id) decided on decided.action_id = action.id
      where action.region_id = $1 and ($2::uuid is null or action.id = $2) and action.removed_at is null and goal.removed_at is null
      order by string_to_array(action.code, '.')::int[]`,
    [regionId, only ?? null],
  )
  return rows.map(({ startsPrecision, endsPrecision, ...row }) => ({
    ...row,
    startsOn: row.startsOn && dayOrPeriodOf(row.startsOn, startsPrecision),
    endsOn: row.endsOn && dayOrPeriodOf(row.endsOn, endsPrecision),
  }))
}
