import * as z from 'zod'
import type { PlannedPublication, PlanState } from '../../domain/publications/planned-publication.ts'
import { listPlannedPublications } from '../../operations/publications/list-planned-publications.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'

const states = {
  waiting: 'gepland',
  due: 'aan de beurt',
  running: 'bezig',
  failed: 'niet gelukt',
  withdrawn: 'ingetrokken',
} as const satisfies Record<PlanState, string>

const plannedPublication = z
  .object({
    id: z.string(),
    titel: z.string(),
    geplandVoor: z.iso.datetime(),
    geplandDoor: z.string(),
    stand: z.enum(Object.values(states)),
  })
  .meta({ id: 'GeplandePublicatie' })

/** What a region will publish by itself, for whoever belongs to it. Planning and withdrawing is done on the page. */
export const listPlanned: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/publicaties/gepland',
  operationId: 'geplandePublicatiesOpvragen',
  tag: 'publications',
  about: aboutOf('listPlannedPublications'),
  success: { status: 200, schema: () => z.object({ resultaten: z.array(plannedPublication) }) },
  async handle({ needs, path }) {
    const listed = await listPlannedPublications(needs, path['regio'] ?? '')
    return listed.ok ? { ok: true, value: { body: { resultaten: listed.value.map(told) } } } : listed
  },
}

function told({ id, title, plannedFor, plannedBy, state }: PlannedPublication) {
  return {
    id,
    titel: title,
    geplandVoor: plannedFor.toISOString(),
    geplandDoor: plannedBy,
    stand: states[state],
  }
}
