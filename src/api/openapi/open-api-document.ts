import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { apiVersion } from '../answer.ts'
import type { Doors } from '../doors.ts'
import { endpoints } from '../endpoints.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import type { OpenApiDocument, PathItem, Response } from './open-api.ts'
import { operationOf, problemSchema } from './operation.ts'
import { tagOf } from './tags.ts'

export type Installation = Pick<Doors, 'publicUrl' | 'contactEmail'>

/** The whole API as one document, made from the table the router answers by. */
export function openApiDocument(installation: Installation, language: Language): OpenApiDocument {
  const named = new Map<string, JsonSchema>()
  const paths: Record<string, PathItem> = {}
  for (const endpoint of endpoints) {
    const item = paths[endpoint.path] ?? {}
    item[endpoint.method] = operationOf(endpoint, named, language)
    paths[endpoint.path] = item
  }
  const responses = refusals(paths, named, language)
  const texts = apiTexts[language]
  return {
    openapi: '3.1.0',
    info: infoOf(installation, language),
    servers: [{ url: `${installation.publicUrl}/api/v1`, description: texts.server }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((tag) => tagOf(tag, language)),
    paths,
    components: {
      schemas: Object.fromEntries([...named].sort(([one], [other]) => one.localeCompare(other, 'nl'))),
      responses,
      headers: {
        'API-Version': {
          description: texts.versionHeader,
          schema: { type: 'string', examples: [apiVersion] },
        },
        ETag: { description: texts.tagHeader, schema: { type: 'string' } },
        Link: { description: texts.linkHeader, schema: { type: 'string' } },
        Location: { description: texts.locationHeader, schema: { type: 'string', format: 'uri' } },
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: texts.bearer },
        cookie: { type: 'apiKey', in: 'cookie', name: cookieName(installation), description: texts.cookie },
      },
    },
  }
}

function infoOf({ publicUrl, contactEmail }: Installation, language: Language): OpenApiDocument['info'] {
  const { title, description, contact, exampleContact } = apiTexts[language]
  return {
    title,
    version: apiVersion,
    description: contactEmail === undefined ? `${description}\n\n${exampleContact}` : description,
    contact: { name: contact, url: publicUrl, email: contactEmail ?? 'beheer@voorbeeld.nl' },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  }
}

function refusals(paths: OpenApiDocument['paths'], named: Map<string, JsonSchema>, language: Language) {
  const schema = jsonSchema(problemSchema, named, language)
  const used = JSON.stringify(paths)
  const statuses = Object.entries(apiTexts[language].refusals).filter(([status]) =>
    used.includes(`Fout${status}"`),
  )
  return Object.fromEntries(
    statuses.map(([status, description]): [string, Response] => [
      `Fout${status}`,
      {
        description,
        headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
        content: { 'application/problem+json': { schema } },
      },
    ]),
  )
}

/** Browsers give a cookie of this name special care when the address is https. */
function cookieName({ publicUrl }: Installation): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}thuisplan.session_token`
}
