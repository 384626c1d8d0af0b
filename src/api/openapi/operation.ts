import * as z from 'zod'
import { pathTexts } from '../../language/api-field-texts.ts'
import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import type { Endpoint } from '../endpoint.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import type { Operation, Parameter, Response } from './open-api.ts'
import { tagName } from './tags.ts'

/** One endpoint as an operation of the OpenAPI document. */
export function operationOf(
  endpoint: Endpoint,
  named: Map<string, JsonSchema>,
  language: Language,
): Operation {
  const { summary, description } = endpoint.about[language]
  const parameters = [
    ...pathParameters(endpoint, language),
    ...queryParameters(endpoint, named, language),
    ...headerParameters(endpoint, language),
  ]
  return {
    operationId: endpoint.operationId,
    tags: [tagName(endpoint.tag, language)],
    summary,
    description,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: bodyContent(endpoint.body, named, language) } }),
    responses: { [endpoint.success.status]: successOf(endpoint, named, language), ...refusalsOf(endpoint) },
    security: endpoint.open ? [] : [{ bearer: [] }, { cookie: [] }],
  }
}

const pathSchemas: Readonly<Record<keyof typeof pathTexts.nl, JsonSchema>> = {
  regio: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  id: { type: 'string', format: 'uuid' },
  leemte: { type: 'string', pattern: '^[a-z]+(-[A-Za-z0-9]+)+$' },
  consultatie: { type: 'integer', minimum: 1 },
  reactie: { type: 'integer', minimum: 1 },
  nummer: { type: 'integer', minimum: 1 },
  code: { type: 'string', pattern: '^[A-Za-z]{1,3}\\d{1,3}$' },
  regel: { type: 'string', pattern: '^T\\d{2}$' },
  onderwerp: { type: 'string' },
  persoon: { type: 'string' },
  rol: { type: 'string' },
}

function pathParameters({ path }: Endpoint, language: Language): Parameter[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof pathSchemas)
  return names.map((name) => ({
    name,
    in: 'path',
    required: true,
    description: pathTexts[language][name],
    schema: pathSchemas[name],
  }))
}

function queryParameters(
  { query = {} }: Endpoint,
  named: Map<string, JsonSchema>,
  language: Language,
): Parameter[] {
  return Object.entries(query).map(([name, { schema, about }]) => ({
    name,
    in: 'query',
    required: false,
    description: about[language],
    schema: jsonSchema(schema, named, language),
  }))
}

function headerParameters({ versioned }: Endpoint, language: Language): Parameter[] {
  if (versioned !== 'write') return []
  const description = apiTexts[language].ifMatchHeader
  return [{ name: 'If-Match', in: 'header', required: false, description, schema: { type: 'string' } }]
}

function bodyContent(
  body: NonNullable<Endpoint['body']>,
  named: Map<string, JsonSchema>,
  language: Language,
) {
  if (body.kind === 'json')
    return { 'application/json': { schema: jsonSchema(body.schema(language), named, language) } }
  const file = { schema: { type: 'string', format: 'binary', description: apiTexts[language].file } }
  return Object.fromEntries(body.mediaTypes.map((mediaType) => [mediaType, file]))
}

function successOf(
  { success, query = {}, versioned }: Endpoint,
  named: Map<string, JsonSchema>,
  language: Language,
): Response {
  const headers = {
    'API-Version': { $ref: '#/components/headers/API-Version' },
    ...(success.status === 201 ? { Location: { $ref: '#/components/headers/Location' } } : {}),
    ...(versioned && success.status !== 204 ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
    ...('pagina' in query ? { Link: { $ref: '#/components/headers/Link' } } : {}),
  }
  const description = apiTexts[language].success[success.status]
  if (success.status === 204) return { description, headers }
  return {
    description,
    headers,
    content: { 'application/json': { schema: jsonSchema(success.schema(language), named, language) } },
  }
}

/** What can go wrong follows from what is asked: an address with a part to fill in can name nothing, a change can be refused. */
function refusalsOf({
  open,
  method,
  path,
  body,
  versioned,
  refusals = [],
}: Endpoint): Record<string, { $ref: string }> {
  const statuses = [
    400,
    ...(open ? [] : [401]),
    ...(method === 'get' ? [] : [403]),
    ...(path.includes('{') ? [404] : []),
    ...(versioned === 'write' ? [412] : []),
    ...(body ? [413] : []),
    ...(body?.kind === 'json' ? [415] : []),
    ...refusals,
    429,
    500,
    503,
  ]
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Fout${status}` }]),
  )
}

/** RFC 9457, with all that is wrong in one answer. */
export const problemSchema = z
  .object({
    type: z.url(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    kenmerk: z.string().optional(),
    versie: z.string().optional(),
    huidig: z.looseObject({}).nullable().optional(),
    gestuurd: z.looseObject({}).optional(),
    fouten: z.array(z.object({ veld: z.string(), code: z.string(), melding: z.string() })).optional(),
  })
  .meta({ id: 'Fout' })
