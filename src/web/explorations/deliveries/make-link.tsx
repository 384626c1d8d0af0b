import { mayWrite } from '../../../domain/caller.ts'
import { invitationSubjects } from '../../../domain/invitations/invitation.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeMoment } from '../../../language/moments.ts'
import type { DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; region: Region; matter: DeliveryMatter }

/** A link by which somebody without an account can deliver, for whoever may invite; and until when there is one. */
export function MakeLink({ visit: { language, needs }, region, matter: { delivery, owner } }: Props) {
  const texts = deliveryBoardTexts[language]
  if (!mayWrite(needs.caller, region.id, invitationSubjects.findings, { municipality: owner.municipality }))
    return null
  const prefilled = {
    soort: 'bevindingen',
    levering: delivery.id,
    place: delivery.municipality ?? wholeRegion,
    note: delivery.askedFunction,
    actionLines: delivery.actionLines.join('; '),
  }
  return (
    <>
      <p>
        {delivery.linkUntil === null
          ? texts.linkHelp
          : texts.linkWorks(writeMoment(language, delivery.linkUntil))}
      </p>
      <p>
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={addresses.newInvitation(language, region.id, prefilled)}
        >
          {texts.link}
        </a>
      </p>
    </>
  )
}
