import type { Reading } from '../../database/database.ts'

/** The evidence of a finding: the words that were taken from an interview, as they were then. */
export type Passage = { findingId: string; interviewId: string; interview: number; words: string }

/** Of the findings of a region, or of one: only passages from interviews that who asks may read; the database sees to that. */
export function selectPassages(sql: Reading, regionId: string, findingId?: string): Promise<Passage[]> {
  return sql.query<Passage>(
    `select finding_id as "findingId", finding_passage.interview_id as "interviewId", interview.number as interview, said.body as words
       from finding_passage
       join interview on interview.region_id = finding_passage.region_id and interview.id = finding_passage.interview_id
       join interview_words said on said.region_id = finding_passage.region_id and said.id = finding_passage.words_id
      where finding_passage.region_id = $1 and ($2::uuid is null or finding_id = $2)`,
    [regionId, findingId ?? null],
  )
}
