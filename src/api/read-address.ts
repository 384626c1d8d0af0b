import type { ApiError } from './api-problem.ts'
import type { Endpoint } from './endpoint.ts'

/** Addresses are made of words we gave out ourselves; anything else names nothing, and PostgreSQL would call it a fault. */
export function areAddressWords(path: Readonly<Record<string, string>>): boolean {
  return Object.values(path).every((word) => /^\P{Cc}{1,400}$/u.test(word))
}

/** A misspelt filter that is silently ignored gives an answer to another question. */
export function unknownQueryKeys({ query = {} }: Endpoint, asked: URLSearchParams): ApiError[] {
  return [...new Set(asked.keys())]
    .filter((key) => !(key in query))
    .map((name) => ({ name: name.slice(0, 80), code: 'unknown-query-key' }))
}
