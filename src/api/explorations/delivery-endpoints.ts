import * as z from 'zod'
import { dayOf } from '../../domain/dates.ts'
import type { BoardRow } from '../../domain/explorations/delivery-board.ts'
import { deliveryStates, deliverySteps, parties } from '../../domain/terms.ts'
import { readDelivery } from '../../operations/explorations/read-delivery.ts'
import { readDeliveryBoard } from '../../operations/explorations/read-delivery-board.ts'
import { takeDeliveryStep } from '../../operations/explorations/take-delivery-step.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'
import { aboutOf } from '../about.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'

const delivery = z
  .object({
    id: z.string(),
    nummer: z.int(),
    partij: z.enum(Object.values(parties.dutch)),
    gemeente: z.string().regex(/^(GM\d{4}|regio)$/),
    aanOrganisatie: z.string().nullable(),
    stand: z.enum(Object.values(deliveryStates.dutch)),
    standSindsOp: z.iso.date(),
    inleverenUiterlijkOp: z.iso.date(),
    dagenTeGaan: z.int(),
    bevindingen: z.int(),
    laatstHerinnerdOp: z.iso.date().nullable(),
    stappen: z.array(
      z.object({
        stap: z.enum(Object.values(deliverySteps.dutch)),
        gezetOp: z.iso.date(),
        toelichting: z.string(),
      }),
    ),
  })
  .meta({ id: 'GevolgdeLevering' })

const board = z
  .object({
    regio: z.string(),
    ronde: z.int().nullable(),
    aantallen: z.record(z.enum(Object.values(deliveryStates.dutch)), z.int()),
    leveringen: z.array(delivery),
  })
  .meta({ id: 'Leveringenbord' })

const step = z
  .object({ stap: z.enum(Object.values(deliverySteps.dutch)), toelichting: z.string().max(2000).nullish() })
  .meta({ id: 'LeveringsstapInvoer' })

/** Who delivers what in the round that is open, and the next step with one of them. */
export function deliveryEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/regios/{regio}/verkenning/leveringen',
      operationId: 'leveringenVolgen',
      tag: 'overviews',
      about: aboutOf('readDeliveryBoard'),
      success: { status: 200, schema: () => board },
      async handle({ needs, path }) {
        const read = await readDeliveryBoard(needs, path['regio'] ?? '')
        if (!read.ok) return read
        const { region, round, rows, sums } = read.value
        const body: z.output<typeof board> = {
          regio: region.id,
          ronde: round?.number ?? null,
          aantallen: {
            gevraagd: sums.asked,
            geopend: sums.opened,
            begonnen: sums.begun,
            ingeleverd: sums.delivered,
            teruggegeven: sums.returned,
            aangenomen: sums.accepted,
          },
          leveringen: rows.map(told),
        }
        return { ok: true, value: { body } }
      },
    },
    {
      method: 'post',
      path: '/regios/{regio}/leveringen/{id}/stappen',
      operationId: 'leveringsstapZetten',
      tag: 'overviews',
      about: aboutOf('takeDeliveryStep'),
      body: { kind: 'json', schema: () => step },
      success: { status: 200, schema: () => delivery },
      async handle({ needs, path, json }) {
        const { input, errors, nameOf } = inputNamed({ stap: 'kind', toelichting: 'note' }, json)
        if (errors.length > 0) return badRequest(...errors)
        const [regionId, id] = [path['regio'] ?? '', path['id'] ?? '']
        const taken = await takeDeliveryStep(needs, regionId, id, input)
        if (!taken.ok) return { ok: false, problem: apiProblem(taken.problem, nameOf) }
        const read = await readDelivery(needs, regionId, id)
        return read.ok ? { ok: true, value: { body: told(read.value.delivery) } } : read
      },
    },
  ]
}

function told(row: BoardRow): z.output<typeof delivery> {
  return {
    id: row.id,
    nummer: row.number,
    partij: parties.dutch[row.party],
    gemeente: row.municipality ?? apiWholeRegion,
    aanOrganisatie: row.organisation === '' ? null : row.organisation,
    stand: deliveryStates.dutch[row.state],
    standSindsOp: dayOf(row.since),
    inleverenUiterlijkOp: row.dueOn,
    dagenTeGaan: row.daysLeft,
    bevindingen: row.findings,
    laatstHerinnerdOp: row.lastReminder === null ? null : dayOf(row.lastReminder),
    stappen: row.steps.map(({ kind, at, note }) => ({
      stap: deliverySteps.dutch[kind],
      gezetOp: dayOf(at),
      toelichting: note,
    })),
  }
}
