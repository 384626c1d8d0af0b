import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionOfAnswer } from '../../../domain/plans/consultation/new-answer.ts'
import { answerReaction } from '../../../operations/plans/consultation/answer-reaction.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { AnswerPage } from './answer-page.tsx'
import { consultationOf } from './consultation-of.ts'

const one =
  '/:language/regios/:region/plan/consultaties/:number{[1-9]\\d{0,5}}/reacties/:reaction{[1-9]\\d{0,5}}' as const

type Filled = { entered: Entered; problems: FieldProblems; isChangedMeanwhile?: boolean }

/** The answer to one reaction. */
export function answerPages() {
  return new Hono<VisitEnv>().get(one, (context) => show(context)).post(one, store)
}

async function show(context: VisitContext, filled?: Filled, status: 200 | 409 | 422 = 200) {
  const visit = context.get('visit')
  const read = await consultationOf(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { region, consultation, plan, reactions } = read.value
  if (!mayWrite(visit.needs.caller, region.id, 'consultations')) return problemPage(context, 'not-allowed')
  const reaction = reactions.find(({ number }) => String(number) === context.req.param('reaction'))
  if (!reaction || reaction.isWithdrawn) return problemPage(context, 'not-found', filled?.entered ?? {})
  const { answer } = reaction
  const entered = answer
    ? { outcome: answer.outcome, because: answer.because, actionCode: answer.actionCode }
    : {}
  return answerPage(
    context,
    <AnswerPage
      visit={visit}
      region={region}
      consultation={consultation}
      plan={plan}
      reaction={reaction}
      version={await versionOfAnswer(answer)}
      {...(filled ?? { entered, problems: {} })}
    />,
    status,
  )
}

async function store(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const { region = '', number = '', reaction = '' } = context.req.param()
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const which = { consultation: Number(number), reaction: Number(reaction) }
  const outcome = await answerReaction(needs, region, which, entered)
  if (outcome.ok) {
    const board = addresses.consultation(language, region, Number(number), '', { gedaan: 'beantwoord' })
    return context.redirect(`${board}#reactie-${reaction}`, 303)
  }
  const { problem } = outcome
  if (problem.kind === 'invalid') return show(context, { entered, problems: problem.fields }, 422)
  if (problem.kind === 'changed-meanwhile')
    return show(context, { entered, problems: {}, isChangedMeanwhile: true }, 409)
  return problemPage(context, problem.kind, entered)
}
