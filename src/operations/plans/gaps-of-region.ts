import { isOfRegion } from '../../domain/explorations/gap-key.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'

/** The same gaps; one that cannot be of this region becomes a problem. A gap that is none any more stays what was answered. */
export function gapsOfRegion(
  region: Region,
  keys: readonly string[],
  { problems, field }: { problems: FieldProblems; field: string },
): readonly string[] {
  const strange = keys.find((key) => !isOfRegion(region, key))
  if (strange !== undefined) problems[field] ??= { code: 'unknown-gap', detail: strange }
  return keys
}
