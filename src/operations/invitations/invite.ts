import type { Reading } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { invitationSubjects, usesOf } from '../../domain/invitations/invitation.ts'
import {
  askedPeriod,
  type NewInvitation,
  parseNewInvitation,
} from '../../domain/invitations/new-invitation.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Rhythm } from '../../domain/terms.ts'
import { selectDelivery } from '../explorations/read-delivery.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'

/** Makes an invitation; the link follows from its row. It works from now, by the clock of the database, for so many days. */
export function invite(needs: Needs, regionId: string, input: unknown): Promise<Outcome<{ id: string }>> {
  const { database, caller, today } = needs
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const asked = parseNewInvitation(input, region.value)
    if (!asked.ok) return asked
    const { noun, note, days, actionLines } = asked.value
    const place = noun === 'contributions' ? done(null) : parsePlace(region.value, 'place', asked.value.place)
    if (!place.ok) return place
    const owner = noun === 'contributions' ? {} : { municipality: place.value }
    if (!mayWrite(caller, regionId, invitationSubjects[noun], owner))
      return noun === 'contributions'
        ? refused({ kind: 'not-allowed' })
        : invalid('place', 'not-your-municipality', asked.value.place)
    const delivery = await askedDelivery(sql, region.value, asked.value, { municipality: place.value, today })
    if (!delivery.ok) return delivery
    const figure = await askedFigure(sql, region.value, asked.value, place.value, today)
    if (!figure.ok) return figure
    const [made] = await sql.query<{ id: string }>(
      `insert into invitation (region_id, noun, municipality, action_lines, indicator_id, period, note, max_uses, delivery_id, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, date_trunc('second', now()) + make_interval(days => $10))
       returning id`,
      [
        regionId,
        noun,
        place.value,
        actionLines,
        figure.value.indicatorId,
        figure.value.period,
        note,
        usesOf[noun],
        delivery.value,
        days,
      ],
    )
    return made ? done(made) : refused({ kind: 'not-allowed' })
  })
}

/** The delivery the link is for: of a round that is open, and of the same place. */
async function askedDelivery(
  sql: Reading,
  region: Region,
  { noun, delivery: id }: NewInvitation,
  { municipality, today }: { municipality: string | null; today: Date },
): Promise<Outcome<string | null>> {
  if (id === '' || noun !== 'findings') return done(null)
  const matter = await selectDelivery(sql, region.id, id, today)
  if (!matter) return refused({ kind: 'not-found' })
  if (matter.round.closedAt !== null) return invalid('place', 'round-is-over')
  return matter.delivery.municipality === municipality ? done(id) : invalid('place', 'not-a-choice', '')
}

type Figure = { indicatorId: string | null; period: string | null }

/** The figure that is asked for: of an indicator of the region, in its rhythm, and not there already. */
async function askedFigure(
  sql: Reading,
  region: Region,
  { noun, indicator: code, period: periodWord }: NewInvitation,
  municipality: string | null,
  today: Date,
): Promise<Outcome<Figure>> {
  if (noun !== 'observations') return done({ indicatorId: null, period: null })
  const [indicator] = await sql.query<{ id: string; rhythm: Rhythm; aggregation: string }>(
    'select id, rhythm, aggregation from indicator where region_id = $1 and code = upper($2) and removed_at is null',
    [region.id, code],
  )
  if (!indicator) return invalid('indicator', 'unknown-indicator', code)
  if (indicator.aggregation === 'sum' && municipality === null)
    return invalid('place', 'only-per-municipality')
  const period = askedPeriod(periodWord, indicator.rhythm, today)
  if (!period.ok) return period
  const [known] = await sql.query(
    `select from observation where region_id = $1 and indicator_id = $2 and place = $3 and period = $4 and removed_at is null`,
    [region.id, indicator.id, municipality ?? wholeRegion, period.value],
  )
  if (known) return invalid('period', 'already-exists', period.value)
  return done({ indicatorId: indicator.id, period: period.value })
}
