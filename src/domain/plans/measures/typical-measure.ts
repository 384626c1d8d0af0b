import * as z from 'zod'
import list from '../../../../data/measures/typical-measures.json' with { type: 'json' }
import { aims, parties, targetGroups, transformationClasses } from '../../terms.ts'

const bilingual = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) })

const measureSchema = z.strictObject({
  code: z.string().regex(/^[1-9]-[a-z0-9-]+$/),
  actionLine: z.int().min(1).max(9),
  title: bilingual,
  text: bilingual,
  aims: z.array(z.enum(aims.codes)).min(1),
  transformationClass: z.enum(transformationClasses.codes),
  targetGroups: z.array(z.enum(targetGroups.codes)),
  parties: z.array(z.enum(parties.codes)).min(1),
  /** What could show that it works; never a figure. */
  result: bilingual,
  certainty: z.enum(['found', 'memory']),
})

/** Something regions often do on an action line. A suggestion of this product, never a requirement of the national plan. */
export type TypicalMeasure = z.output<typeof measureSchema>

/** What `data/measures` holds; a fault in it is ours, so nothing starts on it. */
export const { origin: originOfMeasures, measures: typicalMeasures } = z
  .strictObject({ origin: bilingual, measures: z.array(measureSchema).min(1) })
  .parse(list)

const byCode = new Map(typicalMeasures.map((measure) => [measure.code, measure]))

/** The measures of these codes, each once, in the order of the list; a code that is none is left out. */
export function measuresAt(codes: readonly string[]): TypicalMeasure[] {
  const asked = new Set(codes)
  return typicalMeasures.filter(({ code }) => asked.has(code))
}

export function measureAt(code: string): TypicalMeasure | undefined {
  return byCode.get(code)
}
