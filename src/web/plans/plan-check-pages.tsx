import { Hono } from 'hono'
import { done } from '../../domain/outcome.ts'
import { versionBegunWith, versionKey } from '../../domain/registers/version-of-entry.ts'
import { takeBackAnswer } from '../../operations/plans/answer-plan-check.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { choicesLeft } from '../history/answer-conflict.tsx'
import { answerChangedBeforeRemoval } from '../history/changed-before-removal.tsx'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { showDeparting, storeReason } from './depart.tsx'
import { PlanCheckPage } from './plan-check-page.tsx'
import { answerReasonConflict, differingReasons } from './reason-conflict.ts'

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
    .get(`${base}/afwijken`, (context) => showDeparting(context))
    .post(`${base}/afwijken`, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const problems = choicesLeft(body.entered)
      return Object.keys(problems).length > 0
        ? answerReasonConflict(context, body.entered, problems)
        : storeReason(context, body.entered)
    })
    .post(`${base}/intrekken`, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const { entered } = body
      const remark = { rule: oneOf(entered, 'rule'), subject: oneOf(entered, 'subject') }
      const begun = versionBegunWith(entered)
      const outcome = await takeBackAnswer(needs, regionId, { ...remark, [versionKey]: begun })
      if (!outcome.ok && outcome.problem.kind === 'changed-meanwhile') {
        const found = await differingReasons(context, remark, begun, entered)
        const address = addresses.takeBackDeparture(language, regionId)
        return answerChangedBeforeRemoval(
          context,
          found.ok ? done({ ...found.value, remove: { address, sent: remark } }) : found,
        )
      }
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      return context.redirect(`${addresses.planCheck(language, regionId)}#${remark.rule}`, 303)
    })
}
