import type { Reading } from '../../../database/database.ts'
import type { ChangeProposal } from '../../../domain/plans/versions/change-proposal.ts'

/** All proposals, the newest first; with a number at most that one. */
export function selectChangeProposals(
  sql: Reading,
  regionId: string,
  number?: number,
): Promise<ChangeProposal[]> {
  return sql.query<ChangeProposal>(
    `select proposal.number, proposal.version, proposal.noun, proposal.object_id as "objectId", proposal.code, proposal.reason,
            proposal.changes, proposal.municipality, proposal.organisation_id as "organisationId", organisation.name as organisation,
            to_char(proposed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "proposedOn", proposer.name as "proposedBy",
            proposal.state, proposal.decided_on as "decidedOn", decision.number as decision, proposal.answer, decider.name as "decidedBy"
       from change_proposal proposal
       left join organisation
         on organisation.region_id = proposal.region_id and organisation.id = proposal.organisation_id
       left join decision on decision.region_id = proposal.region_id and decision.id = proposal.decision_id
       left join app.people_of($1) proposer on proposer.person_id = proposed_by
       left join app.people_of($1) decider on decider.person_id = decided_by
      where proposal.region_id = $1 and ($2::int is null or proposal.number = $2)
      order by proposal.number desc`,
    [regionId, number ?? null],
  )
}
