import { Hono } from 'hono'
import type { Storage } from '../database/open-storage.ts'
import type { Identity } from '../identity/identity.ts'
import { isOwnRequest } from '../identity/own-request.ts'
import { isLanguage, type Language } from '../language/language.ts'
import { registers } from '../operations/registers/all-registers.ts'
import { addresses } from './addresses.ts'
import { apiDocsPages } from './api-docs/api-docs-page.tsx'
import type { DescribedApi } from './api-docs/described-api.ts'
import { assetPages } from './assets.ts'
import { involvementPages } from './contributions/involvement-pages.tsx'
import { explorationPages } from './explorations/exploration-pages.tsx'
import { frameworkPages } from './framework/framework-pages.tsx'
import { guidePages } from './guide/guide-pages.tsx'
import { healthPages } from './health-pages.ts'
import { homePages } from './home/home-pages.tsx'
import { monitorPages } from './indicators/monitor-pages.tsx'
import { moneyPages } from './money/money-pages.tsx'
import { signInPages } from './people/sign-in-pages.tsx'
import { planCheckPages } from './plans/plan-check-pages.tsx'
import { planPages } from './plans/plan-pages.tsx'
import { problemPage } from './problem-page.tsx'
import { publishPages } from './publications/publish-pages.tsx'
import { newRegionPages } from './regions/new-region/new-region-pages.tsx'
import { regionPages } from './regions/region-pages.tsx'
import { filePages } from './registers/file-pages.tsx'
import { listsPages } from './registers/lists-page.tsx'
import { registerPages } from './registers/register-pages.tsx'
import { withSecurityHeaders } from './security-headers.ts'
import type { VisitEnv } from './visit.ts'
import { languageOf, needsOfRequest, withVisit } from './visit-of-request.ts'

export type WebDoors = {
  storage: Storage
  identity: Identity
  publicUrl: string
  /** Where the built style, script and fonts stand. */
  assetFolder: string
  /** The chapters of the guide, a folder per language. */
  guideFolder: string
  /** The API's own description, for the page that shows it. */
  documentOf: (language: Language) => DescribedApi
  now: () => Date
  /** Told of a fault of ours; the visitor only hears that there was one. */
  report: (error: unknown) => void
}

/** Every page of the product, behind the same frame: headers, visit, own requests only, and one way to fail. */
export function webApplication(doors: WebDoors): Hono<VisitEnv> {
  const app = new Hono<VisitEnv>()
  app.use(withSecurityHeaders({ secure: doors.publicUrl.startsWith('https:') }))
  app.route('/', healthPages(doors.storage))
  app.route('/', assetPages(doors.assetFolder))
  app.get('/', (context) =>
    context.redirect(
      addresses.home(languageOf(new URL(context.req.url), context.req.header('accept-language'))),
      302,
    ),
  )
  app.use(withVisit(needsOfRequest(doors)))
  app.use(async (context, next) => {
    if (!isOwnRequest(context.req.raw, doors.publicUrl)) return problemPage(context, 'cross-site')
    if (!isLanguage(context.req.path.split('/')[1] ?? '')) return problemPage(context, 'not-found')
    return next()
  })
  for (const pages of rooms(doors)) app.route('/', pages)
  app.notFound((context) => problemPage(context, 'not-found'))
  app.onError((error, context) => {
    doors.report(error)
    return context.get('visit')
      ? problemPage(context, 'unexpected')
      : context.text('Er ging iets mis / something went wrong', 500)
  })
  return app
}

/** Pages of their own come before the general ones of a register. */
function rooms({ identity, storage, guideFolder, documentOf }: WebDoors): Hono<VisitEnv>[] {
  const all = Object.values(registers)
  return [
    homePages(),
    signInPages(identity),
    frameworkPages(),
    newRegionPages(),
    regionPages(),
    explorationPages(),
    planPages(),
    planCheckPages(),
    moneyPages(),
    monitorPages(),
    involvementPages(),
    publishPages({ publisher: storage.asPublisher() }),
    listsPages(),
    apiDocsPages({ documentOf }),
    guidePages(guideFolder),
    ...all.map((register) => filePages(register)),
    ...all.map((register) => registerPages(register)),
  ]
}
