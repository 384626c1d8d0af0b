import type * as z from 'zod'
import { dayOf } from '../../domain/dates.ts'
import type { Forecast, KeptForecast, PeriodAhead } from '../../domain/forecasts/forecast.ts'
import { readIndicator } from '../../operations/indicators/read-indicator.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import { forecastSchema, noForecastBecause } from './forecast-schema.ts'

type Told = z.output<typeof forecastSchema>

/** How one indicator may go on, made of exact figures: for the region's own eyes. */
export const forecastEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/monitor/{code}/verwachting',
  operationId: 'verwachtingLezen',
  tag: 'overviews',
  about: aboutOf('readForecast'),
  success: { status: 200, schema: () => forecastSchema },
  async handle({ needs, path }) {
    const read = await readIndicator(needs, path['regio'] ?? '', path['code'] ?? '')
    if (!read.ok) return read
    const { region, series, forecast, kept } = read.value
    const body: Told = {
      regio: region.id,
      indicator: series.code,
      geenVerwachtingOmdat: forecast.kind === 'none' ? noForecastBecause[forecast.because] : null,
      verwachting: forecast.kind === 'made' ? toldForecast(forecast) : null,
      eerdere: kept.map(toldKept),
    }
    return { ok: true, value: { body } }
  },
}

function toldForecast(forecast: Extract<Forecast, { kind: 'made' }>): Told['verwachting'] {
  const { from, figures, provisional, ahead, target, backTest } = forecast
  return {
    uitCijfersTotEnMet: from,
    aantalCijfers: figures,
    laatsteVoorlopig: provisional,
    vooruit: ahead.map(toldAhead),
    streefwaarde: target && {
      periode: target.period,
      waarde: target.value,
      kans: target.chance,
      nodigPerJaar: target.neededPace,
      totNuToePerJaar: target.paceSoFar,
    },
    toets: { keren: backTest.tried, binnenDeBand: backTest.within },
  }
}

function toldKept({ madeAt, from, figures, ahead, came }: KeptForecast): Told['eerdere'][number] {
  return {
    gemaaktOp: dayOf(madeAt),
    uitCijfersTotEnMet: from,
    aantalCijfers: figures,
    vooruit: ahead.map(toldAhead),
    gekomen: came && { periode: came.period, waarde: came.value, binnenDeBand: came.within },
  }
}

function toldAhead({ period, low, lowerHalf, middle, upperHalf, high }: PeriodAhead) {
  return {
    periode: period,
    laag: low,
    laagVanDeHelft: lowerHalf,
    midden: middle,
    hoogVanDeHelft: upperHalf,
    hoog: high,
  }
}
