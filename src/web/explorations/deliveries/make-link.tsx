import { mayWrite } from '../../../domain/caller.ts'
import { invitationSubjects } from '../../../domain/invitations/invitation.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeMoment } from '../../../language/moments.ts'
import type { DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import type { Visit } from '../../visit.ts'
import { linkForDelivery } from './link-for-delivery.ts'

type Props = { visit: Visit; region: Region; matter: DeliveryMatter }

/** A link by which somebody without an account can deliver, for whoever may invite; and until when there is one. */
export function MakeLink({ visit, region, matter: { delivery, owner } }: Props) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  if (!mayWrite(needs.caller, region.id, invitationSubjects.findings, { municipality: owner.municipality }))
    return null
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
          href={linkForDelivery(visit, region, delivery)}
        >
          {texts.link}
        </a>
      </p>
    </>
  )
}
