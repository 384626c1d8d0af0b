import type { Reading } from '../../database/database.ts'
import { actionFields } from '../../domain/plans/action.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { setActionAside } from './set-action-aside.ts'
import { storeAction } from './store-action.ts'

/** The actions of the plan, with everything the plan check asks about. */
export const actionRegister: Register = {
  noun: 'actions',
  fields: actionFields,
  name: 'code',
  list: listActions,
  store: storeAction,
  setAside: setActionAside,
}

async function listActions(sql: Reading, region: Region): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select action.id, action.code, goal.code as goal, action.title, description, result, coalesce(owner.name, '') as owner,
            lead_function as "leadFunction",
            array(select organisation.name from action_partner partner
                    join organisation on organisation.region_id = partner.region_id and organisation.id = partner.organisation_id
                   where partner.region_id = action.region_id and partner.action_id = action.id
                     and organisation.set_aside_at is null
                   order by organisation.name) as partners,
            municipalities, years, action.transformation_class as "transformationClass", target_groups as "targetGroups",
            novelty, policy_relation as "policyRelation", coalesce(policy.title, '') as policy, recommendation,
            lived_experience as "livedExperience", coalesce(indicator.code, '') as indicator,
            no_indicator_because as "noIndicatorBecause", no_milestone_because as "noMilestoneBecause",
            array(select finding.number from action_finding link
                    join finding on finding.region_id = link.region_id and finding.id = link.finding_id
                   where link.region_id = action.region_id and link.action_id = action.id and finding.removed_at is null
                   order by finding.number) as findings,
            status, action.is_example as "isExample"
       from action
       join goal on goal.region_id = action.region_id and goal.id = action.goal_id
       left join organisation owner
         on owner.region_id = action.region_id and owner.id = action.owner_id and owner.set_aside_at is null
       left join policy_context policy
         on policy.region_id = action.region_id and policy.id = action.policy_id and policy.set_aside_at is null
       left join indicator
         on indicator.region_id = action.region_id and indicator.id = action.indicator_id and indicator.removed_at is null
      where action.region_id = $1 and action.removed_at is null and goal.removed_at is null
      order by string_to_array(action.code, '.')::int[]`,
    [region.id],
  )
  return rows.map(rowOfEntry)
}
