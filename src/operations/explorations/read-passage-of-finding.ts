import { standsIn } from '../../domain/explorations/passage.ts'
import type { Needs } from '../needs.ts'

/** Where a finding was taken from, as far as somebody may read it. */
export type PassageOfFinding = {
  words: string
  interview: { id: string; number: number; heldOn: string; withWhom: string }
  /** The interview was written anew since, and says it otherwise. */
  isChanged: boolean
  /** The interview was taken away. */
  isAway: boolean
}

type Row = PassageOfFinding['interview'] & { words: string; text: string; isAway: boolean }

export async function readPassageOfFinding(
  { database }: Needs,
  regionId: string,
  findingId: string,
): Promise<PassageOfFinding | undefined> {
  const [row] = await database.read((sql) =>
    sql.query<Row>(
      `select interview.id, interview.number, held_on as "heldOn", whole.with_whom as "withWhom", whole.body as text,
              said.body as words, removed_at is not null as "isAway"
         from finding_passage taken
         join interview on interview.region_id = taken.region_id and interview.id = taken.interview_id
         join interview_words said on said.region_id = taken.region_id and said.id = taken.words_id
         join interview_words whole on whole.region_id = taken.region_id and whole.id = interview.words_id
        where taken.region_id = $1 and taken.finding_id = $2`,
      [regionId, findingId],
    ),
  )
  if (!row) return undefined
  const { words, text, isAway, ...interview } = row
  return { words, interview, isChanged: !standsIn(text, words), isAway }
}
