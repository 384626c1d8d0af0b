import { Hono } from 'hono'
import { chosenTopics } from '../../domain/mail/topic.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { chooseMessages, readMessageChoices } from '../../operations/mail/choose-messages.ts'
import { markAllRead, openMessage, readMessages } from '../../operations/mail/read-messages.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { MessageChoicesPage } from './message-choices-page.tsx'
import { MessagePage } from './message-page.tsx'
import { MessagesPage } from './messages-page.tsx'

const base = '/:language/account/berichten'

/** What a person was told, what was mailed of it, and what should be. */
export function messagePages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readMessages(visit.needs)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <MessagesPage visit={visit} {...read.value} />)
    })
    .post(`${base}/gelezen`, async (context) => {
      const { needs, language } = context.get('visit')
      const marked = await markAllRead(needs)
      if (!marked.ok) return problemPage(context, marked.problem.kind)
      return context.redirect(addresses.messages(language), 303)
    })
    .get(`${base}/instellingen`, (context) => choicesPage(context))
    .post(`${base}/instellingen`, async (context) => {
      const { needs, language } = context.get('visit')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const outcome = await chooseMessages(needs, body.entered)
      if (outcome.ok) return context.redirect(`${addresses.messageChoices(language)}?gedaan=ja`, 303)
      if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, body.entered)
      return choicesPage(context, { entered: body.entered, problems: outcome.problem.fields })
    })
    .get(`${base}/:id`, async (context) => {
      const visit = context.get('visit')
      const message = await openMessage(visit.needs, context.req.param('id'))
      if (!message.ok) return problemPage(context, message.problem.kind)
      return answerPage(context, <MessagePage visit={visit} message={message.value} />)
    })
}

async function choicesPage(context: VisitContext, sent?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const read = await readMessageChoices(visit.needs)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { choices, quiet } = read.value
  const kept: Entered = {
    ...Object.fromEntries(chosenTopics.map((topic) => [topic, choices[topic]])),
    fromHour: String(quiet.fromHour),
    toHour: String(quiet.toHour),
    weekends: quiet.weekends ? 'ja' : '',
  }
  const page = (
    <MessageChoicesPage visit={visit} entered={sent?.entered ?? kept} problems={sent?.problems ?? {}} />
  )
  return answerPage(context, page, sent ? 422 : 200)
}
