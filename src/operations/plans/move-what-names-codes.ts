import type { Writing } from '../../database/database.ts'
import { orderOfMoves } from '../../domain/plans/order-of-moves.ts'
import { renamedSubject } from '../../domain/plans/renamed-subject.ts'

/**
 * Whatever calls an action or a goal by its code goes along when the code changes, in the same transaction. Everything else points at
 * them by id. Publications stay as they were made.
 */
export async function moveWhatNamesCodes(
  sql: Writing,
  regionId: string,
  moves: readonly { from: string; to: string }[],
): Promise<void> {
  const codes = new Map(moves.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]))
  if (codes.size === 0) return
  const answers = await sql.query<{ rule: string; subject: string }>(
    `select rule, subject from plan_check_answer where region_id = $1 and split_part(subject, ':', 2) = any ($2::text[])`,
    [regionId, [...codes.keys(), ...codes.values()]],
  )
  for (const [rule, ofRule] of Map.groupBy(answers, (answer) => answer.rule)) {
    const going = ofRule.flatMap(({ subject }) => {
      const to = renamedSubject(subject, codes)
      return to === undefined ? [] : [{ from: subject, to }]
    })
    const left = new Set(going.map(({ from }) => from))
    const targets = new Set(going.map(({ to }) => to))
    // An answer about something that is no longer there would be taken for one about what comes to its code.
    const stale = ofRule.flatMap(({ subject }) =>
      targets.has(subject) && !left.has(subject) ? [subject] : [],
    )
    await sql.query(
      'delete from plan_check_answer where region_id = $1 and rule = $2 and subject = any ($3::text[])',
      [regionId, rule, stale],
    )
    for (const { from, to } of orderOfMoves(going, 'waiting'))
      await sql.query(
        'update plan_check_answer set subject = $4 where region_id = $1 and rule = $2 and subject = $3',
        [regionId, rule, from, to],
      )
  }
}
