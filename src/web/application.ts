import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Storage } from '../database/open-storage.ts'
import type { Identity } from '../identity/identity.ts'
import { isOwnRequest } from '../identity/own-request.ts'
import { isLanguage, type Language } from '../language/language.ts'
import type { Welcoming } from '../operations/members/welcoming.ts'
import { registers } from '../operations/registers/all-registers.ts'
import type { Limits } from '../running/limits.ts'
import { tellRoute } from '../running/tell-route.ts'
import { addresses } from './addresses.ts'
import { answerSurprise } from './answer-surprise.ts'
import { apiDocsPages } from './api-docs/api-docs-page.tsx'
import type { DescribedApi } from './api-docs/described-api.ts'
import { assetPages } from './assets.ts'
import { auditPages } from './audit/audit-pages.tsx'
import { calendarPages } from './calendar/calendar-pages.tsx'
import { secretFeed } from './calendar/secret-feed.ts'
import { involvementPages } from './contributions/involvement-pages.tsx'
import { deliveryPages } from './explorations/deliveries/delivery-pages.tsx'
import { explorationPages } from './explorations/exploration-pages.tsx'
import { interviewPages } from './explorations/interviews/interview-pages.tsx'
import { pastePages } from './explorations/paste/paste-pages.tsx'
import { reportPages } from './explorations/report/report-pages.tsx'
import { roundPages } from './explorations/rounds/round-pages.tsx'
import { workbookPages } from './explorations/workbook/workbook-pages.tsx'
import { frameworkPages } from './framework/framework-pages.tsx'
import { guidePages } from './guide/guide-pages.tsx'
import { healthPages } from './health-pages.ts'
import { historyPages } from './history/history-pages.tsx'
import { homePages } from './home/home-pages.tsx'
import { monitorPages } from './indicators/monitor-pages.tsx'
import { guestPages } from './invitations/guest-pages.tsx'
import { invitationPages } from './invitations/invitation-pages.tsx'
import { jobPages } from './jobs/job-pages.tsx'
import { limitAccounts, limitAddresses } from './limit-requests.ts'
import { messagePages } from './mail/message-pages.tsx'
import { memberPages } from './members/member-pages.tsx'
import { moneyPages } from './money/money-pages.tsx'
import { accountPages } from './people/account-pages.tsx'
import { confirmEmailPages } from './people/confirm-email-pages.tsx'
import { organisationSignIn } from './people/organisation-sign-in.ts'
import { passkeySignIn } from './people/passkey-sign-in.ts'
import { recoveryPages } from './people/recovery-pages.tsx'
import { signInCodePages } from './people/sign-in-code-pages.tsx'
import { signInPages } from './people/sign-in-pages.tsx'
import { consultationPages } from './plans/consultation/consultation-pages.tsx'
import { readerPages } from './plans/consultation/reader-pages.tsx'
import { discussionPages } from './plans/discussion/discussion-pages.tsx'
import { planEditorPages } from './plans/editor/plan-editor-pages.tsx'
import { measurePages } from './plans/measures/measure-pages.tsx'
import { councilPages } from './plans/municipality/council-pages.tsx'
import { planCheckPages } from './plans/plan-check-pages.tsx'
import { planPages } from './plans/plan-pages.tsx'
import { riskPages } from './plans/risks/risk-pages.tsx'
import { timelinePages } from './plans/timeline/timeline-pages.tsx'
import { problemPage } from './problem-page.tsx'
import { publishPages } from './publications/publish-pages.tsx'
import { looksPages } from './regions/looks/looks-pages.tsx'
import { newRegionPages } from './regions/new-region/new-region-pages.tsx'
import { regionPages } from './regions/region-pages.tsx'
import { settingsPages } from './regions/settings/settings-pages.tsx'
import { filePages } from './registers/file-pages.tsx'
import { listsPages } from './registers/lists-page.tsx'
import { registerPages } from './registers/register-pages.tsx'
import { withSecurityHeaders } from './security-headers.ts'
import type { VisitEnv } from './visit.ts'
import { languageOf, needsOfRequest, visitOfNobody, withVisit } from './visit-of-request.ts'

