import { Hono } from 'hono'
import { isLanguage } from '../language/language.ts'
import type { Needs } from '../operations/needs.ts'
import type { VisitEnv } from '../web/visit.ts'

/** Pages as a visitor meets them, without a socket: `request('/nl/regios/…')` answers a Response. */
export function visitApp(needs: Needs, ...pages: readonly Hono<VisitEnv>[]): Hono<VisitEnv> {
  const app = new Hono<VisitEnv>().use(async (context, next) => {
    const url = new URL(context.req.url)
    const language = url.pathname.split('/')[1] ?? ''
    context.set('visit', { needs, language: isLanguage(language) ? language : 'nl', url })
    await next()
  })
  for (const page of pages) app.route('/', page)
  return app
}

/** A form as a browser without script sends it. */
export function formOf(fields: Record<string, string | readonly string[]>): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return { method: 'POST', body }
}
