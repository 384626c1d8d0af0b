import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  comparePlanVersions,
  readPlanVersion,
  readPlanVersions,
  type VersionChoice,
} from '../../../operations/plans/versions/read-plan-versions.ts'
import { submitPlanVersion } from '../../../operations/plans/versions/submit-plan-version.ts'
import { takeVersionStep } from '../../../operations/plans/versions/take-version-step.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ComparePage } from './compare-page.tsx'
import { SubmitPage } from './submit-page.tsx'
import { VersionPage } from './version-page.tsx'
import { VersionsPage } from './versions-page.tsx'

const base = '/:language/regios/:region/plan/versies'

/** Versions of the plan: all of them, submitting one, one on its way, and two beside one another. */
export function versionPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const found = await readPlanVersions(visit.needs, context.req.param('region'))
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <VersionsPage visit={visit} {...found.value} />)
    })
    .get(`${base}/indienen`, (context) => showSubmitting(context))
    .post(`${base}/indienen`, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const submitted = await submitPlanVersion(needs, regionId, body.entered)
      if (submitted.ok)
        return context.redirect(
          addresses.planVersion(language, regionId, submitted.value.number, 'ingediend'),
          303,
        )
      const { problem } = submitted
      return problem.kind === 'invalid'
        ? showSubmitting(context, { entered: body.entered, problems: problem.fields })
        : problemPage(context, problem.kind, body.entered)
    })
    .get(`${base}/vergelijken`, async (context) => {
      const visit = context.get('visit')
      const { searchParams } = visit.url
      const [from, to] = [choiceOf(searchParams.get('van')), choiceOf(searchParams.get('met'))]
      const found = await comparePlanVersions(visit.needs, context.req.param('region'), from, to)
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <ComparePage visit={visit} {...found.value} />)
    })
    .get(`${base}/:number{[0-9]{1,6}}`, (context) => showVersion(context))
    .post(`${base}/:number{[0-9]{1,6}}/stappen`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, number } = context.req.param()
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const taken = await takeVersionStep(needs, region, Number(number), body.entered)
      if (taken.ok)
        return context.redirect(addresses.planVersion(language, region, Number(number), 'stap'), 303)
      const { problem } = taken
      if (problem.kind === 'invalid')
        return showVersion(context, { entered: body.entered, problems: problem.fields })
      if (problem.kind === 'changed-meanwhile')
        return showVersion(context, { entered: body.entered, problems: {}, isBehind: true })
      return problemPage(context, problem.kind, body.entered)
    })
}

async function showSubmitting(context: VisitContext, sent?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const found = await readPlanVersions(visit.needs, regionId)
  if (!found.ok) return problemPage(context, found.problem.kind)
  if (!mayWrite(visit.needs.caller, regionId, 'plan-versions')) return problemPage(context, 'not-allowed')
  const page = (
    <SubmitPage
      visit={visit}
      {...found.value}
      entered={sent?.entered ?? {}}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

async function showVersion(
  context: VisitContext,
  sent?: { entered: Entered; problems: FieldProblems; isBehind?: boolean },
) {
  const visit = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const found = await readPlanVersion(visit.needs, region, Number(number))
  if (!found.ok) return problemPage(context, found.problem.kind)
  const page = (
    <VersionPage
      visit={visit}
      {...found.value}
      entered={sent?.entered ?? {}}
      problems={sent?.problems ?? {}}
      isBehind={sent?.isBehind ?? false}
    />
  )
  return answerPage(context, page, sent === undefined ? 200 : sent.isBehind ? 409 : 422)
}

/** What an address names: the number of a version, or the concept. */
function choiceOf(asked: string | null): VersionChoice {
  return asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : 'concept'
}
