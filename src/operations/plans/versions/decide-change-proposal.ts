import type { Writing } from '../../../database/database.ts'
import { mayRead, mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import {
  type ChangeProposal,
  changedSince,
  parseProposalDecision,
} from '../../../domain/plans/versions/change-proposal.ts'
import type { Values } from '../../../domain/registers/field.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { selectRegion } from '../../regions/read-region.ts'
import type { Desk } from '../../registers/register.ts'
import { selectObject } from './read-change-proposals.ts'
import { selectChangeProposals } from './select-change-proposals.ts'
import { versionRegisters } from './select-concept-lists.ts'

/**
 * Takes a proposal over into the plan, or rejects it with the reason. Taken over it is written as anybody would write it, so that every
 * rule of the register holds; what does not fit any more is refused with the fields of the goal or action.
 */
export function decideChangeProposal(
  needs: Needs,
  regionId: string,
  number: number,
  input: unknown,
): Promise<Outcome<ChangeProposal>> {
  return changeProposal(needs, regionId, number, async (sql, desk, proposal) => {
    const { caller } = desk
    if (caller.kind !== 'person' || !mayWrite(caller, regionId, 'plan-versions'))
      return refused({ kind: 'not-allowed' })
    const decided = parseProposalDecision(input, dayOf(needs.today))
    if (!decided.ok) return decided
    const { state, answer, decidedOn, decision, overwrite } = decided.value
    const decisionId = decision === null ? null : await idOfDecision(sql, regionId, decision)
    if (decisionId === undefined) return invalid('decision', 'unknown-decision', String(decision))
    if (state === 'accepted') {
      const written = await takeOver(sql, desk, proposal, overwrite)
      if (!written.ok) return written
    }
    await sql.query(
      `update change_proposal set state = $3, answer = $4, decided_on = $5, decision_id = $6, decided_by = $7, changed_at = now()
        where region_id = $1 and number = $2`,
      [regionId, number, state, answer, decidedOn, decisionId, caller.id],
    )
    return done(proposal)
  })
}

/** The way back for whoever proposed it, as long as it was not decided. */
export function withdrawChangeProposal(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<ChangeProposal>> {
  return changeProposal(needs, regionId, number, async (sql, { caller }, proposal) => {
    const { municipality, organisationId: organisation } = proposal
    if (!mayWrite(caller, regionId, 'change-proposals', { municipality, organisation }))
      return refused({ kind: 'not-allowed' })
    await sql.query(
      `update change_proposal set state = 'withdrawn', decided_on = $3, changed_at = now() where region_id = $1 and number = $2`,
      [regionId, number, dayOf(needs.today)],
    )
    return done(proposal)
  })
}

/** Two who decide at once take turns: the second finds it decided. */
function changeProposal(
  { database, caller, today }: Needs,
  regionId: string,
  number: number,
  change: (sql: Writing, desk: Desk, proposal: ChangeProposal) => Promise<Outcome<ChangeProposal>>,
): Promise<Outcome<ChangeProposal>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    await takeTurns(sql, `change-proposals ${regionId}`)
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const [proposal] = await selectChangeProposals(sql, regionId, number)
    if (!proposal) return refused({ kind: 'not-found' })
    if (proposal.state !== 'proposed') return refused({ kind: 'changed-meanwhile' })
    return change(sql, { caller, region: region.value, today }, proposal)
  })
}

async function takeOver(
  sql: Writing,
  desk: Desk,
  { noun, objectId, changes }: ChangeProposal,
  overwrite: boolean,
): Promise<Outcome<unknown>> {
  const present = objectId === null ? {} : await selectObject(sql, desk.region, noun, objectId)
  if (present === null) return invalid('state', 'proposal-does-not-fit')
  if (objectId !== null && !overwrite && changedSince(changes, present).length > 0)
    return invalid('overwrite', 'changed-since-proposal')
  const after: Values = Object.fromEntries(Object.entries(changes).map(([key, one]) => [key, one.after]))
  const mode = objectId === null ? ({ kind: 'new' } as const) : ({ kind: 'change', id: objectId } as const)
  return versionRegisters[noun].store(sql, desk, { ...present, ...after }, mode)
}

async function idOfDecision(sql: Writing, regionId: string, number: number): Promise<string | undefined> {
  const [row] = await sql.query<{ id: string }>(
    'select id from decision where region_id = $1 and number = $2 and removed_at is null',
    [regionId, number],
  )
  return row?.id
}
