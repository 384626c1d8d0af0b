import type { Reading } from '../../database/database.ts'
import type { Plan, PlanContribution, PlanFinding, PlanParticipation } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { parties } from '../../domain/terms.ts'
import { selectFunds } from '../money/select-funds.ts'
import { selectActions } from './select-actions.ts'
import { selectGoals } from './select-goals.ts'
import { selectCostsOf, selectMilestonesOf } from './select-parts-of-actions.ts'
import { selectPolicies } from './select-policies.ts'

/** The whole plan of a region as it stands now: one statement per kind of thing, whatever its size. Gaps and the shares of municipalities are for members alone. */
export async function selectPlan(sql: Reading, region: Region): Promise<Plan> {
  const actions = await selectActions(sql, region.id)
  const funds = await selectFunds(sql, region.id)
  const milestones = await selectMilestonesOf(sql, region.id, actions)
  const costs = await selectCostsOf(sql, region.id, actions, funds)
  const policies = await selectPolicies(sql, region.id)
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
      milestones: milestones.get(action.id) ?? [],
      costs: costs.get(action.id) ?? [],
    })),
    funds,
    findings: await selectFindings(sql, region.id, policies),
    gaps: [],
    places: [],
    participations: await selectParticipations(sql, region.id),
    contributions: await selectContributions(sql, region.id, actions),
    policies,
    indicators: await sql.query(
      'select code, name from indicator where region_id = $1 and removed_at is null order by code',
      [region.id],
    ),
  }
}

/** What they point at is read already; a table more costs a statement another question about rights. */
async function selectFindings(
  sql: Reading,
  regionId: string,
  policies: readonly { id: string; title: string }[],
): Promise<PlanFinding[]> {
  const titles = new Map(policies.map(({ id, title }) => [id, title]))
  const findings = await sql.query<Omit<PlanFinding, 'coveredBy'> & { policyId: string | null }>(
    `select id, number, action_line as "actionLine", also_lines as "alsoLines", municipality as place, title, state, covered_by as "policyId",
            is_example as "isExample", to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "recordedOn"
       from finding where region_id = $1 and removed_at is null order by number`,
    [regionId],
  )
  return findings.map(({ policyId, ...finding }) => ({
    ...finding,
    coveredBy: titles.get(policyId ?? '') ?? '',
  }))
}

function selectParticipations(sql: Reading, regionId: string): Promise<PlanParticipation[]> {
  return sql.query<PlanParticipation>(
    `select id, party, organisation, took_place_on as "tookPlaceOn", form, result from participation
      where region_id = $1 and removed_at is null order by took_place_on nulls last, id`,
    [regionId],
  )
}

async function selectContributions(
  sql: Reading,
  regionId: string,
  actions: readonly { id: string; code: string }[],
): Promise<PlanContribution[]> {
  const codes = new Map(actions.map(({ id, code }) => [id, code]))
  const contributions = await sql.query<Omit<PlanContribution, 'action'> & { actionId: string | null }>(
    `select id, number, received_on as "receivedOn", action_line as "actionLine", from_whom as "fromWhom", body, involvement,
            action_id as "actionId", answer, what_changed as "whatChanged", is_example as "isExample"
       from contribution where region_id = $1 and removed_at is null order by number`,
    [regionId],
  )
  return contributions.map(({ actionId, ...contribution }) => ({
    ...contribution,
    action: codes.get(actionId ?? '') ?? '',
  }))
}
