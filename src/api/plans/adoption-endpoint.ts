import * as z from 'zod'
import { decisionKinds, decisionOutcomes, governingBodies, planStages } from '../../domain/terms.ts'
import { readAdoption } from '../../operations/adoption/read-adoption.ts'
import { dutchRouteStates, toldAdoption } from '../../presentation/adoption/told-adoption.ts'
import { aboutOf } from '../about.ts'
import { badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { aboutKey } from '../read-page.ts'

const place = z.string().regex(/^(GM\d{4}|regio)$/)
const body = z.enum(Object.values(governingBodies.dutch))
const kind = z.enum(Object.values(decisionKinds.dutch))
const state = z.enum(Object.values(dutchRouteStates))
const decision = z.object({
  nummer: z.int(),
  geplandOp: z.iso.date().nullable(),
  beslotenOp: z.iso.date().nullable(),
  uitkomst: z.enum(Object.values(decisionOutcomes.dutch)).nullable(),
  overVersie: z.int().nullable(),
})

const adoption = z
  .object({
    regio: z.string(),
    planversie: z
      .object({
        nummer: z.int(),
        titel: z.string(),
        ingediendOp: z.iso.date(),
        stadium: z.enum(Object.values(planStages.dutch)),
      })
      .nullable(),
    ligtNuVoor: z.int().nullable(),
    inWerkingSindsOp: z.iso.date().nullable(),
    compleet: z.boolean(),
    gemeentenBesloten: z.int(),
    gemeentenInTotaal: z.int(),
    ontbrekendeBesluiten: z.array(
      z.object({
        gemeente: place,
        orgaan: body.nullable(),
        soortBesluit: kind.nullable(),
        stand: state,
        melding: z.string(),
      }),
    ),
    routes: z.array(
      z.object({
        gemeente: place,
        stand: state,
        routestappen: z.array(
          z.object({
            orgaan: body,
            soortBesluit: kind,
            nodig: z.boolean(),
            stand: state,
            laatsteBesluit: decision.nullable(),
            volgendBesluit: decision.nullable(),
          }),
        ),
      }),
    ),
    vertrokkenGemeenten: z.array(decision.extend({ gemeente: place, orgaan: body, soortBesluit: kind })),
  })
  .meta({ id: 'Vaststelling' })

/** Who decided about a version of the plan, and what is still needed for it to come into force. */
export const adoptionEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/plan/vaststelling',
  operationId: 'vaststellingLezen',
  tag: 'overviews',
  about: aboutOf('readAdoption'),
  query: { versie: { schema: z.int().min(1), about: aboutKey('versie') } },
  success: { status: 200, schema: () => adoption },
  async handle({ needs, path, query }) {
    const asked = query.get('versie')
    if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked))
      return badRequest({ name: 'versie', code: 'unknown-plan-version', detail: asked })
    const read = await readAdoption(needs, path['regio'] ?? '', asked === null ? undefined : Number(asked))
    if (!read.ok) return read
    const body: z.output<typeof adoption> = toldAdoption(read.value.region.id, read.value.adoption)
    return { ok: true, value: { body } }
  },
}
