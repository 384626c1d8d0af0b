import type { Reading } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { parseQuestions, type Question, type QuestionSet } from '../../domain/explorations/questions.ts'
import type { Round } from '../../domain/explorations/round.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { notWelcome, readInRegion } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectRound } from './select-rounds.ts'

/** A version of the questions of a round. `madeBy` is a name, '' when that account is gone. */
export type MadeQuestions = QuestionSet & { madeAt: Date; madeBy: string }

/** The versions of the questions of a round, the newest first; none: the set that comes with Thuisplan. */
export function readRoundQuestions(
  needs: Needs,
  regionId: string,
  roundId: string,
): Promise<Outcome<{ region: Region; round: Round; versions: MadeQuestions[] }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const found = await selectRound(sql, regionId, roundId)
    if (!found.ok) return found
    const round = found.value
    const versions = await sql.query<MadeQuestions>(
      `select version, questions, made_at as "madeAt", coalesce(person.name, '') as "madeBy"
         from round_questions left join app.people_of($1) person on person.person_id = made_by
        where region_id = $1 and round_id = $2 order by version desc`,
      [regionId, roundId],
    )
    return done({ region, round, versions })
  })
}

/**
 * Writes the questions of a round as its next version; the same questions again are no new version. `begunWith`: the version that the
 * form showed; when there is a newer one by now nothing is written.
 */
export function storeRoundQuestions(
  { database, caller, today }: Needs,
  regionId: string,
  roundId: string,
  { input, begunWith }: { input: Readonly<Record<string, unknown>>; begunWith: number },
): Promise<Outcome<{ version: number }>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (!mayWrite(caller, regionId, 'rounds')) return refused({ kind: 'not-allowed' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const found = await selectRound(sql, regionId, roundId)
    if (!found.ok) return found
    const round = found.value
    if (round.closedAt !== null) return invalid('round', 'round-is-over')
    const questions = parseQuestions(input, region.value)
    if (!questions.ok) return questions
    await takeTurns(sql, `questions ${roundId}`)
    const latest = await latestQuestions(sql, regionId, roundId)
    if ((latest?.version ?? 0) !== begunWith) return refused({ kind: 'changed-meanwhile' })
    if (latest && areSame(latest.questions, questions.value)) return done({ version: latest.version })
    const version = begunWith + 1
    await sql.query(
      'insert into round_questions (region_id, round_id, version, questions) values ($1, $2, $3, $4)',
      [regionId, roundId, version, JSON.stringify(questions.value)],
    )
    return done({ version })
  })
}

/** The questions that are asked now; undefined: the set that comes with Thuisplan. */
export async function latestQuestions(
  sql: Reading,
  regionId: string,
  roundId: string,
): Promise<QuestionSet | undefined> {
  const [latest] = await sql.query<QuestionSet>(
    `select version, questions from round_questions where region_id = $1 and round_id = $2 order by version desc limit 1`,
    [regionId, roundId],
  )
  return latest
}

function areSame(one: readonly Question[], other: readonly Question[]): boolean {
  const told = (questions: readonly Question[]) =>
    JSON.stringify(questions.map(({ line, nl, en }) => [line, nl, en]))
  return told(one) === told(other)
}
