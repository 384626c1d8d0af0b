import { type ApiError, type ApiOutcome, badRequest } from './api-problem.ts'
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

export type Page = { page: number; perPage: number }

export const mostPerPage = 500
const usualPerPage = 100

/** `?pagina=2&perPagina=50`: both are whole numbers from 1. */
export function readPage(query: URLSearchParams): ApiOutcome<Page> {
  const page = wholeNumber(query, 'pagina', { usual: 1, most: 1_000_000 })
  const perPage = wholeNumber(query, 'perPagina', { usual: usualPerPage, most: mostPerPage })
  const errors = [page, perPage].filter((read) => typeof read !== 'number')
  if (typeof page === 'number' && typeof perPage === 'number') return { ok: true, value: { page, perPage } }
  return badRequest(...errors)
}

function wholeNumber(query: URLSearchParams, name: string, { usual, most }: { usual: number; most: number }): number | ApiError {
  const text = query.get(name)
  if (text === null) return usual
  if (!/^\d{1,7}$/.test(text)) return { name, code: 'not-a-whole-number', detail: text.slice(0, 80) }
  const number = Number(text)
  return number >= 1 && number <= most ? number : { name, code: 'number-too-large', detail: text }
}
