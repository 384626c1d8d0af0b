import type { ApiError } from './api-problem.ts'

type Named = {
  input: Record<string, unknown>
  errors: ApiError[]
  /** What the API calls a field of the operation. */
  nameOf(key: string): string
}

/** A body in the words of the operation it is for; a field that does not exist is a mistake, not something to pass over. */
export function inputNamed(
  names: Readonly<Record<string, string>>,
  json: Readonly<Record<string, unknown>>,
): Named {
  const unknown = Object.keys(json).filter((name) => !Object.hasOwn(names, name))
  return {
    input: Object.fromEntries(Object.entries(names).map(([name, key]) => [key, json[name] ?? null])),
    errors: unknown.map((name) => ({ name: name.slice(0, 80), code: 'unknown-field' })),
    nameOf: (key) => Object.entries(names).find(([, known]) => known === key)?.[0] ?? key,
  }
}
