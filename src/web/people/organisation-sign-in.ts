import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { addresses } from '../addresses.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { keepCookies } from './keep-cookies.ts'
import { wantedPage, wayOn } from './way-on.ts'

/** To the provider of the organisation, and back. */
export function organisationSignIn({ singleSignOn }: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/inloggen/organisatie', async (context) => {
      if (!singleSignOn) return problemPage(context, 'not-found')
      const visit = context.get('visit')
      const failed = addresses.signIn(visit.language, wantedPage(visit.url))
      const begun = await singleSignOn.begin(wayOn(visit), failed, context.req.raw.headers)
      if (begun.kind === 'unreachable') return context.redirect(withError(failed, 'unreachable'), 303)
      keepCookies(context, begun.cookies)
      return context.redirect(begun.address, 303)
    })
    .get('/:language/inloggen/organisatie/terug', async (context) => {
      if (!singleSignOn) return problemPage(context, 'not-found')
      const { language, url } = context.get('visit')
      const { address, cookies } = await singleSignOn.finish(url.search, context.req.raw.headers)
      keepCookies(context, cookies)
      const isOurs = /^\/(nl|en)(\/|$)/.test(address)
      return context.redirect(isOurs ? address : withError(addresses.signIn(language), 'unfinished'), 303)
    })
}

function withError(address: string, error: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ error })}`
}
