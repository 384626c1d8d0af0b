import * as z from 'zod'
import type { NoForecast } from '../../domain/forecasts/forecast.ts'

export const noForecastBecause = {
  'too-few': 'te weinig cijfers',
  'not-in-proportion': 'niet in verhouding',
} as const satisfies Record<NoForecast, string>

const ahead = z
  .object({
    periode: z.string(),
    laag: z.number(),
    laagVanDeHelft: z.number(),
    midden: z.number(),
    hoogVanDeHelft: z.number(),
    hoog: z.number(),
  })
  .meta({ id: 'PeriodeVooruit' })

const kept = z
  .object({
    gemaaktOp: z.iso.date(),
    uitCijfersTotEnMet: z.string(),
    aantalCijfers: z.int(),
    vooruit: z.array(ahead),
    gekomen: z.object({ periode: z.string(), waarde: z.number(), binnenDeBand: z.boolean() }).nullable(),
  })
  .meta({ id: 'BewaardeVerwachting' })

export const forecastSchema = z
  .object({
    regio: z.string(),
    indicator: z.string(),
    geenVerwachtingOmdat: z.enum(Object.values(noForecastBecause)).nullable(),
    verwachting: z
      .object({
        uitCijfersTotEnMet: z.string(),
        aantalCijfers: z.int(),
        laatsteVoorlopig: z.boolean(),
        vooruit: z.array(ahead),
        streefwaarde: z
          .object({
            periode: z.string(),
            waarde: z.number(),
            kans: z.number().nullable(),
            nodigPerJaar: z.number(),
            totNuToePerJaar: z.number(),
          })
          .nullable(),
        toets: z.object({ keren: z.int(), binnenDeBand: z.int() }),
      })
      .nullable(),
    eerdere: z.array(kept),
  })
  .meta({ id: 'Verwachting' })
