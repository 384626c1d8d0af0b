import { mayWrite, type RowOwner } from '../../domain/caller.ts'
import { type InvitedNoun, invitationSubjects } from '../../domain/invitations/invitation.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  regionId: string
  noun: InvitedNoun
  /** Whose rows it would be for; left out when that is still to be chosen. */
  owner?: RowOwner
  prefilled?: Record<string, string>
}

/** From where the work is: a link for somebody without an account. Nothing for who may not make one. */
export function InviteLink({
  visit: { language, needs },
  regionId,
  noun,
  owner = {},
  prefilled = {},
}: Props) {
  if (!mayWrite(needs.caller, regionId, invitationSubjects[noun], owner)) return null
  return (
    <a
      class="utrecht-button utrecht-button--subtle"
      href={addresses.newInvitation(language, regionId, { soort: noun, ...prefilled })}
    >
      {invitationTexts[language].invite}
    </a>
  )
}
