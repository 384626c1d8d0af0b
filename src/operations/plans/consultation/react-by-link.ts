import { createHash } from 'node:crypto'
import type { Reading as Sql } from '../../../database/database.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { parseNewReaction } from '../../../domain/plans/consultation/new-reaction.ts'
import type { Reading } from './open-reading-link.ts'
import { selectPublicNote, selectReactions } from './select-reactions.ts'
import { insertReaction, updateReaction, withdrawRow } from './write-reaction.ts'

/** What a reader sees: the plan of the version, and what was reacted with the code they hold. */
export type ReadByLink = { plan: ConsultedPlan; own: Reaction[]; hasDocument: boolean }

type Opened = Pick<Reading, 'terms' | 'database'>

/** Not found when the link opens nothing any more. */
export function readByLink({ terms, database }: Opened): Promise<Outcome<ReadByLink>> {
  return database.read(async (sql) => {
    const plan = await selectPlan(sql)
    if (!plan) return refused({ kind: 'not-found' })
    const [document] = await sql.query('select from app.document_of_link()')
    const own = await selectReactions(sql, terms.regionId, terms.consultation)
    return done({ plan, own, hasDocument: document !== undefined })
  })
}

/** The note of answers; not found as long as it is not public. */
export function readNoteByLink({
  database,
}: Opened): Promise<Outcome<{ plan: ConsultedPlan; reactions: Reaction[] }>> {
  return database.read(async (sql) => {
    const plan = await selectPlan(sql)
    return plan ? done({ plan, reactions: await selectPublicNote(sql) }) : refused({ kind: 'not-found' })
  })
}

/** `code` is kept as a digest only. `changing`: the number of a reaction that was given with the same code. */
export function reactByLink(
  { terms, database }: Opened,
  { input, code, changing }: { input: unknown; code: string; changing?: number },
): Promise<Outcome<{ number: number }>> {
  return database.write(async (sql) => {
    if (!(await isOpen(sql))) return invalid('body', 'consultation-not-open')
    const plan = await selectPlan(sql)
    if (!plan) return refused({ kind: 'not-found' })
    const reaction = parseNewReaction(input, plan)
    if (!reaction.ok) return reaction
    if (changing !== undefined) {
      const changed = await updateReaction(sql, terms, changing, reaction.value)
      return changed.ok ? done({ number: changing }) : changed
    }
    const readerDigest = createHash('sha256').update(code).digest('hex')
    const number = await insertReaction(sql, terms, reaction.value, {
      kind: 'reader',
      linkId: terms.id,
      readerDigest,
    })
    return done({ number })
  })
}

export function withdrawByLink({ terms, database }: Opened, number: number): Promise<Outcome<null>> {
  return database.write(async (sql) =>
    (await isOpen(sql)) ? withdrawRow(sql, terms, number) : invalid('body', 'consultation-not-open'),
  )
}

async function selectPlan(sql: Sql): Promise<ConsultedPlan | undefined> {
  const [row] = await sql.query<{ plan: ConsultedPlan | null }>('select app.plan_of_link() as plan')
  return row?.plan ?? undefined
}

async function isOpen(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ link: string | null }>('select app.writing_link() as link')
  return row?.link !== null && row !== undefined
}
