import type { Writing } from '../../../database/database.ts'
import { mayRead } from '../../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import { parseNewReaction } from '../../../domain/plans/consultation/new-reaction.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { type ConsultationMatter, selectMatter } from './read-consultations.ts'
import { selectOwnNumbers } from './select-reactions.ts'
import { insertReaction, updateReaction, withdrawRow } from './write-reaction.ts'

type Which = { regionId: string; consultation: number }

/** A reaction from inside. `changing`: the number of one that was given before. */
export function reactAsMember(
  needs: Needs,
  which: Which,
  { input, changing }: { input: unknown; changing?: number },
): Promise<Outcome<{ number: number }>> {
  return needs.database.write(async (sql) => {
    const found = await openForMember(sql, needs, which)
    if (!found.ok) return found
    const reaction = parseNewReaction(input, found.value.plan)
    if (!reaction.ok) return reaction
    if (changing === undefined)
      return done({
        number: await insertReaction(sql, which, reaction.value, {
          kind: 'member',
          personId: found.value.personId,
        }),
      })
    if (!(await isOwn(sql, which, changing))) return refused({ kind: 'not-found' })
    const changed = await updateReaction(sql, which, changing, reaction.value)
    return changed.ok ? done({ number: changing }) : changed
  })
}

export function withdrawAsMember(needs: Needs, which: Which, number: number): Promise<Outcome<null>> {
  return needs.database.write(async (sql) => {
    const found = await openForMember(sql, needs, which)
    if (!found.ok) return found
    return (await isOwn(sql, which, number))
      ? withdrawRow(sql, which, number)
      : refused({ kind: 'not-found' })
  })
}

async function openForMember(
  sql: Writing,
  { caller }: Needs,
  { regionId, consultation: number }: Which,
): Promise<Outcome<Pick<ConsultationMatter, 'consultation' | 'plan'> & { personId: string }>> {
  if (caller.kind === 'visitor' || !mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
  const found = await selectMatter(sql, regionId, number)
  if (!found) return refused({ kind: 'not-found' })
  return found.consultation.state === 'open'
    ? done({ ...found, personId: caller.id })
    : invalid('body', 'consultation-not-open')
}

async function isOwn(sql: Writing, { regionId, consultation }: Which, number: number): Promise<boolean> {
  return (await selectOwnNumbers(sql, regionId, consultation)).includes(number)
}
