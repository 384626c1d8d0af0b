import { Hono } from 'hono'
import type { FieldProblems } from '../../domain/outcome.ts'
import { answerPlanCheck, takeBackAnswer } from '../../operations/plans/answer-plan-check.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { DepartPage } from './depart-page.tsx'
import { PlanCheckPage } from './plan-check-page.tsx'

const base = '/:language/regios/:region/plantoets'

/** The plan check, departing from a rule with a reason, and taking the reason back. */
export function planCheckPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const checked = await checkPlanOfRegion(visit.needs, context.req.param('region'))
      if (!checked.ok) return problemPage(context, checked.problem.kind)
      return answerPage(context, <PlanCheckPage visit={visit} {...checked.value} />)
    })
    .get(`${base}/afwijken`, (context) => departPage(context, {}))
    .post(`${base}/afwijken`, async (context) => {
      const { needs, language, url } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const reason = oneOf(body.entered, 'reason')
      const { rule, subject } = remarkAt(url)
      const outcome = await answerPlanCheck(needs, regionId, { rule, subject, reason })
      if (outcome.ok) return context.redirect(`${addresses.planCheck(language, regionId)}#${rule}`, 303)
      if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, body.entered)
      return departPage(context, { reason, problems: outcome.problem.fields })
    })
    .post(`${base}/intrekken`, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const rule = oneOf(body.entered, 'rule')
      const outcome = await takeBackAnswer(needs, regionId, { rule, subject: oneOf(body.entered, 'subject') })
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      return context.redirect(`${addresses.planCheck(language, regionId)}#${rule}`, 303)
    })
}

/** The form for one remark; a remark that is no longer there has been mended. */
async function departPage(context: VisitContext, sent: { reason?: string; problems?: FieldProblems }) {
  const visit = context.get('visit')
  const checked = await checkPlanOfRegion(visit.needs, context.req.param('region') ?? '')
  if (!checked.ok) return problemPage(context, checked.problem.kind)
  const { rule, subject } = remarkAt(visit.url)
  const checkedRule = checked.value.rules.find((candidate) => candidate.rule === rule)
  const remark = checkedRule?.remarks.find((candidate) => candidate.subject === subject)
  if (!checkedRule || !remark) return problemPage(context, 'not-found')
  const reason = sent.reason ?? remark.answer?.reason ?? ''
  const page = (
    <DepartPage
      visit={visit}
      region={checked.value.region}
      checked={checkedRule}
      remark={remark}
      reason={reason}
      problems={sent.problems ?? {}}
    />
  )
  return answerPage(context, page, sent.problems ? 422 : 200)
}

function remarkAt(url: URL): { rule: string; subject: string } {
  return { rule: url.searchParams.get('regel') ?? '', subject: url.searchParams.get('onderwerp') ?? '' }
}
