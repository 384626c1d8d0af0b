import { Hono } from 'hono'
import { readByLink } from '../../../operations/plans/consultation/react-by-link.ts'
import { limitPerHour } from '../../../running/limit-per-hour.ts'
import { answerPage } from '../../answer.ts'
import { Page } from '../../layout/page.tsx'
import { problemPage } from '../../problem-page.tsx'
import { typedAgain } from '../../typed-again.ts'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { visitOfNobody } from '../../visit-of-request.ts'
import { closedReadingPage } from './closed-reading-page.tsx'
import { enteredReaction } from './entered-reaction.ts'
import { OwnReactionContents } from './own-reaction-contents.tsx'
import { readerDocument } from './reader-document.tsx'
import { readerNote } from './reader-note.tsx'
import { ReaderPage } from './reader-page.tsx'
import { codeOf, isReadable, openLinkOf, type ReaderDoors, tokenOf } from './reader-visit.ts'
import { waysOfReader } from './reading-ways.ts'
import { receiveReaction, receiveWithdrawal } from './receive-reaction.tsx'

/** One link is for many: from one address more than anybody types, and from all together more than a region can read. */
const hourly = { address: 60, link: 1000 }

const link = '/:language{nl|en}/consultatie/:token{[^/]+}'
const withCode = `${link}/:code{[0-9a-f]{40}}` as const
const one = `${withCode}/:number{[1-9]\\d{0,5}}` as const

/**
 * The pages of who holds a link of a consultation. No cookie is looked at here, as with invitations: whoever opens a link comes as its
 * holder and as nobody else, so a form that another website sends in their name could do no more than the link itself.
 */
export function readerPages(doors: ReaderDoors) {
  const perAddress = limitPerHour(hourly.address)
  const perLink = limitPerHour(hourly.link)
  return new Hono<VisitEnv>()
    .use('/:language{nl|en}/consultatie/*', async (context, next) => {
      context.set('visit', visitOfNobody(doors, context.req.raw))
      context.header('referrer-policy', 'no-referrer')
      context.header('x-robots-tag', 'noindex')
      if (context.req.method === 'POST') {
        const [, , , token = ''] = context.req.path.split('/')
        const address = context.req.header('x-thuisplan-address') ?? ''
        const wait = (await perAddress(`${token}/${address}`)) ?? (await perLink(token))
        if (wait !== undefined) {
          context.header('retry-after', String(wait))
          return problemPage(context, 'too-often', await typedAgain(context))
        }
      }
      return next()
    })
    .route('/', readerNote(doors))
    .route('/', readerDocument(doors))
    .get(link, (context) => show(doors, context))
    .get(withCode, (context) => show(doors, context))
    .get(one, (context) => showOne(doors, context))
    .post(link, (context) => receiveReaction(doors, context))
    .post(withCode, (context) => receiveReaction(doors, context))
    .post(one, (context) => receiveReaction(doors, context))
    .post(`${one}/intrekken`, (context) => receiveWithdrawal(doors, context))
}

async function show(doors: ReaderDoors, context: VisitContext) {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened)) return closedReadingPage(context, opened)
  const read = await readByLink(opened)
  if (!read.ok) return closedReadingPage(context, await openLinkOf(doors, context))
  const visit = context.get('visit')
  const over = visit.url.searchParams.get('over')
  const entered = {
    ...(over === null ? {} : { about: over }),
    ...(opened.isForOrganisation ? { speaksFor: opened.label } : {}),
  }
  return answerPage(
    context,
    <ReaderPage
      visit={visit}
      publicUrl={doors.publicUrl}
      token={tokenOf(context)}
      code={codeOf(context)}
      opened={opened}
      {...read.value}
      entered={entered}
      problems={{}}
    />,
  )
}

async function showOne(doors: ReaderDoors, context: VisitContext) {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened)) return closedReadingPage(context, opened)
  const read = await readByLink(opened)
  const number = Number(context.req.param('number'))
  const reaction = read.ok ? read.value.own.find((known) => known.number === number) : undefined
  if (!read.ok || !reaction || reaction.isWithdrawn) return problemPage(context, 'not-found')
  if (opened.kind === 'closed') return closedReadingPage(context, opened)
  const visit = context.get('visit')
  return answerPage(
    context,
    <Page visit={visit} title={opened.title} width="narrow">
      <OwnReactionContents
        visit={visit}
        plan={read.value.plan}
        reaction={reaction}
        ways={waysOfReader(visit.language, tokenOf(context), codeOf(context))}
        draft={`consultatie/${opened.terms.id}/${number}`}
        entered={enteredReaction(reaction)}
        problems={{}}
      />
    </Page>,
  )
}
