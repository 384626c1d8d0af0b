import type { Reading } from '../../../database/database.ts'
import type { ConsultationLink } from '../../../domain/plans/consultation/consultation.ts'

/** The ways in without an account; none for who may not make them. */
export function selectLinks(
  sql: Reading,
  regionId: string,
  consultation: number,
): Promise<ConsultationLink[]> {
  return sql.query<ConsultationLink>(
    `select id, kind, label, email, revoked_at is not null as "isRevoked",
            (select count(*) from consultation_reaction reaction where reaction.region_id = link.region_id and reaction.link_id = link.id) as reactions
       from consultation_link link
      where region_id = $1 and consultation = $2 order by revoked_at is not null, kind, label, id`,
    [regionId, consultation],
  )
}
