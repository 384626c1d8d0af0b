import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import type { Entry } from '../registers/register.ts'
import { readEntry } from '../registers/work-on-register.ts'
import { interviewRegister } from './interview-register.ts'

/** A finding that was taken from an interview, with its words as they were then, and the actions that follow from it. */
export type TakenFinding = {
  id: string
  number: number
  title: string
  words: string
  actions: { id: string; code: string }[]
}

export type ReadInterview = { region: Region; entry: Entry; version: string; findings: TakenFinding[] }

/** One interview, and where the golden thread goes on from it. */
export async function readInterview(
  needs: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<ReadInterview>> {
  const read = await readEntry(needs, regionId, interviewRegister, id)
  if (!read.ok) return read
  const findings = await needs.database.read((sql) =>
    sql.query<TakenFinding>(
      `select finding.id, finding.number, finding.title, said.body as words,
              (select coalesce(json_agg(json_build_object('id', action.id, 'code', action.code) order by action.code), '[]')
                 from action_finding join action on action.region_id = action_finding.region_id and action.id = action_id
                where action_finding.region_id = finding.region_id and finding_id = finding.id and action.removed_at is null) as actions
         from finding_passage taken
         join finding on finding.region_id = taken.region_id and finding.id = taken.finding_id
         join interview_words said on said.region_id = taken.region_id and said.id = taken.words_id
        where taken.region_id = $1 and taken.interview_id = $2 and finding.removed_at is null
        order by finding.number`,
      [regionId, id],
    ),
  )
  return done({ ...read.value, findings })
}
