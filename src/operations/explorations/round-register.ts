import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseRound, type Round, roundFields } from '../../domain/explorations/round.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type KnownByNumber, knownByNumber } from '../registers/known-by-number.ts'
import { nextNumber } from '../registers/next-number.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { overlappingRound } from './overlapping-round.ts'
import { selectRounds } from './select-rounds.ts'

/** The rounds in which the exploration is asked for, one after the other. */
export const roundRegister: Register = {
  noun: 'rounds',
  fields: roundFields,
  name: 'number',
  async list(sql, { id }, only) {
    const rounds = await selectRounds(sql, id, only)
    return rounds.map(({ closedAt: _, ...round }) => rowOfEntry(round))
  },
  store: storeRound,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'rounds')) return refused({ kind: 'not-allowed' })
    const [round] = await sql.query<Known & Pick<Round, 'opensOn' | 'dueOn'>>(
      `select ${columnsOfKnown}, opens_on as "opensOn", due_on as "dueOn" from exploration_round where region_id = $1 and id = $2`,
      [desk.region.id, id],
    )
    if (!round) return refused({ kind: 'not-found' })
    const other = aside || round.isOver ? undefined : await overlappingRound(sql, desk.region.id, round)
    if (other !== undefined) return invalid('opensOn', 'round-still-open', other)
    return setRowAside(sql, 'exploration_round', desk, id, aside, String(round.number))
  },
}

type Known = KnownByNumber & { isOver: boolean }
const columnsOfKnown = 'id, number, closed_at is not null as "isOver"'

async function storeRound(sql: Writing, desk: Desk, input: unknown, mode: Mode): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  if (!mayWrite(caller, region.id, 'rounds')) return refused({ kind: 'not-allowed' })
  const draft = parseRound(input)
  if (!draft.ok) return draft
  const round = draft.value
  const wanted = { regionId: region.id, mode, number: round.number }
  const known = await knownByNumber<Known>(sql, 'exploration_round', wanted, columnsOfKnown)
  if (!known.ok) return known
  const id = known.value?.id ?? null
  const other = known.value?.isOver ? undefined : await overlappingRound(sql, region.id, { ...round, id })
  if (other !== undefined) return invalid('opensOn', 'round-still-open', other)
  const number =
    round.number ?? known.value?.number ?? (await nextNumber(sql, 'exploration_round', region.id))
  const [stored] = await sql.query<{ id: string }>(
    `insert into exploration_round (region_id, id, number, title, opens_on, due_on, explanation, reminds, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9)
     on conflict (region_id, id) do update
       set number = excluded.number, title = excluded.title, opens_on = excluded.opens_on, due_on = excluded.due_on,
           explanation = excluded.explanation, reminds = excluded.reminds, is_example = excluded.is_example, changed_at = now(),
           removed_at = null
     returning id`,
    [
      region.id,
      id,
      number,
      round.title,
      round.opensOn,
      round.dueOn,
      round.explanation,
      round.reminds,
      round.isExample,
    ],
  )
  if (!stored) return refused({ kind: 'not-allowed' })
  if (!known.value) await takeOverQuestions(sql, region.id, stored.id)
  return done({ id: stored.id, label: String(number) })
}

/** A new round asks what the last one asked, as far as the region had made those questions its own. */
async function takeOverQuestions(sql: Writing, regionId: string, roundId: string): Promise<void> {
  await sql.query(
    `insert into round_questions (region_id, round_id, version, questions)
     select region_id, $2, 1, questions from round_questions asked
       join exploration_round round using (region_id)
      where region_id = $1 and round.id = asked.round_id and round.id <> $2 and round.removed_at is null
      order by round.number desc, version desc limit 1`,
    [regionId, roundId],
  )
}
