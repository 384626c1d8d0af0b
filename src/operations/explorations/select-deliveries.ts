import type { Reading } from '../../database/database.ts'
import type { FollowedDelivery } from '../../domain/explorations/delivery-board.ts'
import type { DeliveryStep } from '../../domain/explorations/delivery-state.ts'
import { countsFor, delivers } from './sql-of-delivery.ts'

type Row = Omit<FollowedDelivery, 'steps'> & { steps: (Omit<DeliveryStep, 'at'> & { at: string })[] }

/** The deliveries of a round with their steps. Findings that count alike are counted together first, so that they are gone through once for all. */
export async function selectDeliveries(
  sql: Reading,
  regionId: string,
  which: { round: string } | { delivery: string },
): Promise<FollowedDelivery[]> {
  const rows = await sql.query<Row>(
    `with people as materialized (select person_id, name from app.people_of($1)),
     told as materialized (
       select it.delivery_id, finding.organisation_id, finding.municipality, coalesce(perspective, 'municipality') as party,
              action_line || also_lines as lines, count(*) as findings
         from finding left join invitation it on it.region_id = finding.region_id and it.id = invitation_id
        where finding.region_id = $1 and finding.removed_at is null
          and finding.round_id = coalesce($2::uuid, (select round_id from delivery where region_id = $1 and id = $3::uuid))
        group by 1, 2, 3, 4, 5)
     select asked.id, asked.number, asked.party, asked.municipality, coalesce(organisation.name, '') as organisation,
            asked_function as "askedFunction", asked.action_lines as "actionLines", coalesce(asked.due_on, round.due_on) as "dueOn",
            asked.explanation, asked_at as "askedAt",
            coalesce((select json_agg(json_build_object('kind', kind, 'note', note, 'at', done_at, 'by', coalesce(people.name, ''), 'byLink', invitation_id is not null)
                                      order by step.number)
               from delivery_step step left join people on people.person_id = done_by
              where step.region_id = asked.region_id and step.delivery_id = asked.id), '[]') as steps,
            (select coalesce(sum(findings), 0)::int from told
              where ${countsFor('told', 'asked')}) as findings,
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
