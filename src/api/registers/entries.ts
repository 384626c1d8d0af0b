import * as z from 'zod'
import { nounAddresses } from '../../domain/registers/noun.ts'
import type { Register } from '../../operations/registers/register.ts'
import { listEntries, readEntry, recordEntry } from '../../operations/registers/work-on-register.ts'
import { apiEntry, inputFromApi } from '../../presentation/registers/api-values.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { entryBodySchema, entrySchema } from '../openapi/entry-schema.ts'
import { pageKeys, pageLinks, readPage } from '../read-page.ts'
import { entryTag } from './entry-tag.ts'
import { filterEntries, filterKeys } from './filter-entries.ts'
import { fieldNameIn, frameOf } from './register-frame.ts'

/** `GET …/bevindingen`: a page of the list, and how long the whole is. */
export function listRegister(register: Register): Endpoint {
  return {
    ...frameOf(register, 'list'),
    method: 'get',
    query: { ...pageKeys, ...filterKeys(register) },
    success: {
      status: 200,
      schema: (language) =>
        z.object({
          totaal: z.int(),
          pagina: z.int(),
          perPagina: z.int(),
          resultaten: z.array(entrySchema(register, language)),
        }),
    },
    async handle({ needs, doors, path, query, request }) {
      const page = readPage(query)
      const listed = await listEntries(needs, path['regio'] ?? '', register)
      if (!listed.ok) return listed
      const filtered = filterEntries(register, listed.value, query)
      const errors = [page, filtered].flatMap((read) => (read.ok ? [] : read.errors))
      if (!page.ok || !filtered.ok) return badRequest(...errors)
      const { page: number, perPage } = page.value
      const shown = filtered.entries.slice((number - 1) * perPage, number * perPage)
      const body = {
        totaal: filtered.entries.length,
        pagina: number,
        perPagina: perPage,
        resultaten: shown.map((entry) => apiEntry(register, entry)),
      }
      return {
        ok: true,
        value: { body, headers: pageLinks(request, doors.publicUrl, page.value, filtered.entries.length) },
      }
    },
  }
}

/** `POST …/bevindingen`: a new entry. */
export function addEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'add'),
    method: 'post',
    body: { kind: 'json', schema: (language) => entryBodySchema(register, language) },
    success: { status: 201, schema: (language) => entrySchema(register, language) },
    versioned: 'read',
    async handle({ needs, doors, path, json }) {
      const regionId = path['regio'] ?? ''
      const { input, problems } = inputFromApi(register, json)
      if (problems.length > 0) return badRequest(...problems)
      const stored = await recordEntry(needs, regionId, register, input, { kind: 'new' })
      if (!stored.ok) return { ok: false, problem: apiProblem(stored.problem, fieldNameIn(register)) }
      const read = await readEntry(needs, regionId, register, stored.value.id)
      if (!read.ok) return read
      const location = `${doors.publicUrl}/api/v1/regios/${regionId}/${nounAddresses[register.noun]}/${stored.value.id}`
      const { entry, version } = read.value
      const headers = { location, ...entryTag(version) }
      return { ok: true, value: { body: apiEntry(register, entry), headers } }
    },
  }
}