export type WebDoors = {
  storage: Storage
  identity: Identity
  /** How people are brought into a region. */
  welcoming: Welcoming
  publicUrl: string
  /** Where the built style, script and fonts stand. */
  assetFolder: string
  /** The chapters of the guide, a folder per language. */
  guideFolder: string
  /** The API's own description, for the page that shows it. */
  documentOf: (language: Language) => DescribedApi
  now: () => Date
  /** Told of a fault of ours; the visitor only hears that there was one, and the name of their request. */
  report: (error: unknown, requestId: string) => void
  /** Without them nobody is counted: for tests. */
  limits?: Limits
  isStopping?: () => boolean
}

/** Every page of the product, behind the same frame: headers, visit, own requests only, and one way to fail. */
export function webApplication(doors: WebDoors): Hono<VisitEnv> {
  const app = new Hono<VisitEnv>()
  app.use(tellRoute, withSecurityHeaders({ secure: doors.publicUrl.startsWith('https:') }))
  app.route('/', healthPages(doors.storage, doors.isStopping))
  app.route('/', assetPages(doors.assetFolder))
  app.get('/', (context) =>
    context.redirect(
      addresses.home(languageOf(new URL(context.req.url), context.req.header('accept-language'))),
      302,
    ),
  )
  app.use(limitAddresses(doors))
  app.route('/', secretFeed(doors))
  app.route('/', guestPages(doors))
  app.route('/', readerPages({ ...doors, newToken: () => randomBytes(20).toString('hex') }))
  app.use(withVisit(needsOfRequest(doors, 'page')))
  app.use(async (context, next) => {
    if (!isOwnRequest(context.req.raw, doors.publicUrl)) return problemPage(context, 'cross-site')
    if (!isLanguage(context.req.path.split('/')[1] ?? '')) return problemPage(context, 'not-found')
    // Nothing of ours has a zero byte in its name, and PostgreSQL takes none.
    if (context.get('visit').url.pathname.includes('%00')) return problemPage(context, 'not-found')
    return next()
  })
  app.use(limitAccounts(doors))
  for (const pages of rooms(doors)) app.route('/', pages)
  app.notFound((context) => {
    // A file that is not there is asked for before anybody looked who asks.
    if (!context.get('visit')) context.set('visit', visitOfNobody(doors, context.req.raw))
    return problemPage(context, 'not-found')
  })
  app.onError(answerSurprise(doors))
  return app
}

/** Pages of their own come before the general ones of a register. */
function rooms({
  identity,
  storage,
  guideFolder,
  documentOf,
  publicUrl,
  welcoming,
}: WebDoors): Hono<VisitEnv>[] {
  const all = Object.values(registers)
  return [
    homePages(),
    signInPages(identity),
    signInCodePages(identity),
    passkeySignIn(identity),
    organisationSignIn(identity),
    recoveryPages(identity),
    confirmEmailPages(identity),
    accountPages(identity),
    frameworkPages(),
    newRegionPages(),
    regionPages(),
    memberPages(welcoming),
    settingsPages(),
    looksPages(),
    auditPages(),
    deliveryPages(),
    roundPages(),
    explorationPages(),
    interviewPages(),
    workbookPages(),
    pastePages(),
    reportPages(),
    planEditorPages(),
    measurePages(),
    planPages(),
    riskPages(),
    planCheckPages(),
    timelinePages({ publicUrl }),
    consultationPages({ identity, publicUrl }),
    discussionPages(),
    councilPages(),
    moneyPages(),
    monitorPages(),
    involvementPages(),
    invitationPages({ identity, publicUrl }),
    publishPages({ publisher: storage.asPublisher() }),
    listsPages(),
    jobPages(),
    messagePages(),
    calendarPages({ publicUrl, newToken: () => randomBytes(20).toString('hex') }),
    apiDocsPages({ documentOf }),
    guidePages(guideFolder),
    ...all.map((register) => filePages(register)),
    ...all.map((register) => historyPages(register)),
    ...all.map((register) => registerPages(register)),
  ]
}
