import * as z from 'zod'
import { roles } from '../../domain/terms.ts'
import { foundRegion } from '../../operations/regions/found-region.ts'
import { listMyRegions } from '../../operations/regions/list-my-regions.ts'
import { readRegion } from '../../operations/regions/read-region.ts'
import { aboutOf } from '../about.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { newRegionSchema, regionSchema, shortRegionSchema, toldRegion } from './region-schemas.ts'

export function regionEndpoints(): Endpoint[] {
  return [listOfMine, found, read]
}

const listOfMine: Endpoint = {
  method: 'get',
  path: '/regios',
  operationId: 'regiosOpvragen',
  tag: 'regions',
  about: aboutOf('listRegions'),
  success: { status: 200, schema: () => z.object({ resultaten: z.array(shortRegionSchema) }) },
  async handle({ needs }) {
    const mine = await listMyRegions(needs)
    if (!mine.ok) return mine
    const told = mine.value.map(
      (region): z.output<typeof shortRegionSchema> => ({
        id: region.id,
        naam: region.name,
        planVan: region.planFrom,
        planTot: region.planTo,
        opleverdatum: region.handoverOn,
        voorbeeld: region.isExample,
        rollen: region.roles.map((role) => roles.dutch[role]),
        bewerktGemeenten: [...region.municipalities],
      }),
    )
    return { ok: true, value: { body: { resultaten: told } } }
  },
}

/** What the operation calls a field, by what the API calls it. */
const names = {
  naam: 'name',
  conceptregio: 'draftRegion',
  gemeenten: 'municipalities',
  centrumgemeente: 'centreMunicipality',
  landelijkKader: 'framework',
  planVan: 'planFrom',
  planTot: 'planTo',
  opleverdatum: 'handoverOn',
  partijen: 'parties',
  opdracht: 'assignment',
  bronOpdracht: 'assignmentSource',
  voorbeeld: 'isExample',
} as const satisfies Record<keyof z.input<typeof newRegionSchema>, string>

const found: Endpoint = {
  method: 'post',
  path: '/regios',
  operationId: 'regioBeginnen',
  tag: 'regions',
  about: aboutOf('foundRegion'),
  body: { kind: 'json', schema: () => newRegionSchema },
  success: { status: 201, schema: () => regionSchema },
  async handle({ needs, doors, json }) {
    const { input, errors, nameOf } = inputNamed(names, json)
    if (errors.length > 0) return badRequest(...errors)
    const founded = await foundRegion(needs, input)
    if (!founded.ok) return { ok: false, problem: apiProblem(founded.problem, nameOf) }
    const { regionId } = founded.value
    const region = await readRegion(needs, regionId)
    if (!region.ok) return region
    const location = `${doors.publicUrl}/api/v1/regios/${regionId}`
    return { ok: true, value: { body: toldRegion(region.value), headers: { location } } }
  },
}

const read: Endpoint = {
  method: 'get',
  path: '/regios/{regio}',
  operationId: 'regioLezen',
  tag: 'regions',
  about: aboutOf('readRegion'),
  success: { status: 200, schema: () => regionSchema },
  async handle({ needs, path }) {
    const region = await readRegion(needs, path['regio'] ?? '')
    return region.ok ? { ok: true, value: { body: toldRegion(region.value) } } : region
  },
}
