import type { Field, Values } from '../../domain/registers/field.ts'

/** The fields that say something else in one version of an entry than in another. */
export function changedFields(fields: readonly Field[], before: Values, after: Values): Field[] {
  return fields.filter(
    ({ key }) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  )
}
