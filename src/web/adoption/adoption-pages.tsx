import { Hono } from 'hono'
import { mayWrite } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { planRouteTexts } from '../../language/adoption/plan-route-texts.ts'
import { planRoute } from '../../operations/adoption/plan-route.ts'
import { readAdoption } from '../../operations/adoption/read-adoption.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { AdoptionPage } from './adoption-page.tsx'
import { PlanRoutePage } from './plan-route-page.tsx'

const base = '/:language/regios/:region/plan/vaststelling'

/** The route of the plan along the bodies of every municipality, and planning it in one go. */
export function adoptionPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const version = versionAsked(visit.url)
      const read = await readAdoption(visit.needs, context.req.param('region'), version)
      if (!read.ok) return problemPage(context, read.problem.kind)
      const planned = Number(visit.url.searchParams.get('gepland') ?? 0)
      const said = planned > 0 ? planRouteTexts[visit.language].planned(planned) : ''
      return answerPage(context, <AdoptionPage visit={visit} {...read.value} said={said} />)
    })
    .get(`${base}/route`, (context) => showRouteForm(context))
    .post(`${base}/route`, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const { entered } = body
      const outcome = await planRoute(needs, regionId, entered)
      if (!outcome.ok && outcome.problem.kind === 'invalid')
        return showRouteForm(context, { entered, problems: outcome.problem.fields, planned: 0 })
      if (!outcome.ok) return problemPage(context, outcome.problem.kind, entered)
      const { planned, problems } = outcome.value
      return Object.keys(problems).length === 0
        ? context.redirect(addresses.plannedRoute(language, regionId, planned), 303)
        : showRouteForm(context, { entered: stillWrong(entered, problems), problems, planned })
    })
}

type Sent = { entered: Entered; problems: FieldProblems; planned: number }

async function showRouteForm(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const read = await readAdoption(visit.needs, regionId)
  if (!read.ok) return problemPage(context, read.problem.kind)
  if (!mayWrite(visit.needs.caller, regionId, 'decisions')) return problemPage(context, 'not-allowed')
  const { planFrom, planTo } = read.value.region
  const usual: Entered = {
    subject: adoptionTexts.nl.subject(planFrom, planTo),
    body1: 'municipal-executive',
    kind1: 'agree',
    required1: 'ja',
    body2: 'municipal-council',
    kind2: 'adopt',
    required2: 'ja',
  }
  const form = sent ?? { entered: usual, problems: {}, planned: 0 }
  return answerPage(context, <PlanRoutePage visit={visit} {...read.value} {...form} />, sent ? 422 : 200)
}

/** What was planned is not asked again; the days that could not be planned stay as they were typed. */
function stillWrong(entered: Entered, problems: FieldProblems): Entered {
  return Object.fromEntries(
    Object.entries(entered).filter(([name]) => !name.startsWith('day') || name in problems),
  )
}

/** Anything else than the number of a version is no version at all. */
function versionAsked(url: URL): number | undefined {
  const asked = url.searchParams.get('versie')
  if (asked === null) return undefined
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0
}
