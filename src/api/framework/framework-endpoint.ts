import * as z from 'zod'
import { readFramework } from '../../operations/framework/read-framework.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import { aboutKey } from '../read-page.ts'
import { dutchCertainties, dutchFrameworkKinds } from './reference-words.ts'

const bilingual = z.object({ nl: z.string(), en: z.string() })

const framework = z
  .object({
    uitgave: z.string(),
    titel: bilingual,
    gepubliceerdOp: z.iso.date(),
    ondertekendOp: z.iso.date(),
    periodeVan: z.int(),
    periodeTot: z.int(),
    bron: z.string(),
    onderdelen: z.array(
      z.object({
        soort: z.enum(Object.values(dutchFrameworkKinds)),
        code: z.string(),
        titel: bilingual,
        tekst: bilingual,
        bron: z.string(),
        zekerheid: z.enum(Object.values(dutchCertainties)),
      }),
    ),
    uitgaven: z.array(z.object({ uitgave: z.string(), titel: bilingual })),
  })
  .meta({ id: 'LandelijkKader' })

/** The national plan every regional plan builds on, with source and certainty of each part. */
export const frameworkEndpoint: Endpoint = {
  method: 'get',
  path: '/landelijk-kader',
  operationId: 'landelijkKaderLezen',
  tag: 'reference',
  about: aboutOf('readFramework'),
  open: true,
  query: { uitgave: { schema: z.string(), about: aboutKey('uitgave') } },
  refusals: [404],
  success: { status: 200, schema: () => framework },
  async handle({ needs, query }) {
    const read = await readFramework(needs, query.get('uitgave') ?? undefined)
    if (!read.ok) return read
    const { edition, editions, items } = read.value
    const body: z.output<typeof framework> = {
      uitgave: edition.id,
      titel: edition.title,
      gepubliceerdOp: edition.launchedOn,
      ondertekendOp: edition.signedOn,
      periodeVan: edition.periodFrom,
      periodeTot: edition.periodTo,
      bron: edition.source,
      onderdelen: items.map(({ kind, code, title, body: text, source, certainty }) => ({
        soort: dutchFrameworkKinds[kind],
        code,
        titel: title,
        tekst: text,
        bron: source,
        zekerheid: dutchCertainties[certainty],
      })),
      uitgaven: editions.map(({ id, title }) => ({ uitgave: id, titel: title })),
    }
    return { ok: true, value: { body } }
  },
}
