import * as z from 'zod'
import type { Region } from '../../domain/regions/region.ts'
import { parties, roles } from '../../domain/terms.ts'

const term = <Code extends string>(list: { dutch: Readonly<Record<Code, string>> }) =>
  z.enum(Object.values<string>(list.dutch))

export const municipalityCode = z.string().regex(/^GM\d{4}$/)

export const shortRegionSchema = z
  .object({
    id: z.string(),
    naam: z.string(),
    planVan: z.int(),
    planTot: z.int(),
    opleverdatum: z.iso.date(),
    voorbeeld: z.boolean(),
    rollen: z.array(term(roles)),
    bewerktGemeenten: z.array(z.string()),
  })
  .meta({ id: 'RegioKort' })

export const regionSchema = z
  .object({
    id: z.string(),
    naam: z.string(),
    centrumgemeente: municipalityCode,
    landelijkKader: z.string(),
    planVan: z.int(),
    planTot: z.int(),
    opleverdatum: z.iso.date(),
    opdracht: z.string().nullable(),
    bronOpdracht: z.string().nullable(),
    voorbeeld: z.boolean(),
    gemeenten: z.array(z.object({ code: municipalityCode, naam: z.string(), inwoners: z.int() })),
    actielijnen: z.array(z.object({ nummer: z.int(), titel: z.string() })),
    partijen: z.array(term(parties)),
  })
  .meta({ id: 'Regio' })

export const newRegionSchema = z
  .object({
    naam: z.string().max(120).nullable().optional(),
    conceptregio: z.string().nullable().optional(),
    gemeenten: z.array(municipalityCode).min(1),
    centrumgemeente: municipalityCode,
    landelijkKader: z.string(),
    planVan: z.int(),
    planTot: z.int(),
    opleverdatum: z.iso.date(),
    partijen: z.array(term(parties)).min(1),
    opdracht: z.string().max(4000).nullable().optional(),
    bronOpdracht: z.string().max(400).nullable().optional(),
    voorbeeld: z.boolean().optional(),
  })
  .meta({ id: 'RegioInvoer' })

export function toldRegion(region: Region): z.output<typeof regionSchema> {
  return {
    id: region.id,
    naam: region.name,
    centrumgemeente: region.centreMunicipality,
    landelijkKader: region.frameworkEdition,
    planVan: region.planFrom,
    planTot: region.planTo,
    opleverdatum: region.handoverOn,
    opdracht: region.assignment || null,
    bronOpdracht: region.assignmentSource || null,
    voorbeeld: region.isExample,
    gemeenten: region.municipalities.map(({ code, name, inhabitants }) => ({
      code,
      naam: name,
      inwoners: inhabitants,
    })),
    actielijnen: region.actionLines.map(({ number, title }) => ({ nummer: number, titel: title.nl })),
    partijen: region.parties.map(
      (party) => (parties.dutch as Readonly<Record<string, string>>)[party] ?? party,
    ),
  }
}
