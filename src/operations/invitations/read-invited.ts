import type { Reading } from '../../database/database.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type DeliveryMatter, selectDelivery } from '../explorations/read-delivery.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { registers } from '../registers/all-registers.ts'
import type { Entry } from '../registers/register.ts'

/** What the form of an invitation shows: where it is for, the figure that is asked, and what was sent by this link so far. */
export type InvitedMatter = {
  region: Region
  indicator: InvitedIndicator | null
  /** Only what the link may still correct. */
  entries: Entry[]
  /** The region has this figure in another way, or works with it already. */
  isTaken: boolean
  /** The delivery that can be handed in with the link; null: it is for findings alone. */
  delivery: DeliveryMatter | null
}

export type InvitedIndicator = {
  code: string
  name: string
  definition: string
  unit: string
  countsPeople: boolean
}

/** Under the rights of who holds the link. */
export function readInvited(needs: Needs, terms: InvitationTerms): Promise<Outcome<InvitedMatter>> {
  return needs.database.read((sql) => selectInvited(sql, terms, needs.today))
}

/** The same inside a transaction that goes on to do something with it. */
export async function selectInvited(
  sql: Reading,
  terms: InvitationTerms,
  today: Date,
): Promise<Outcome<InvitedMatter>> {
  const region = await selectRegion(sql, terms.regionId, today)
  if (!region.ok) return region
  const isFigure = terms.noun === 'observations'
  const [indicator] = isFigure
    ? await sql.query<InvitedIndicator>(
        `select code, name, definition, unit, counts_people as "countsPeople" from indicator where region_id = $1 and id = $2`,
        [terms.regionId, terms.indicatorId],
      )
    : []
  // The indicator was taken away since: there is nothing left to ask.
  if (isFigure && !indicator) return refused({ kind: 'not-found' })
  const [figure] = isFigure
    ? await sql.query<{ taken: boolean }>('select app.guest_figure_is_taken() as taken')
    : []
  return done({
    region: region.value,
    indicator: indicator ?? null,
    entries: await registers[terms.noun].list(sql, region.value),
    isTaken: figure?.taken ?? false,
    delivery:
      terms.deliveryId === null
        ? null
        : ((await selectDelivery(sql, terms.regionId, terms.deliveryId, today)) ?? null),
  })
}
