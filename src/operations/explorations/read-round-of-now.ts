import { mayRead } from '../../domain/caller.ts'
import type { QuestionSet } from '../../domain/explorations/questions.ts'
import { openRoundOf, type Round } from '../../domain/explorations/round.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { latestQuestions } from './round-questions.ts'
import { selectRounds } from './select-rounds.ts'

/** `questions`: undefined for the set that comes with Thuisplan. */
export type RoundOfNow = { round: Round; questions: QuestionSet | undefined }

/** The round in which people are asked now, with what it asks; undefined when none is open. */
export function readRoundOfNow(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<RoundOfNow | undefined>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const round = openRoundOf(await selectRounds(sql, regionId), today)
    if (!round) return done(undefined)
    return done({ round, questions: await latestQuestions(sql, regionId, round.id) })
  })
}
