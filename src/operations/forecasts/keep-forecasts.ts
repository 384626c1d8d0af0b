import { createHash } from 'node:crypto'
import type { Database, Writing } from '../../database/database.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { selectMonitor } from '../indicators/read-monitor.ts'
import type { JobHandler } from '../jobs/run-job.ts'
import { forecastIndicator, knownFigures, measureOf } from './forecast-indicator.ts'

/** Another way to forecast gets another name, so that it is kept beside what was forecast before. */
const method = 'random-walk-with-drift-1'

/**
 * Work of the kind `forecast`: forecasts every indicator of a region and keeps what is new. The forecasts and the mark on the work
 * are one transaction, and a forecast of the same figures is the same one, so nothing is kept twice.
 */
export function keepForecasts({ owner }: { owner: Database }): JobHandler {
  return async (job) => {
    const regionId = String(job.payload['regionId'])
    const { indicators } = await owner.read((sql) => selectMonitor(sql, regionId))
    await job.progress(0, indicators.length)
    await owner.write(async (sql) => {
      for (const series of indicators) await keepForecast(sql, regionId, series)
      await job.finish(sql)
    })
    await job.progress(indicators.length, indicators.length)
  }
}

async function keepForecast(sql: Writing, regionId: string, series: IndicatorSeries): Promise<void> {
  const forecast = forecastIndicator(series)
  if (forecast.kind === 'none') return
  const { from, figures, ahead } = forecast
  await sql.query(
    `insert into forecast (region_id, indicator_id, from_period, figures, digest, ahead)
     values ($1, $2, $3, $4, $5, $6) on conflict (region_id, indicator_id, digest) do nothing`,
    [regionId, series.id, from, figures, digestOf(series), JSON.stringify(ahead)],
  )
}

function digestOf(series: IndicatorSeries): string {
  const known = knownFigures(series)
  const basis = [method, measureOf(series, known), known.map(({ period, value }) => [period, value])]
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex')
}
