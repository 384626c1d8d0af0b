import { Hono } from 'hono'
import type { FieldProblems } from '../../domain/outcome.ts'
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
import { PublishPage } from './publish-page.tsx'
import { renderPublication } from './render-publication.tsx'

/** Where a region publishes; and, for everyone, its newest publication and the list of all. */
export function publishPages({ publisher }: { publisher: Needs['database'] }) {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/publiceren', (context) => desk(context, context.req.param('region')))
    .post('/:language/regios/:region/publiceren', async (context) => {
      const { needs, language } = context.get('visit')
      const region = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const title = oneOf(body.entered, 'title')
      const outcome = await publish({ ...needs, render: renderPublication }, region, { title })
      if (outcome.ok)
        return context.redirect(
          `${addresses.publish(language, region)}?gepubliceerd=${outcome.value.number}`,
          303,
        )
      if (outcome.problem.kind === 'invalid')
        return desk(context, region, { title, problems: outcome.problem.fields })
      return problemPage(context, outcome.problem.kind, { title })
    })
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

type Typed = { title: string; problems: FieldProblems }

async function desk(context: VisitContext, region: string, typed?: Typed) {
  const visit = context.get('visit')
  const read = await readPublishingDesk(visit.needs, region)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const page = <PublishPage visit={visit} desk={read.value} {...(typed ? { typed } : {})} />
  return answerPage(context, page, typed ? 422 : 200)
}
