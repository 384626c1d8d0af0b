import type { Context } from 'hono'
import type { Language } from '../language/language.ts'
import type { Needs } from '../operations/needs.ts'
import type { RequestEnv } from '../running/tell-route.ts'

/** One request by one visitor: what operations need, the language of the screen, and where it was asked for. */
export type Visit = { needs: Needs; language: Language; url: URL }

export type VisitEnv = { Variables: { visit: Visit }; Bindings: RequestEnv }
export type VisitContext = Context<VisitEnv>

/** The address of the same page in the other language. */
export function inLanguage(url: URL, language: Language): string {
  return `/${language}${url.pathname.replace(/^\/(nl|en)(?=\/|$)/, '')}${url.search}`
}
