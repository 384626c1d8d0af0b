import type { Forecast, KeptForecast } from '../../domain/forecasts/forecast.ts'
import { countsOfPeople, type IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { forecastIndicator } from '../forecasts/forecast-indicator.ts'
import { selectKeptForecasts } from '../forecasts/select-kept-forecasts.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { noteSmallCounts } from '../registers/note-delicate-reading.ts'
import { selectMonitor } from './read-monitor.ts'

export type IndicatorFacts = {
  region: Region
  series: IndicatorSeries
  forecast: Forecast
  /** Forecasts of earlier, the newest first. */
  kept: readonly KeptForecast[]
  actions: readonly WorkingAction[]
}

/** An action that names the indicator as the figure it works on. */
export type WorkingAction = { id: string; code: string; title: string }

/** One indicator with all its figures, what they foretell, and the actions that work on it. */
export function readIndicator(
  needs: Needs,
  regionId: string,
  code: string,
): Promise<Outcome<IndicatorFacts>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const [series] = (await selectMonitor(sql, regionId, code.toUpperCase())).indicators
    if (!series) return refused({ kind: 'not-found' })
    noteSmallCounts(sql, regionId, countsOfPeople(series), series.id)
    const actions = await sql.query<WorkingAction>(
      `select id, code, title from action
        where region_id = $1 and indicator_id = $2 and removed_at is null order by string_to_array(code, '.')::int[]`,
      [regionId, series.id],
    )
    const kept = await selectKeptForecasts(sql, regionId, series)
    return done({ region, series, forecast: forecastIndicator(series), kept, actions })
  })
}
