import type { Reading } from '../../database/database.ts'
import type { Plan, PlanContribution, PlanFinding, PlanParticipation } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { parties } from '../../domain/terms.ts'
import { selectFunds } from '../money/select-funds.ts'
import { selectMoneyLines } from '../money/select-money-lines.ts'
import { selectActions } from './select-actions.ts'
import { selectGoals } from './select-goals.ts'
import { selectMilestones } from './select-milestones.ts'
import { selectPolicies } from './select-policies.ts'

/** The whole plan of a region as it stands now: one statement per kind of thing, whatever its size. */
export async function selectPlan(sql: Reading, region: Region): Promise<Plan> {
  const milestones = await selectMilestones(sql, region.id)
  const costs = await selectMoneyLines(sql, region.id)
  const actions = await selectActions(sql, region.id)
  return {
    region: {
      planFrom: region.planFrom,
      planTo: region.planTo,
      municipalities: region.municipalities.map(({ code }) => code),
      actionLines: region.actionLines.map(({ number }) => number),
      parties: parties.codes.filter((party) => region.parties.includes(party)),
    },
    goals: await selectGoals(sql, region.id),
    actions: actions.map((action) => ({
      ...action,
      milestones: milestones.filter((milestone) => milestone.action === action.code),
      costs: costs.filter((line) => line.action === action.code),
    })),
    funds: await selectFunds(sql, region.id),
    findings: await selectFindings(sql, region.id),
    participations: await selectParticipations(sql, region.id),
    contributions: await selectContributions(sql, region.id),
    policies: await selectPolicies(sql, region.id),
    indicators: await sql.query(
      'select code, name from indicator where region_id = $1 and removed_at is null order by code',
      [region.id],
    ),
  }
}

function selectFindings(sql: Reading, regionId: string): Promise<PlanFinding[]> {
  return sql.query<PlanFinding>(
    `select finding.id, number, action_line as "actionLine", municipality as place, finding.title, state,
            coalesce(policy.title, '') as "coveredBy", finding.is_example as "isExample",
            to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "recordedOn"
       from finding left join policy_context policy
         on policy.region_id = finding.region_id and policy.id = finding.covered_by and policy.set_aside_at is null
      where finding.region_id = $1 and finding.removed_at is null
      order by number`,
    [regionId],
  )
}

function selectParticipations(sql: Reading, regionId: string): Promise<PlanParticipation[]> {
  return sql.query<PlanParticipation>(
    `select id, party, organisation, took_place_on as "tookPlaceOn", form, result from participation
      where region_id = $1 and removed_at is null order by took_place_on nulls last, id`,
    [regionId],
  )
}

function selectContributions(sql: Reading, regionId: string): Promise<PlanContribution[]> {
  return sql.query<PlanContribution>(
    `select contribution.id, number, received_on as "receivedOn", contribution.action_line as "actionLine",
            from_whom as "fromWhom", body, involvement, coalesce(action.code, '') as action, answer,
            what_changed as "whatChanged", contribution.is_example as "isExample"
       from contribution left join action
         on action.region_id = contribution.region_id and action.id = contribution.action_id and action.removed_at is null
      where contribution.region_id = $1 and contribution.removed_at is null
      order by number`,
    [regionId],
  )
}
