import type { Reading } from '../../../database/database.ts'
import type { Consultation } from '../../../domain/plans/consultation/consultation.ts'

type Row = Omit<Consultation, 'counts'> & Consultation['counts']

/** Of a region, the newest first; or only one. */
export async function selectConsultations(
  sql: Reading,
  regionId: string,
  number?: number,
): Promise<Consultation[]> {
  const rows = await sql.query<Row>(
    `select it.number, it.version, version.title as "versionTitle", it.title, it.question, it.opens_on as "opensOn",
            it.closes_on as "closesOn", it.answer_by as "answerBy", it.audience, app.consultation_state(it) as state,
            it.note_public_at is not null as "isNotePublic",
            count(reaction.number) filter (where withdrawn_at is null) as reactions,
            count(reaction.number) filter (where withdrawn_at is null and answer.reaction is null) as unanswered,
            count(reaction.number) filter (where withdrawn_at is not null) as withdrawn
       from consultation it
       join plan_version version on version.region_id = it.region_id and version.number = it.version
       left join consultation_reaction reaction on reaction.region_id = it.region_id and reaction.consultation = it.number
       left join consultation_answer answer on answer.region_id = reaction.region_id
        and answer.consultation = reaction.consultation and answer.reaction = reaction.number
      where it.region_id = $1 and ($2::int is null or it.number = $2)
      group by it.region_id, it.number, version.title order by it.number desc`,
    [regionId, number ?? null],
  )
  return rows.map(({ reactions, unanswered, withdrawn, ...consultation }) => ({
    ...consultation,
    counts: { reactions, unanswered, withdrawn },
  }))
}
