import * as z from 'zod'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { planStages, proposalStates } from '../../domain/terms.ts'
import { ruleStates } from './plan-check-words.ts'

/** A version of the plan, without what was submitted. */
export const versionSchema = z
  .object({
    nummer: z.int(),
    titel: z.string(),
    toelichting: z.string(),
    ingediendOp: z.iso.date(),
    stand: z.enum(Object.values(planStages.dutch)),
    vanKracht: z.boolean(),
    verouderd: z.boolean(),
    stappen: z.array(
      z.object({
        stap: z.enum(Object.values(planStages.dutch)),
        gezetOp: z.iso.date(),
        toelichting: z.string(),
      }),
    ),
  })
  .meta({ id: 'Planversie' })

export const versionsSchema = z
  .object({ regio: z.string(), versies: z.array(versionSchema) })
  .meta({ id: 'Planversies' })

export const wholeVersionSchema = versionSchema
  .extend({
    doelen: z.array(z.object({ code: z.string(), titel: z.string() })),
    acties: z.array(z.object({ code: z.string(), doel: z.string(), titel: z.string() })),
    plantoets: z.array(
      z.object({
        regel: z.string().regex(/^T\d{2}$/),
        stand: z.enum(Object.values(ruleStates)),
        aantal: z.int(),
      }),
    ),
  })
  .meta({ id: 'PlanversieMetInhoud' })

export const differencesSchema = z
  .object({
    regio: z.string(),
    versie: z.int(),
    vergelekenMet: z.string(),
    lijsten: z.array(
      z.object({
        lijst: z.enum([
          nounAddresses.goals,
          nounAddresses.actions,
          nounAddresses['action-places'],
          nounAddresses.milestones,
          nounAddresses['money-lines'],
          nounAddresses.funds,
          nounAddresses.policies,
          nounAddresses['home-tasks'],
          nounAddresses.risks,
          nounAddresses.recommendations,
          nounAddresses['chapter-texts'],
        ]),
        nieuw: z.array(z.string()),
        vervallen: z.array(z.string()),
        gewijzigd: z.array(z.object({ id: z.string(), velden: z.array(z.string()) })),
      }),
    ),
  })
  .meta({ id: 'Planverschillen' })

export const proposalSchema = z
  .object({
    nummer: z.int(),
    versie: z.int(),
    lijst: z.enum([nounAddresses.goals, nounAddresses.actions]),
    code: z.string(),
    reden: z.string(),
    velden: z.array(z.string()),
    voorgesteldOp: z.iso.date(),
    stand: z.enum(Object.values(proposalStates.dutch)),
    beslotenOp: z.iso.date().nullable(),
    besluit: z.int().nullable(),
    toelichting: z.string(),
  })
  .meta({ id: 'Wijzigingsvoorstel' })

export const proposalsSchema = z
  .object({ regio: z.string(), voorstellen: z.array(proposalSchema) })
  .meta({ id: 'Wijzigingsvoorstellen' })
