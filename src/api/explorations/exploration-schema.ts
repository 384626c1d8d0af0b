import * as z from 'zod'
import type { MatrixCell } from '../../domain/explorations/matrix.ts'
import { type FilterKey, filterKeys, filterNames } from '../../domain/explorations/matrix-choice.ts'
import type { QueryKey } from '../endpoint.ts'
import { aboutKey } from '../read-page.ts'

export const cellStates = {
  measures: 'maatregelen',
  gap: 'leemte',
  unmatched: 'niets gekozen',
  none: 'leeg met reden',
  blank: 'niet ingevuld',
} as const satisfies Record<MatrixCell['state'], string>

const cell = z.object({
  gemeente: z.string().regex(/^(GM\d{4}|regio)$/),
  stand: z.enum(Object.values(cellStates)),
  reden: z.string().nullable(),
  bevindingen: z.int(),
  perDoel: z.object({
    voorkomen: z.int(),
    verminderen: z.int(),
    opvangVerbeteren: z.int(),
    opvangVerkorten: z.int(),
  }),
  perStand: z.object({ bestaat: z.int(), gepland: z.int(), ontbreekt: z.int(), gestopt: z.int() }),
})

export const explorationSchema = z
  .object({
    regio: z.string(),
    bevindingen: z.int(),
    gekozen: z.int(),
    actielijnen: z.array(
      z.object({
        nummer: z.int(),
        titel: z.string(),
        vakken: z.array(cell),
        deelthemas: z
          .array(
            z.object({
              code: z.string().nullable(),
              titel: z.string().nullable(),
              vakken: z.array(cell),
            }),
          )
          .optional(),
      }),
    ),
  })
  .meta({ id: 'Verkenning' })

/** The names of the page, each of which may stand more than once. */
export const explorationQuery: Readonly<Record<string, QueryKey>> = {
  ...Object.fromEntries(
    filterNames.map((name) => [
      name,
      { schema: anyOf(name), about: aboutKey(name === 'soort' ? 'soortBevinding' : name) },
    ]),
  ),
  deelthemas: { schema: z.array(z.string()), about: aboutKey('deelthemas') },
}

function anyOf(name: FilterKey) {
  return z.array(z.enum(Object.values<string>(filterKeys[name].terms.dutch)))
}
