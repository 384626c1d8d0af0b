import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { whoDelivers } from '../../../presentation/explorations/delivery-words.ts'
import { addresses } from '../../addresses.ts'
import { deliveryKey } from '../../registers/came-from-delivery.ts'
import type { Visit } from '../../visit.ts'

/** The form of a link with which somebody without an account can deliver, filled in as far as it is known. */
export function linkForDelivery({ language }: Visit, region: Region, delivery: BoardRow): string {
  return addresses.newInvitation(language, region.id, {
    soort: 'bevindingen',
    [deliveryKey]: delivery.id,
    place: delivery.municipality ?? wholeRegion,
    note: delivery.askedFunction || whoDelivers(delivery, region, language),
    actionLines: delivery.actionLines.join('; '),
  })
}
