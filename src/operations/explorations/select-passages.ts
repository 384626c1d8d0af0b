import type { Reading } from '../../database/database.ts'
import type { PresentPassage } from './check-passage.ts'

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

/** The same of findings by their number, those that were taken away included: a row of a sheet brings such a finding back. */
export async function passagesByNumber(
  sql: Reading,
  regionId: string,
  numbers: readonly number[],
): Promise<Map<number, PresentPassage>> {
  if (numbers.length === 0) return new Map()
  const rows = await sql.query<PresentPassage & { number: number }>(
    `select finding.number, interview.number as interview, said.body as words
       from finding
       join finding_passage taken on taken.region_id = finding.region_id and taken.finding_id = finding.id
       join interview on interview.region_id = taken.region_id and interview.id = taken.interview_id
       join interview_words said on said.region_id = taken.region_id and said.id = taken.words_id
      where finding.region_id = $1 and finding.number = any($2)`,
    [regionId, [...new Set(numbers)]],
  )
  return new Map(rows.map(({ number, ...passage }) => [number, passage]))
}
