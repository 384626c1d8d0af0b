import type { Reading } from '../../database/database.ts'
import type { KeptForecast, PeriodAhead } from '../../domain/forecasts/forecast.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { stepOf } from '../../domain/indicators/period-steps.ts'
import { type KnownFigure, knownFigures } from './forecast-indicator.ts'

type Row = { madeAt: Date; from: string; figures: number; ahead: PeriodAhead[] }

/** What was forecast of an indicator before, the newest first, each held against the latest figure that has come since. */
export async function selectKeptForecasts(
  sql: Reading,
  regionId: string,
  series: IndicatorSeries,
): Promise<KeptForecast[]> {
  const rows = await sql.query<Row>(
    `select made_at as "madeAt", from_period as "from", figures, ahead from forecast
      where region_id = $1 and indicator_id = $2 order by made_at desc, from_period desc limit 50`,
    [regionId, series.id],
  )
  const known = knownFigures(series)
  return rows.map((row) => ({ ...row, came: cameOf(row, known) }))
}

/** Null while nothing has come of what it was about. */
function cameOf({ from, ahead }: Row, known: readonly KnownFigure[]): KeptForecast['came'] {
  const newest = known.findLast(({ period }) => ahead.some((foretold) => foretold.period === period))
  const foretold = ahead.find(({ period }) => period === newest?.period)
  if (!newest || !foretold || stepOf(newest.period) <= stepOf(from)) return null
  const { value } = newest
  return { ...foretold, value, within: value >= foretold.low && value <= foretold.high }
}
