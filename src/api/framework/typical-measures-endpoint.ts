import * as z from 'zod'
import { originOfMeasures, typicalMeasures } from '../../domain/plans/measures/typical-measure.ts'
import { aims, parties, targetGroups, transformationClasses } from '../../domain/terms.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import { dutchCertainties } from './reference-words.ts'

const bilingual = z.object({ nl: z.string(), en: z.string() })

const measures = z
  .object({
    herkomst: bilingual,
    typischeMaatregelen: z.array(
      z.object({
        code: z.string(),
        actielijn: z.int(),
        titel: bilingual,
        tekst: bilingual,
        draagtBijAan: z.array(z.enum(Object.values(aims.dutch))),
        soort: z.enum(Object.values(transformationClasses.dutch)),
        doelgroepen: z.array(z.enum(Object.values(targetGroups.dutch))),
        vaakSamenMet: z.array(z.enum(Object.values(parties.dutch))),
        denkAan: bilingual,
        zekerheid: z.enum(Object.values(dutchCertainties)),
      }),
    ),
  })
  .meta({ id: 'TypischeMaatregelen' })

/** What regions often do per action line: suggestions, never a requirement of the national plan. */
export const typicalMeasuresEndpoint: Endpoint = {
  method: 'get',
  path: '/typische-maatregelen',
  operationId: 'typischeMaatregelenOpvragen',
  tag: 'reference',
  about: aboutOf('listTypicalMeasures'),
  open: true,
  refusals: [],
  success: { status: 200, schema: () => measures },
  handle() {
    const body: z.output<typeof measures> = {
      herkomst: originOfMeasures,
      typischeMaatregelen: typicalMeasures.map((measure) => ({
        code: measure.code,
        actielijn: measure.actionLine,
        titel: measure.title,
        tekst: measure.text,
        draagtBijAan: measure.aims.map((aim) => aims.dutch[aim]),
        soort: transformationClasses.dutch[measure.transformationClass],
        doelgroepen: measure.targetGroups.map((group) => targetGroups.dutch[group]),
        vaakSamenMet: measure.parties.map((party) => parties.dutch[party]),
        denkAan: measure.result,
        zekerheid: dutchCertainties[measure.certainty],
      })),
    }
    return Promise.resolve({ ok: true, value: { body } })
  },
}
