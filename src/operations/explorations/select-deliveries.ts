import type { Reading } from '../../database/database.ts'
import type { FollowedDelivery } from '../../domain/explorations/delivery-board.ts'
import type { DeliveryStep } from '../../domain/explorations/delivery-state.ts'
import { delivers } from './sql-of-delivery.ts'

type Row = Omit<FollowedDelivery, 'steps'> & { steps: (Omit<DeliveryStep, 'at'> & { at: string })[] }

/**
 * The deliveries of a round with their steps. A finding counts for the delivery through whose link it came; without a link for that
 * of its organisation, or of its place and perspective.
 */
export async function selectDeliveries(
  sql: Reading,
  regionId: string,
  which: { round: string } | { delivery: string },
): Promise<FollowedDelivery[]> {
  const rows = await sql.query<Row>(
    `with people as materialized (select person_id, name from app.people_of($1))
     select asked.id, asked.number, asked.party, asked.municipality, coalesce(organisation.name, '') as organisation,
            asked_function as "askedFunction", asked.action_lines as "actionLines", coalesce(asked.due_on, round.due_on) as "dueOn",
            asked.explanation, asked_at as "askedAt",
            coalesce((select json_agg(json_build_object('kind', kind, 'note', note, 'at', done_at, 'by', coalesce(people.name, ''), 'byLink', invitation_id is not null)
                                      order by step.number)
               from delivery_step step left join people on people.person_id = done_by
              where step.region_id = asked.region_id and step.delivery_id = asked.id), '[]') as steps,
            (select count(*)::int from finding left join invitation it on it.region_id = finding.region_id and it.id = invitation_id
              where finding.region_id = asked.region_id and finding.round_id = asked.round_id and finding.removed_at is null
                and (it.delivery_id = asked.id or it.delivery_id is null
                     and (cardinality(asked.action_lines) = 0 or action_line || also_lines && asked.action_lines)
                     and (finding.organisation_id = asked.organisation_id
                          or finding.organisation_id is null and finding.municipality is not distinct from asked.municipality
                             and coalesce(perspective, 'municipality') = asked.party))) as findings,
            (select max(expires_at) from invitation it where it.region_id = asked.region_id and it.delivery_id = asked.id
                and app.invitation_state(it) = 'open') as "linkUntil",
            (select count(*)::int from membership member where ${delivers('member', 'asked')}) as editors
       from delivery asked
       join exploration_round round on round.region_id = asked.region_id and round.id = asked.round_id and round.removed_at is null
       left join organisation on organisation.region_id = asked.region_id and organisation.id = asked.organisation_id
       left join municipality on municipality.code = asked.municipality
      where asked.region_id = $1 and asked.removed_at is null and ($2::uuid is null or round.id = $2) and ($3::uuid is null or asked.id = $3)
      order by asked.municipality is null, municipality.display_name, organisation.name nulls first, asked.party, asked.number`,
    [regionId, 'round' in which ? which.round : null, 'delivery' in which ? which.delivery : null],
  )
  return rows.map((row) => ({ ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) }))
}
