import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { deliverySchema } from '../../domain/explorations/delivery.ts'
import { openRoundOf } from '../../domain/explorations/round.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { organisationId } from '../regions/owned-by.ts'
import { type KnownByNumber, knownByNumber } from '../registers/known-by-number.ts'
import { nextNumber } from '../registers/next-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { isAsked } from './is-asked.ts'
import { selectRounds } from './select-rounds.ts'

/** Writes what somebody is asked to deliver; a new one gets the next number of the region. */
export async function storeDelivery(
  sql: Writing,
  { region, caller, today }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'deliveries')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(deliverySchema, input)
  const around = await surroundings(sql, region, input, today)
  if (!draft.ok || !around.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(around) } })
  const delivery = draft.value
  const { round, isOver, municipality, organisation } = around.value
  const wanted = { regionId: region.id, mode, number: delivery.number }
  const known = await knownByNumber<Known>(sql, 'delivery', wanted, 'id, number, round_id as round')
  if (!known.ok) return known
  // What was asked in a round that is over can still be put right; nobody would hear of anything new.
  if (isOver && known.value?.round !== round) return invalid('round', 'round-is-over')
  const { party, askedFunction } = delivery
  const asked = { round, municipality, organisation, party, askedFunction }
  if (await isAsked(sql, region.id, { ...asked, id: known.value?.id ?? null }))
    return invalid('askedFunction', 'asked-already')
  const number = delivery.number ?? known.value?.number ?? (await nextNumber(sql, 'delivery', region.id))
  const [stored] = await sql.query<{ id: string }>(
    `insert into delivery (region_id, id, number, round_id, party, municipality, organisation_id, asked_function, action_lines,
                           due_on, explanation, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (region_id, id) do update
       set number = excluded.number, round_id = excluded.round_id, party = excluded.party, municipality = excluded.municipality,
           organisation_id = excluded.organisation_id, asked_function = excluded.asked_function,
           action_lines = excluded.action_lines, due_on = excluded.due_on, explanation = excluded.explanation,
           is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      round,
      delivery.party,
      municipality,
      organisation,
      delivery.askedFunction,
      delivery.actionLines,
      delivery.dueOn,
      delivery.explanation,
      delivery.isExample,
    ],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}

type Known = KnownByNumber & { round: string }
type Surroundings = {
  round: string
  isOver: boolean
  municipality: string | null
  organisation: string | null
}

const pointers = deliverySchema.pick({ round: true, place: true, organisation: true, actionLines: true })

/** What the delivery points at, looked up even when other fields are wrong, so that a person hears everything at once. */
async function surroundings(
  sql: Reading,
  region: Region,
  input: unknown,
  today: Date,
): Promise<Outcome<Surroundings>> {
  const words = parseFields(pointers, input)
  if (!words.ok) return words
  const round = await roundNamed(sql, region.id, words.value.round, today)
  const place = parsePlace(region, 'place', words.value.place)
  const organisation = await organisationId(sql, region.id, words.value.organisation)
  const strange = words.value.actionLines.find(
    (line) => !region.actionLines.some(({ number }) => number === line),
  )
  const lines =
    strange === undefined ? done(null) : invalid('actionLines', 'unknown-action-line', String(strange))
  if (round.ok && place.ok && organisation.ok && lines.ok)
    return done({ ...round.value, municipality: place.value, organisation: organisation.value })
  return refused({
    kind: 'invalid',
    fields: Object.assign({}, ...[round, place, organisation, lines].map(problemFields)),
  })
}

/** Left empty it is the round in which people are asked now, or else the next one. */
async function roundNamed(
  sql: Reading,
  regionId: string,
  number: number | null,
  today: Date,
): Promise<Outcome<{ round: string; isOver: boolean }>> {
  const rounds = await selectRounds(sql, regionId)
  const round =
    number === null
      ? (openRoundOf(rounds, today) ?? rounds.find(({ closedAt }) => closedAt === null))
      : rounds.find((one) => one.number === number)
  if (round) return done({ round: round.id, isOver: round.closedAt !== null })
  return number === null ? invalid('round', 'required') : invalid('round', 'unknown-round', String(number))
}
