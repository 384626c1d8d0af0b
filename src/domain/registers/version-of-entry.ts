import type { Field, Values } from './field.ts'

/** The version of what was taken away, or never was: whoever sends it knows that, and puts it there (back). */
export const takenAway = 'weg'

/** Under this name forms and sheets bring along which version of an entry somebody began with. */
export const versionKey = 'versie'

/**
 * Stays the same as long as no field says something else, of an entry or of whatever else people change in a form: a letter, so that
 * no spreadsheet takes it for a number, and sixteen hexadecimal digits.
 */
export async function versionOf(
  fields: readonly Pick<Field, 'key'>[],
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const told = [...fields]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key }) => [key, values[key] ?? null])
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(told)))
  const digits = [...new Uint8Array(bytes).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `v${digits.join('')}`
}

/** The same entries, each with the version it is. */
export function withVersions<Entry extends { values: Values }>(
  fields: readonly Field[],
  entries: readonly Entry[],
): Promise<(Entry & { version: string })[]> {
  return Promise.all(
    entries.map(async (entry) => ({ ...entry, version: await versionOf(fields, entry.values) })),
  )
}

/** Whether what stands is what somebody began with; whoever did not say what that was writes as it comes. */
export function isStill(begun: string | undefined, present: string): boolean {
  return begun === undefined || begun === present
}

/** Undefined when nothing was said about it: then whoever writes does so without looking. */
export function versionBegunWith(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const version: unknown = (input as Readonly<Record<string, unknown>>)[versionKey]
  return typeof version === 'string' && version.trim() !== '' ? version.trim() : undefined
}
