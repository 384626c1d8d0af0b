import type { Writing } from '../../database/database.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { invitedEntry, isInvitedLine, strangeLine } from '../../domain/invitations/invited-form.ts'
import { invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { registers } from '../registers/all-registers.ts'
import type { Mode, Stored } from '../registers/register.ts'
import { type InvitedMatter, selectInvited } from './read-invited.ts'

type Invited = { terms: InvitationTerms; input: Readonly<Record<string, unknown>>; changing?: string }

/**
 * Writes what came by an invitation. `changing`: the id of an entry that came by it before. Refused as not allowed when the
 * invitation was revoked, expired or used up since its form was opened; as a conflict when the region has the figure already.
 */
export function recordInvited(needs: Needs, { terms, input, changing }: Invited): Promise<Outcome<Stored>> {
  return needs.database.write(async (sql) => {
    if (!(await isHeldOpen(sql))) return refused({ kind: 'not-allowed' })
    const matter = await selectInvited(sql, terms, needs.today)
    if (!matter.ok) return matter
    if (matter.value.isTaken) return refused({ kind: 'conflict', fields: {} })
    if (!isInvitedLine(terms, input['actionLine']))
      return invalid('actionLine', 'not-a-choice', String(input['actionLine']))
    const strange = strangeLine(terms, input['alsoLines'])
    if (strange !== undefined) return invalid('alsoLines', 'not-a-choice', strange)
    const entry = invitedEntry(terms, input, {
      today: needs.today,
      indicator: matter.value.indicator?.code ?? '',
    })
    const desk = { caller: needs.caller, region: matter.value.region, today: needs.today }
    return registers[terms.noun].store(sql, desk, entry, modeOf(terms, matter.value, changing))
  })
}

/** Locks the invitation: who revokes it now waits, and who sends the same at the same moment comes after. */
async function isHeldOpen(sql: Writing): Promise<boolean> {
  const [held] = await sql.query<{ state: string | null }>('select app.hold_invitation() as state')
  return held?.state === 'open'
}

/** A figure is one figure: sent again it is corrected. */
function modeOf({ noun }: InvitationTerms, { entries }: InvitedMatter, changing: string | undefined): Mode {
  const [figure] = entries
  if (noun === 'observations' && figure) return { kind: 'change', id: figure.id }
  return changing === undefined || noun !== 'findings' ? { kind: 'new' } : { kind: 'change', id: changing }
}
