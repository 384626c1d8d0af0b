import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { languages } from '../language/language.ts'
import { openApiDocument } from './openapi/open-api-document.ts'

const require = createRequire(import.meta.url)
const spectral = require.resolve('@stoplight/spectral-cli/dist/index.js')
const installation = { publicUrl: 'https://thuisplan.example.nl' }

test('the document keeps the technical rules of the Dutch API design rules', async () => {
  for (const language of languages)
    expect(await lint(openApiDocument(installation, language)), language).toEqual([])
}, 60_000)

test('a document that breaks the rules is found out', async () => {
  const { info, paths, ...rest } = openApiDocument(installation, 'nl')
  const { description: _, ...read } = paths['/regios/{regio}']?.get ?? {}
  const broken = {
    ...rest,
    info: { ...info, version: '1', contact: { name: 'Beheerder' } },
    servers: [{ url: 'http://thuisplan.example.nl/api' }],
    paths: {
      '/regios/{regio}': { get: read },
      '/Mijn_Regios/': {
        get: {
          ...paths['/regios']?.get,
          operationId: 'fout',
          parameters: [
            { name: 'per_pagina', in: 'query', description: 'x', schema: { type: 'string', format: 'time' } },
          ],
          responses: {
            200: { description: 'Gelukt.' },
            404: { description: 'Fout.', content: { 'application/json': {} } },
          },
        },
      },
    },
    components: {
      ...rest.components,
      schemas: {
        ...rest.components.schemas,
        Slecht: { type: 'object', properties: { opleverdatum: { type: 'string' } } },
      },
    },
  }
  const codes = new Set(await lint(broken))
  for (const rule of [
    'core-no-trailing-slash',
    'core-path-segments-kebab-case',
    'core-query-keys-camel-case',
    'core-date-time-format',
    'core-date-time-date-omit-time-portion',
    'core-error-handling-problem-details',
    'core-error-handling-invalid-input',
    'core-doc-openapi-contact',
    'core-uri-version',
    'core-semver',
    'core-version-header',
    'core-transport-tls',
    'thuisplan-everything-is-explained',
    'thuisplan-fields-are-explained',
  ])
    expect(codes).toContain(rule)
}, 60_000)

/** Which rules are broken; several times where several places break one. */
async function lint(document: unknown): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'thuisplan-openapi-'))
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(document))
  const ruleset = join(import.meta.dirname, 'nl-api-design-rules.spectral.yaml')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [spectral, 'lint', file, '--ruleset', ruleset, '--format', 'json', '--quiet'],
    { maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error)
  await rm(folder, { recursive: true })
  const results = JSON.parse(stdout) as { code: string; path: string[]; message: string }[]
  return results.map(({ code }) => code)
}
