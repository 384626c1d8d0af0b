import type { Reading as Sql } from '../../database/database.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import {
  countsOfPeople,
  type Indicator,
  type Monitor,
  type Observation,
  type RegionMember,
} from '../../domain/indicators/monitor.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { noteSmallCounts } from '../registers/note-delicate-reading.ts'

/** Every indicator of a region with all its figures, as it stands now: exact, so for the region's own eyes. */
export function readMonitor(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; monitor: Monitor }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const monitor = await selectMonitor(sql, regionId)
    noteSmallCounts(sql, regionId, monitor.indicators.flatMap(countsOfPeople))
    return done({ region, monitor })
  })
}

/** The same inside a transaction that goes on to do something with it; with a code, that one indicator only. */
export async function selectMonitor(
  sql: Sql,
  regionId: string,
  onlyCode: string | null = null,
): Promise<Monitor> {
  const indicators = await sql.query<IndicatorRow>(
    `select id, code, name, definition, unit, wanted, action_line as "actionLine", transformation_class as "transformationClass",
            counts_people as "countsPeople", highest_value as "highestValue", aggregation, rhythm, source, next_publication_on as "nextPublicationOn",
            is_example as "isExample", baseline_period as "baselinePeriod", baseline_value as "baselineValue",
            target_period as "targetPeriod", target_value as "targetValue"
       from indicator where region_id = $1 and removed_at is null and ($2::text is null or code = $2)
      order by action_line, code`,
    [regionId, onlyCode],
  )
  const observations = await sql.query<Observation & { indicatorId: string }>(
    `select indicator_id as "indicatorId", place, period, value, missing_because as "missingBecause", status, source
       from observation where region_id = $1 and removed_at is null and indicator_id = any ($2)`,
    [regionId, indicators.map(({ id }) => id)],
  )
  const members = await sql.query<RegionMember>(
    `select code, display_name as name, valid_from as "from", valid_to as until
       from region_municipality join municipality on code = municipality
      where region_id = $1 order by display_name, valid_from`,
    [regionId],
  )
  const byIndicator = Map.groupBy(observations, ({ indicatorId }) => indicatorId)
  return {
    indicators: indicators.map((row) =>
      indicatorSeries(indicatorOf(row), byIndicator.get(row.id) ?? [], members),
    ),
  }
}

type IndicatorRow = Omit<Indicator, 'target'> & {
  baselinePeriod: string | null
  baselineValue: number | null
  targetPeriod: string | null
  targetValue: number | null
}

function indicatorOf({
  baselinePeriod,
  baselineValue,
  targetPeriod,
  targetValue,
  ...indicator
}: IndicatorRow) {
  return {
    ...indicator,
    baseline: pointOf(baselinePeriod, baselineValue),
    target: pointOf(targetPeriod, targetValue),
  }
}

function pointOf(period: string | null, value: number | null): { period: string; value: number } | null {
  return period === null || value === null ? null : { period, value }
}
