import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { fitToIndicator, observationFields, parseObservation } from '../../domain/indicators/observation.ts'
import { observationLabel } from '../../domain/indicators/observation-label.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Rhythm } from '../../domain/terms.ts'
import { organisationId, ownedBy } from '../regions/owned-by.ts'
import type { Desk, Entry, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { setObservationAside } from './set-observation-aside.ts'

/** The figures behind the indicators: one for one place in one period. */
export const observationRegister: Register = {
  noun: 'observations',
  fields: observationFields,
  name: 'indicator',
  list: listObservations,
  store: storeObservation,
  setAside: setObservationAside,
}

async function listObservations(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select observation.id, indicator.code as indicator, place, period, value, missing_because as "missingBecause", status,
            coalesce(organisation.name, '') as organisation, observation.source, observation.is_example as "isExample",
            observation.invitation_id is not null as "byInvitation",
            case when observation.invitation_id is not null then (select note from invitation it
              where it.region_id = observation.region_id and it.id = observation.invitation_id) end as "invitationNote"
       from observation join indicator
         on indicator.region_id = observation.region_id and indicator.id = indicator_id and indicator.removed_at is null
       left join organisation
         on organisation.region_id = observation.region_id and organisation.id = observation.organisation_id
        and organisation.set_aside_at is null
      where observation.region_id = $1 and ($2::uuid is null or observation.id = $2) and observation.removed_at is null
      order by indicator.code, period, place = '${wholeRegion}', place`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

async function storeObservation(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller, today } = desk
  const draft = parseObservation(input)
  if (!draft.ok) return draft
  const place = parsePlace(region, 'place', draft.value.place)
  if (!place.ok) return place
  const organisation = await organisationId(sql, region.id, draft.value.organisation)
  if (!organisation.ok) return organisation
  const owner = { municipality: place.value, organisation: organisation.value }
  const owned = ownedBy(caller, region.id, 'observations', owner, draft.value.place)
  if (!owned.ok) return owned
  const indicator = await measuredBy(sql, region.id, draft.value.indicator)
  if (!indicator.ok) return indicator
  // The region is the sum of its municipalities: a figure of its own would be counted twice, or contradict it.
  if (indicator.value.aggregation === 'sum' && place.value === null)
    return invalid('place', 'only-per-municipality')
  const fitting = fitToIndicator(draft.value, indicator.value, today)
  if (!fitting.ok) return fitting
  const { value, missingBecause, status, source, isExample, period } = fitting.value
  const key = { indicatorId: indicator.value.id, place: place.value ?? wholeRegion, period }

  const label = observationLabel(region, indicator.value.code, key.place, period)
  const known = await knownObservation(sql, desk, mode, key, label)
  if (!known.ok) return known
  const [stored] = await sql.query<{ id: string }>(
    `insert into observation (region_id, id, indicator_id, place, period, value, missing_because, status, source, is_example, recorded_by,
                              organisation_id)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (region_id, id) do update
       set indicator_id = excluded.indicator_id, place = excluded.place, period = excluded.period, value = excluded.value,
           missing_because = excluded.missing_because, status = excluded.status, source = excluded.source,
           is_example = excluded.is_example, organisation_id = excluded.organisation_id, recorded_by = excluded.recorded_by, recorded_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value ?? null,
      key.indicatorId,
      key.place,
      period,
      value,
      missingBecause,
      status,
      source,
      isExample,
      caller.kind === 'person' ? caller.id : '',
      organisation.value,
    ],
  )
  return stored ? done({ id: stored.id, label }) : refused({ kind: 'not-allowed' })
}

type Measure = {
  id: string
  code: string
  rhythm: Rhythm
  countsPeople: boolean
  highestValue: number | null
  aggregation: 'sum' | 'none'
}

async function measuredBy(sql: Reading, regionId: string, code: string): Promise<Outcome<Measure>> {
  const [row] = await sql.query<Measure>(
    `select id, code, rhythm, counts_people as "countsPeople", highest_value as "highestValue", aggregation
       from indicator where region_id = $1 and code = upper($2) and removed_at is null`,
    [regionId, code],
  )
  return row ? done(row) : invalid('indicator', 'unknown-indicator', code)
}

type Key = { indicatorId: string; place: string; period: string }
type Known = { id: string; municipality: string | null; organisation: string | null; same: boolean }

/** The id of the observation this writes over, if any: by id when it is changed, by what it measures when it comes in a sheet. */
async function knownObservation(
  sql: Writing,
  { region, caller }: Desk,
  mode: Mode,
  key: Key,
  label: string,
): Promise<Outcome<string | undefined>> {
  await sql.query(`select pg_advisory_xact_lock(hashtext('observations ' || $1))`, [region.id])
  const changed = mode.kind === 'change' ? mode.id : null
  const rows = await sql.query<Known>(
    `select id, municipality, organisation_id as organisation, removed_at is null and (indicator_id, place, period) = ($3, $4, $5) as same from observation
      where region_id = $1 and (id = $2 or (indicator_id, place, period) = ($3, $4, $5))
      order by removed_at desc nulls first`,
    [region.id, changed, key.indicatorId, key.place, key.period],
  )
  const own = mode.kind === 'row' ? rows[0] : rows.find(({ id }) => id === changed)
  if (mode.kind === 'change' && !own) return refused({ kind: 'not-found' })
  if (own && !mayWrite(caller, region.id, 'observations', own)) return refused({ kind: 'not-allowed' })
  if (mode.kind === 'row') return done(own?.id)
  if (rows.some((row) => row !== own && row.same)) return invalid('period', 'already-exists', label)
  return done(own?.id)
}
