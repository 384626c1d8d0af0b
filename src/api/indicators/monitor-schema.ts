import * as z from 'zod'
import type { Course, Status } from '../../domain/indicators/course.ts'
import type { Figure } from '../../domain/indicators/figure.ts'
import {
  aggregations,
  missingReasons,
  rhythms,
  transformationClasses,
  wantedDirections,
} from '../../domain/terms.ts'

/** The words of figures and courses in the API. */
export const figureKinds = {
  known: 'bekend',
  rounded: 'afgerond',
  class: 'klasse',
  missing: 'ontbreekt',
  withheld: 'niet getoond',
} as const satisfies Record<Figure['kind'], string>

export const directions = {
  towards: 'goede kant op',
  away: 'verkeerde kant op',
  unchanged: 'gelijk',
} as const satisfies Record<Exclude<Course['direction'], null>, string>

export const courseStatuses = {
  'on-course': 'op koers',
  'off-course': 'niet op koers',
  unknown: 'nog niet te zeggen',
} as const satisfies Record<Status['kind'], string>

export const unknownBecause = {
  'no-figure': 'geen cijfer',
  'no-baseline': 'geen nulmeting',
  'no-target': 'geen streefwaarde',
  'nothing-since-baseline': 'niets sinds de nulmeting',
  incomplete: 'niet alle gemeenten',
  protected: 'beschermd',
} as const satisfies Record<Extract<Status, { kind: 'unknown' }>['because'], string>

/** Missing is not zero: a figure has a value, or bounds, or the reason why there is none. */
export const figureSchema = z
  .object({
    soort: z.enum(Object.values(figureKinds)),
    waarde: z.number().nullable(),
    van: z.number().nullable(),
    tot: z.number().nullable(),
    ontbreektOmdat: z.enum(Object.values(missingReasons.dutch)).nullable(),
  })
  .meta({ id: 'Cijfer' })

const reading = {
  periode: z.string(),
  cijfer: figureSchema,
  voorlopig: z.boolean(),
  bron: z.string().nullable(),
}

const parts = z.object({
  bekend: z.int(),
  verwacht: z.int(),
  ontbrekend: z.array(
    z.object({
      gemeente: z.string(),
      naam: z.string(),
      ontbreektOmdat: z.enum(Object.values(missingReasons.dutch)),
    }),
  ),
})

export const indicatorSchema = z
  .object({
    id: z.uuid(),
    code: z.string(),
    naam: z.string(),
    definitie: z.string().nullable(),
    eenheid: z.string(),
    richting: z.enum(Object.values(wantedDirections.dutch)),
    actielijn: z.int(),
    soort: z.enum(Object.values(transformationClasses.dutch)),
    teltMensen: z.boolean(),
    hoogstMogelijkeWaarde: z.number().nullable(),
    optelregel: z.enum(Object.values(aggregations.dutch)),
    ritme: z.enum(Object.values(rhythms.dutch)),
    bron: z.string().nullable(),
    volgendePublicatie: z.iso.date().nullable(),
    voorbeeld: z.boolean(),
    nulmeting: z.object({ periode: z.string(), cijfer: figureSchema }).nullable(),
    streefwaarde: z.object({ periode: z.string(), waarde: z.number() }).nullable(),
    koers: z.object({
      laatstePeriode: z.string().nullable(),
      verandering: z.number().nullable(),
      verloop: z.enum(Object.values(directions)).nullable(),
      verwachtNu: z.number().nullable(),
      metingenTotDoel: z.int().nullable(),
      status: z.enum(Object.values(courseStatuses)),
      onbekendOmdat: z.enum(Object.values(unknownBecause)).nullable(),
    }),
    regio: z.array(z.object({ ...reading, gemeenten: parts.nullable() })),
    perGemeente: z.array(
      z.object({ gemeente: z.string(), naam: z.string(), cijfers: z.array(z.object(reading)) }),
    ),
  })
  .meta({ id: 'IndicatorMetCijfers' })

export const monitorSchema = z
  .object({ regio: z.string(), indicatoren: z.array(indicatorSchema) })
  .meta({ id: 'Monitor' })
