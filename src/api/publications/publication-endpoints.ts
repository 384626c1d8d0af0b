import * as z from 'zod'
import { publish } from '../../operations/publications/publish.ts'
import { readPublicationContents } from '../../operations/publications/read-publication-contents.ts'
import { readPublications } from '../../operations/publications/read-publications.ts'
import { aboutOf } from '../about.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { listPlanned } from './planned-publication-endpoint.ts'
import {
  newPublicationSchema,
  publicationSchema,
  shortPublicationSchema,
  toldPublication,
  toldShort,
} from './publication-schemas.ts'

export function publicationEndpoints(): Endpoint[] {
  return [list, listPlanned, add, read]
}

const list: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/publicaties',
  operationId: 'publicatiesOpvragen',
  tag: 'publications',
  about: aboutOf('listPublications'),
  open: true,
  success: {
    status: 200,
    schema: () =>
      z.object({ regio: z.string(), regionaam: z.string(), resultaten: z.array(shortPublicationSchema) }),
  },
  async handle({ doors, path }) {
    const published = await readPublications(doors.publisher, path['regio'] ?? '')
    if (!published.ok) return published
    const { region, publications } = published.value
    const told = publications.map((publication) => toldShort(region.id, publication, doors.publicUrl))
    return { ok: true, value: { body: { regio: region.id, regionaam: region.name, resultaten: told } } }
  },
}

const add: Endpoint = {
  method: 'post',
  path: '/regios/{regio}/publicaties',
  operationId: 'publiceren',
  tag: 'publications',
  about: aboutOf('publish'),
  body: { kind: 'json', schema: () => newPublicationSchema },
  success: { status: 201, schema: () => publicationSchema },
  async handle({ needs, doors, path, json }) {
    const regionId = path['regio'] ?? ''
    const { input, errors, nameOf } = inputNamed({ titel: 'title' }, json)
    if (errors.length > 0) return badRequest(...errors)
    const published = await publish({ ...needs, render: doors.render }, regionId, input)
    if (!published.ok) return { ok: false, problem: apiProblem(published.problem, nameOf) }
    const { number } = published.value
    const contents = await readPublicationContents(doors.publisher, regionId, number)
    if (!contents.ok) return contents
    const location = `${doors.publicUrl}/api/v1/publicaties/${regionId}/${number}`
    return {
      ok: true,
      value: { body: toldPublication(contents.value, doors.publicUrl), headers: { location } },
    }
  },
}

const read: Endpoint = {
  method: 'get',
  path: '/publicaties/{regio}/{nummer}',
  operationId: 'publicatieLezen',
  tag: 'publications',
  about: aboutOf('readPublication'),
  open: true,
  success: { status: 200, schema: () => publicationSchema },
  async handle({ doors, path }) {
    const number = path['nummer'] ?? ''
    if (!/^[1-9]\d{0,8}$/.test(number)) return { ok: false, problem: { kind: 'not-found' } }
    const contents = await readPublicationContents(doors.publisher, path['regio'] ?? '', Number(number))
    return contents.ok
      ? { ok: true, value: { body: toldPublication(contents.value, doors.publicUrl) } }
      : contents
  },
}
