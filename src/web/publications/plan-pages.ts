import { Hono } from 'hono'
import type { Outcome } from '../../domain/outcome.ts'
import { planPublication } from '../../operations/publications/plan-publication.ts'
import {
  putBackPlannedPublication,
  withdrawPlannedPublication,
} from '../../operations/publications/withdraw-planned-publication.ts'
import { addresses } from '../addresses.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import type { TypedPublication } from './publish-forms.tsx'

type AnswerDesk = (
  context: VisitContext,
  region: string,
  sent: TypedPublication,
) => Response | Promise<Response>

const base = '/:language/regios/:region/publiceren/later'

/** Publishing at a moment to come, and taking that back. */
export function planPages(answerDesk: AnswerDesk) {
  return new Hono<VisitEnv>()
    .post(base, async (context) => {
      const region = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const [title, day, time, formKey] = ['laterTitle', 'day', 'time', 'formKey'].map((name) =>
        oneOf(body.entered, name),
      )
      const planned = await planPublication(context.get('visit').needs, region, { title, day, time, formKey })
      if (planned.ok || planned.problem.kind !== 'invalid')
        return toDesk(context, region, 'gepland', planned, { title, day, time })
      // Two forms stand on one page, so the title of this one bears another name there.
      const { title: titleProblem, ...others } = planned.problem.fields
      const problems = titleProblem ? { laterTitle: titleProblem, ...others } : others
      const typed = { laterTitle: title ?? '', day: day ?? '', time: time ?? '' }
      return answerDesk(context, region, { typed, problems })
    })
    .post(`${base}/:id/intrekken`, async (context) => {
      const { region, id } = context.req.param()
      const outcome = await withdrawPlannedPublication(context.get('visit').needs, region, id)
      return toDesk(context, region, 'ingetrokken', outcome)
    })
    .post(`${base}/:id/terugzetten`, async (context) => {
      const { region, id } = context.req.param()
      const outcome = await putBackPlannedPublication(context.get('visit').needs, region, id)
      return toDesk(context, region, 'teruggezet', outcome)
    })
}

function toDesk(
  context: VisitContext,
  region: string,
  doing: 'gepland' | 'ingetrokken' | 'teruggezet',
  outcome: Outcome<{ id: string }>,
  typed: Record<string, unknown> = {},
) {
  if (!outcome.ok) return problemPage(context, outcome.problem.kind, typed)
  const { language } = context.get('visit')
  return context.redirect(addresses.publish(language, region, { [doing]: outcome.value.id }), 303)
}
