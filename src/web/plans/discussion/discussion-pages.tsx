import { Hono } from 'hono'
import { subjectNamed } from '../../../domain/plans/discussion/point-subject.ts'
import { readDiscussion } from '../../../operations/plans/discussion/read-discussion.ts'
import { readFormForPoint } from '../../../operations/plans/discussion/read-form-for-point.ts'
import { markMentionsRead, readMentions } from '../../../operations/plans/discussion/read-mentions.ts'
import { raisePoint } from '../../../operations/plans/discussion/write-point.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { DiscussionPage } from './discussion-page.tsx'
import { MentionsPage } from './mentions-page.tsx'
import { OneFormPage } from './one-form-page.tsx'
import { pointPages } from './point-pages.tsx'

const base = '/:language/regios/:region/plan/bespreekpunten'

/** Talk about the plan: all of it, where one is mentioned, and a new point. */
export function discussionPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readDiscussion(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <DiscussionPage visit={visit} {...read.value} />)
    })
    .post(base, raise)
    .get(`${base}/genoemd`, async (context) => {
      const visit = context.get('visit')
      const read = await readMentions(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <MentionsPage visit={visit} {...read.value} />)
    })
    .post(`${base}/genoemd`, async (context) => {
      const { needs, language } = context.get('visit')
      const region = context.req.param('region')
      const marked = await markMentionsRead(needs, region, 'all')
      if (!marked.ok) return problemPage(context, marked.problem.kind)
      return context.redirect(addresses.discussion(language, region, 'genoemd'), 303)
    })
    .route('/', pointPages())
}

/** Back to where the point stands; a point about a milestone stands on its own page. */
async function raise(context: VisitContext) {
  const visit = context.get('visit')
  const { needs, language } = visit
  const region = context.req.param('region') ?? ''
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const made = await raisePoint(needs, region, entered)
  const about = subjectNamed(oneOf(entered, 'about'))
  if (made.ok) {
    const said = '?besproken=ja#bespreekpunten'
    if (about?.noun === 'goals' || about?.noun === 'actions')
      return context.redirect(`${addresses.entry(language, region, about.noun, about.id)}${said}`, 303)
    return context.redirect(
      addresses.discussion(language, region, made.value.number, { gedaan: 'placed' }),
      303,
    )
  }
  if (made.problem.kind !== 'invalid') return problemPage(context, made.problem.kind, entered)
  const read = await readFormForPoint(needs, region, about ?? { noun: 'plan' })
  if (!read.ok) return problemPage(context, read.problem.kind, entered)
  const value = oneOf(entered, 'about') || 'plan'
  return answerPage(
    context,
    <OneFormPage
      visit={visit}
      region={read.value.region}
      members={read.value.members}
      subject={{ value, about: read.value.about }}
      entered={entered}
      problems={made.problem.fields}
    />,
    422,
  )
}
