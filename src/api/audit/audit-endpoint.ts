import * as z from 'zod'
import {
  auditChains,
  auditDeeds,
  type auditFilterKeys,
  auditSubjects,
  parseAuditFilter,
} from '../../domain/audit/audit-filter.ts'
import { roles } from '../../domain/terms.ts'
import { readAuditLog } from '../../operations/audit/read-audit-log.ts'
import { toldEntry } from '../../presentation/audit/told-entry.ts'
import { aboutOf } from '../about.ts'
import { badRequest } from '../api-problem.ts'
import type { Endpoint, QueryKey } from '../endpoint.ts'
import { aboutKey, pageKeys, pageLinks, readPage } from '../read-page.ts'

const oneOf = (vocabulary: { dutch: Readonly<Record<string, string>> }) =>
  z.enum(Object.values(vocabulary.dutch) as [string, ...string[]])

const filterKeys = {
  persoon: { schema: z.string(), about: aboutKey('persoon') },
  onderwerp: { schema: oneOf(auditSubjects), about: aboutKey('onderwerp') },
  daad: { schema: oneOf(auditDeeds), about: aboutKey('daad') },
  soort: { schema: oneOf(auditChains), about: aboutKey('soort') },
  van: { schema: z.iso.date(), about: aboutKey('van') },
  tot: { schema: z.iso.date(), about: aboutKey('tot') },
  woorden: { schema: z.string(), about: aboutKey('woorden') },
} as const satisfies Record<(typeof auditFilterKeys)[number], QueryKey>

const row = z.record(z.string(), z.unknown()).nullable()

const entrySchema = z
  .object({
    nummer: z.int(),
    soort: oneOf(auditChains),
    tijdstip: z.iso.datetime(),
    persoon: z.string().nullable(),
    naam: z.string().nullable(),
    rollen: z.array(oneOf(roles)),
    via: z.string(),
    daad: oneOf(auditDeeds),
    onderwerp: oneOf(auditSubjects),
    tabel: z.string().nullable(),
    object: z.string().nullable(),
    eerder: row,
    daarna: row,
  })
  .meta({ id: 'Logboekregel' })

/** `GET …/logboek`: who did what, newest first, with the filter of the page. */
export const auditEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/logboek',
  operationId: 'logboekOpvragen',
  tag: 'regions',
  about: aboutOf('readAuditLog'),
  query: { ...pageKeys, ...filterKeys },
  success: {
    status: 200,
    schema: () =>
      z.object({
        totaal: z.int(),
        pagina: z.int(),
        perPagina: z.int(),
        resultaten: z.array(entrySchema),
      }),
  },
  refusals: [403],
  async handle({ needs, doors, path, query, request }) {
    const page = readPage(query)
    const filter = parseAuditFilter(Object.fromEntries(query))
    const wrong = filter.ok || filter.problem.kind !== 'invalid' ? {} : filter.problem.fields
    const errors = [
      ...(page.ok ? [] : page.errors),
      ...Object.entries(wrong).map(([name, problem]) => ({ name, ...problem })),
    ]
    if (!page.ok || !filter.ok) return badRequest(...errors)
    const read = await readAuditLog(needs, path['regio'] ?? '', filter.value, page.value)
    if (!read.ok) return read
    const { total, entries } = read.value
    return {
      ok: true,
      value: {
        body: {
          totaal: total,
          pagina: page.value.page,
          perPagina: page.value.perPage,
          resultaten: entries.map(toldEntry),
        },
        headers: pageLinks(request, doors.publicUrl, page.value, total),
      },
    }
  },
}
