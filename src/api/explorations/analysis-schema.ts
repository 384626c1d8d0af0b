import * as z from 'zod'
import { aims, attentionGroups, parties, targetGroups, transformationClasses } from '../../domain/terms.ts'

const place = z.string().regex(/^(GM\d{4}|regio)$/)
const numbers = z.array(z.int())

export const analysisSchema = z
  .object({
    regio: z.string(),
    bevindingen: z.int(),
    leemten: z.object({
      vakken: z.array(z.object({ actielijn: z.int(), gemeente: place, nummers: numbers })),
      nietIngevuld: z.array(z.object({ actielijn: z.int(), gemeente: place })),
      doelen: z.array(z.object({ actielijn: z.int(), doelen: z.array(z.enum(Object.values(aims.dutch))) })),
      doelgroepen: z.array(z.enum(Object.values(targetGroups.dutch))),
      aandachtsgroepen: z.array(z.enum(Object.values(attentionGroups.dutch))),
      nietGehoord: z.array(z.enum(Object.values(parties.dutch))),
    }),
    kandidatenVoorRegio: z.array(z.object({ actielijn: z.int(), nummers: numbers })),
    verschilVanZicht: z.array(z.object({ aanwezig: z.int(), ontbrekend: z.int() })),
    gelijkend: z.array(z.object({ nummers: numbers, inWoorden: z.number(), inTitel: z.number() })),
    aanbod: z.array(
      z.object({
        gemeente: place,
        inwoners: z.int(),
        maatregelen: z.int(),
        actielijnen: z.int(),
        maatregelenPerTienduizend: z.number(),
        bereikPerTienduizend: z.number().nullable(),
        bereikBekend: z.int(),
        weinig: z.boolean(),
      }),
    ),
    partners: z.array(z.object({ naam: z.string(), nummers: numbers, enigePartnerBij: numbers })),
    geldDatStopt: z.array(
      z.object({ jaar: z.int(), nummers: numbers, jaarlijkseKosten: z.number(), kostenOnbekend: z.int() }),
    ),
    verhouding: z.array(
      z.object({
        soort: z.enum(Object.values(transformationClasses.dutch)),
        maatregelen: z.int(),
        jaarlijkseKosten: z.number(),
        kostenOnbekend: z.int(),
        deelVanKosten: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'AnalyseVanVerkenning' })
