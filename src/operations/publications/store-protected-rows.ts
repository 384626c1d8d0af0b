import type { Reading, Writing } from '../../database/database.ts'
import type { Indicator, Monitor } from '../../domain/indicators/monitor.ts'
import { monitorOfRows, type ProtectedRow, rowsOfMonitor } from './protected-rows.ts'

/** What the publisher may see of the monitor, for this one publication. Takes a protected monitor. */
export async function storeProtectedRows(
  sql: Writing,
  regionId: string,
  number: number,
  monitor: Monitor,
): Promise<void> {
  await sql.query(
    `insert into protected_figure (region_id, number, indicator_code, place, period, shown)
     select $1, $2, indicator, place, period, shown
       from jsonb_to_recordset($3::jsonb) as given (indicator text, place text, period text, shown jsonb)`,
    [regionId, number, JSON.stringify(rowsOfMonitor(monitor))],
  )
}

/** The protected monitor of a publication, as it was stored. Asks for no column the publisher may not read. */
export async function selectProtectedMonitor(
  sql: Reading,
  regionId: string,
  number: number,
): Promise<Monitor> {
  const indicators = await sql.query<IndicatorRow>(
    `select id, code, name, definition, unit, wanted, action_line as "actionLine",
            transformation_class as "transformationClass", counts_people as "countsPeople", highest_value as "highestValue", aggregation, rhythm, source,
            next_publication_on as "nextPublicationOn", is_example as "isExample", target_period as "targetPeriod",
            target_value as "targetValue"
       from indicator where region_id = $1 and removed_at is null order by action_line, code`,
    [regionId],
  )
  const rows = await sql.query<ProtectedRow>(
    `select indicator_code as indicator, place, period, shown from protected_figure where region_id = $1 and number = $2`,
    [regionId, number],
  )
  const members = await sql.query<{ code: string; name: string }>(
    `select distinct code, display_name as name from region_municipality join municipality on code = municipality
      where region_id = $1 order by display_name`,
    [regionId],
  )
  return monitorOfRows(
    indicators.map(indicatorOf),
    rows,
    new Map(members.map(({ code, name }) => [code, name])),
  )
}

type IndicatorRow = Omit<Indicator, 'target'> & { targetPeriod: string | null; targetValue: number | null }

function indicatorOf({ targetPeriod, targetValue, ...indicator }: IndicatorRow): Indicator {
  const hasTarget = targetPeriod !== null && targetPeriod !== '' && targetValue !== null
  return { ...indicator, target: hasTarget ? { period: targetPeriod, value: targetValue } : null }
}
