import { mayWriteSome } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Reference } from '../../domain/registers/field.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { isOwn, type ReferenceChoice, referenceChoices } from './reference-choices.ts'
import type { Register } from './register.ts'

export type FormMatter = { region: Region; choices: Partial<Record<Reference, ReferenceChoice[]>> }

/** What a form of this register needs to be drawn: the region, and what its fields can point at. */
export function prepareForm(
  needs: Needs,
  regionId: string,
  register: Register,
): Promise<Outcome<FormMatter>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (!mayWriteSome(caller, regionId, register.noun)) return refused({ kind: 'not-allowed' })
    const choices: FormMatter['choices'] = {}
    for (const field of register.fields)
      if ((field.kind === 'reference' || field.kind === 'references') && isOwn(field.to))
        choices[field.to] ??= await referenceChoices(sql, region, field.to)
    return done({ region, choices })
  })
}
