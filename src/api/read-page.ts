import * as z from 'zod'
import { queryTexts } from '../language/api-field-texts.ts'
import type { ApiError } from './api-problem.ts'
import type { QueryKey } from './endpoint.ts'

export type Page = { page: number; perPage: number }

export type Read<Value> = ({ ok: true } & Value) | { ok: false; errors: ApiError[] }

const most = { pagina: 1_000_000, perPagina: 500 } as const
const usual = { pagina: 1, perPagina: 100 } as const

export const pageKeys = {
  pagina: { schema: z.int().min(1).default(usual.pagina), about: aboutKey('pagina') },
  perPagina: {
    schema: z.int().min(1).max(most.perPagina).default(usual.perPagina),
    about: aboutKey('perPagina'),
  },
} as const satisfies Record<string, QueryKey>

export function aboutKey(key: keyof typeof queryTexts.nl) {
  return { nl: queryTexts.nl[key], en: queryTexts.en[key] }
}

/** `?pagina=2&perPagina=50`; what is wrong with either is told together. */
export function readPage(query: URLSearchParams): Read<{ value: Page }> {
  const page = wholeNumber(query, 'pagina')
  const perPage = wholeNumber(query, 'perPagina')
  if (typeof page === 'number' && typeof perPage === 'number') return { ok: true, value: { page, perPage } }
  return { ok: false, errors: [page, perPage].filter((read) => typeof read !== 'number') }
}

/** Where the pages around this one are (RFC 8288). */
export function pageLinks(
  request: Request,
  publicUrl: string,
  { page, perPage }: Page,
  total: number,
): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / perPage))
  const { pathname, searchParams } = new URL(request.url)
  const to = (number: number, relation: string) => {
    const query = new URLSearchParams(searchParams)
    query.set('pagina', String(number))
    return `<${publicUrl}${pathname}?${query}>; rel="${relation}"`
  }
  const links = [to(1, 'first'), to(last, 'last')]
  if (page > 1) links.push(to(Math.min(page - 1, last), 'prev'))
  if (page < last) links.push(to(page + 1, 'next'))
  return { link: links.join(', ') }
}

function wholeNumber(query: URLSearchParams, name: keyof typeof usual): number | ApiError {
  const text = query.get(name)
  if (text === null) return usual[name]
  if (!/^\d{1,7}$/.test(text)) return { name, code: 'not-a-whole-number', detail: text.slice(0, 80) }
  const number = Number(text)
  return number >= 1 && number <= most[name] ? number : { name, code: 'number-too-large', detail: text }
}
