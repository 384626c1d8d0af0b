import * as z from 'zod'
import { parseFields, textField } from '../fields.ts'
import { done, type FieldProblems, type Outcome, refused } from '../outcome.ts'
import { planFields } from './new-region.ts'
import { findMunicipality, type Region } from './region.ts'

export type ChangedRegion = z.output<typeof schema>

/** What can be changed of a region that stands: what it was founded with. Its address and its framework stay. */
export function parseChangedRegion(
  input: unknown,
  region: Pick<Region, 'municipalities' | 'formerMunicipalities'>,
): Outcome<ChangedRegion> {
  const parsed = parseFields(schema, input)
  if (!parsed.ok) return parsed
  const { centreMunicipality: word, planFrom, planTo } = parsed.value
  const fields: FieldProblems = {}
  const centre = findMunicipality(region, word)
  const left = findMunicipality({ municipalities: region.formerMunicipalities ?? [] }, word)
  if (!centre)
    fields['centreMunicipality'] = { code: 'municipality-not-in-region', detail: left?.name ?? word }
  if (planTo < planFrom) fields['planTo'] = { code: 'end-before-start' }
  return centre && planTo >= planFrom
    ? done({ ...parsed.value, centreMunicipality: centre.code })
    : refused({ kind: 'invalid', fields })
}

const schema = z.object({ name: textField(120), centreMunicipality: textField(160), ...planFields })
