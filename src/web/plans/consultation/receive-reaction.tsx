import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  reactByLink,
  readByLink,
  withdrawByLink,
} from '../../../operations/plans/consultation/react-by-link.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { Page } from '../../layout/page.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { closedReadingPage } from './closed-reading-page.tsx'
import { OwnReactionContents } from './own-reaction-contents.tsx'
import { ReaderPage } from './reader-page.tsx'
import {
  codeOf,
  isReadable,
  openLinkOf,
  type ReadableLink,
  type ReaderDoors,
  tokenOf,
} from './reader-visit.ts'
import { waysOfReader } from './reading-ways.ts'

/** A reaction that was sent by a link: stored under a code of its own, or handed back with what is wrong. */
export async function receiveReaction(doors: ReaderDoors, context: VisitContext) {
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const code = codeOf(context) || doors.newToken()
  const opened = await openLinkOf(doors, context, code)
  if (!isReadable(opened)) return closedReadingPage(context, opened, entered)
  const number = context.req.param('number')
  const changing = number === undefined ? {} : { changing: Number(number) }
  const outcome = await reactByLink(opened, { input: entered, code, ...changing })
  if (outcome.ok) {
    const { language } = context.get('visit')
    const done = number === undefined ? 'ontvangen' : 'gewijzigd'
    const query = { gedaan: done, nummer: String(outcome.value.number) }
    return context.redirect(`${addresses.reading(language, tokenOf(context), code, query)}#inhoud`, 303)
  }
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, entered)
  return handBack(doors, context, { opened, entered, problems: outcome.problem.fields })
}

export async function receiveWithdrawal(doors: ReaderDoors, context: VisitContext) {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened)) return closedReadingPage(context, opened)
  const number = context.req.param('number') ?? ''
  const outcome = await withdrawByLink(opened, Number(number))
  if (!outcome.ok)
    return outcome.problem.kind === 'invalid'
      ? closedReadingPage(context, await openLinkOf(doors, context))
      : problemPage(context, outcome.problem.kind)
  const { language } = context.get('visit')
  const query = { gedaan: 'ingetrokken', nummer: number }
  return context.redirect(addresses.reading(language, tokenOf(context), codeOf(context), query), 303)
}

type Back = { opened: ReadableLink; entered: Entered; problems: FieldProblems }

/** The same form with what was typed; when the consultation closed meanwhile, the page that says so. */
async function handBack(doors: ReaderDoors, context: VisitContext, back: Back) {
  const read = await readByLink(back.opened)
  if (!read.ok) return closedReadingPage(context, await openLinkOf(doors, context), back.entered)
  const visit = context.get('visit')
  const { entered, problems, opened } = back
  const isClosed = opened.kind === 'closed'
  const reaction = read.value.own.find(({ number }) => String(number) === context.req.param('number'))
  if (reaction && !isClosed)
    return answerPage(
      context,
      <Page visit={visit} title={opened.title} width="narrow">
        <OwnReactionContents
          visit={visit}
          plan={read.value.plan}
          reaction={reaction}
          ways={waysOfReader(visit.language, tokenOf(context), codeOf(context))}
          draft={`consultatie/${opened.terms.id}/${reaction.number}`}
          entered={entered}
          problems={problems}
        />
      </Page>,
      422,
    )
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
      problems={isClosed ? {} : problems}
    />,
    isClosed ? 410 : 422,
  )
}
