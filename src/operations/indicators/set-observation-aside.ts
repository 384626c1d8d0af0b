import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { observationLabel } from '../../domain/indicators/observation-label.ts'
import { valueProblem } from '../../domain/indicators/value-problem.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { parsePeriod } from '../../domain/periods.ts'
import { type Rhythm, rhythms } from '../../domain/terms.ts'
import type { Desk, Stored } from '../registers/register.ts'

type Row = {
  indicator: string
  countsPeople: boolean
  highestValue: number | null
  rhythm: Rhythm
  place: string
  municipality: string | null
  organisation: string | null
  period: string
  value: number | null
  taken: boolean
}

/** Takes a figure away, or brings it back unless another took its place or the indicator is measured otherwise since. */
export async function setObservationAside(
  sql: Writing,
  { region, caller }: Desk,
  id: string,
  aside: boolean,
): Promise<Outcome<Stored>> {
  await sql.query(`select pg_advisory_xact_lock(hashtext('observations ' || $1))`, [region.id])
  const [row] = await sql.query<Row>(
    `select code as indicator, counts_people as "countsPeople", highest_value as "highestValue", rhythm, place, municipality, organisation_id as organisation, period, value, exists (select from observation other
              where other.region_id = observation.region_id and other.indicator_id = observation.indicator_id
                and other.place = observation.place and other.period = observation.period
                and other.id <> observation.id and other.removed_at is null) as taken
       from observation join indicator on indicator.region_id = observation.region_id and indicator.id = indicator_id
      where observation.region_id = $1 and observation.id = $2`,
    [region.id, id],
  )
  if (!row) return refused({ kind: 'not-found' })
  if (!mayWrite(caller, region.id, 'observations', row)) return refused({ kind: 'not-allowed' })
  const label = observationLabel(region, row.indicator, row.place, row.period)
  if (!aside && row.taken)
    return refused({ kind: 'conflict', fields: { period: { code: 'already-exists', detail: label } } })
  if (!aside && !stillFits(row)) {
    const detail = rhythms.dutch[row.rhythm]
    return refused({ kind: 'conflict', fields: { period: { code: 'period-outside-rhythm', detail } } })
  }
  await sql.query(
    'update observation set removed_at = case when $3 then now() end where region_id = $1 and id = $2',
    [region.id, id, aside],
  )
  return done({ id, label })
}

function stillFits({ value, ...measure }: Row): boolean {
  return (
    parsePeriod(measure.period)?.rhythm === measure.rhythm &&
    (value === null || valueProblem(value, measure) === undefined)
  )
}
