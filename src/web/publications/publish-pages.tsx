import { Hono } from 'hono'
import type { Needs } from '../../operations/needs.ts'
import { publish } from '../../operations/publications/publish.ts'
import { readPublications } from '../../operations/publications/read-publications.ts'
import { readPublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { AllPublicationsPage } from './all-publications-page.tsx'
import { planPages } from './plan-pages.ts'
import type { TypedPublication } from './publish-forms.tsx'
import { PublishPage } from './publish-page.tsx'
import { renderPublication } from './render-publication.tsx'

/** Where a region publishes; and, for everyone, its newest publication and the list of all. */
export function publishPages({ publisher }: { publisher: Needs['database'] }) {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/publiceren', (context) =>
      answerDesk(context, context.req.param('region')),
    )
    .post('/:language/regios/:region/publiceren', async (context) => {
      const { needs, language } = context.get('visit')
      const region = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const title = oneOf(body.entered, 'title')
      const formKey = oneOf(body.entered, 'formKey')
      const outcome = await publish({ ...needs, render: renderPublication }, region, { title, formKey })
      if (outcome.ok) {
        const { number } = outcome.value
        return context.redirect(addresses.publish(language, region, { gepubliceerd: String(number) }), 303)
      }
      if (outcome.problem.kind === 'invalid')
        return answerDesk(context, region, { typed: { title }, problems: outcome.problem.fields })
      return problemPage(context, outcome.problem.kind, { title })
    })
    .route('/', planPages(answerDesk))
    .get('/:language/publicaties/:region', async (context) => {
      const { language } = context.get('visit')
      const found = await readPublications(publisher, context.req.param('region'))
      const [newest] = found.ok ? found.value.publications : []
      if (!found.ok || !newest) return problemPage(context, 'not-found')
      const address = addresses.publication(language, found.value.region.id, newest.number)
      return context.redirect(address, 302)
    })
    .get('/:language/publicaties/:region/alle', async (context) => {
      const found = await readPublications(publisher, context.req.param('region'))
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <AllPublicationsPage visit={context.get('visit')} {...found.value} />)
    })
}

/** The page; with a form that came back, 422. */
async function answerDesk(context: VisitContext, region: string, sent?: TypedPublication) {
  const visit = context.get('visit')
  const read = await readPublishingDesk(visit.needs, region)
  if (!read.ok) return problemPage(context, read.problem.kind)
  return answerPage(context, <PublishPage visit={visit} desk={read.value} sent={sent} />, sent ? 422 : 200)
}
