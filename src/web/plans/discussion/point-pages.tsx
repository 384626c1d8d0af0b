import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import type { Outcome } from '../../../domain/outcome.ts'
import { readPoint } from '../../../operations/plans/discussion/read-discussion.ts'
import { markMentionsRead } from '../../../operations/plans/discussion/read-mentions.ts'
import { settlePoint } from '../../../operations/plans/discussion/settle-point.ts'
import { changePoint, replyToPoint, withdrawPoint } from '../../../operations/plans/discussion/write-point.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { OneFormPage } from './one-form-page.tsx'
import type { PointEntered } from './point-form.tsx'
import { PointPage } from './point-page.tsx'
import { WithdrawPage } from './withdraw-page.tsx'

const one = '/:language/regios/:region/plan/bespreekpunten/:number{[1-9]\\d{0,5}}' as const

/** One point: replying, settling, and for what was said other words or none. */
export function pointPages() {
  return new Hono<VisitEnv>()
    .get(one, (context) => show(context))
    .post(one, (context) => store(context, 'placed', replyToPoint, show))
    .get(`${one}/wijzigen`, (context) => showChange(context))
    .post(`${one}/wijzigen`, (context) => store(context, 'saved', changePoint, showChange))
    .get(`${one}/intrekken`, showWithdraw)
    .post(`${one}/intrekken`, (context) =>
      store(context, 'withdrawn', (needs, region, number) => withdrawPoint(needs, region, number), show),
    )
    .post(`${one}/stand`, async (context) => {
      const form = await readForm(context)
      const settled = form.kind === 'form' && oneOf(form.entered, 'stand') === 'afgehandeld'
      return store(
        context,
        settled ? 'settled' : 'reopened',
        (needs, region, number) => settlePoint(needs, region, number, settled),
        show,
      )
    })
}

type Filled = PointEntered & { isChangedMeanwhile?: boolean }
type Needs = VisitEnv['Variables']['visit']['needs']
type Work = (
  needs: Needs,
  region: string,
  number: number,
  input: Entered,
) => Promise<Outcome<{ number: number; top: number }>>

async function store(
  context: VisitContext,
  said: string,
  work: Work,
  again: (context: VisitContext, filled: Filled) => Response | Promise<Response>,
) {
  const { needs, language } = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const done = await work(needs, region, Number(number), entered)
  if (done.ok)
    return context.redirect(addresses.discussion(language, region, done.value.top, { gedaan: said }), 303)
  const { problem } = done
  if (problem.kind === 'invalid') return again(context, { entered, problems: problem.fields })
  if (problem.kind === 'changed-meanwhile')
    return again(context, { entered, problems: {}, isChangedMeanwhile: true })
  return problemPage(context, problem.kind, entered)
}

/** Opening a point is reading where one is mentioned in it. */
async function show(context: VisitContext, filled?: Filled) {
  const visit = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const read = await readPoint(visit.needs, region, Number(number))
  if (!read.ok) return problemPage(context, read.problem.kind, filled?.entered ?? {})
  await markMentionsRead(visit.needs, region, read.value.point.number)
  const { entered = {}, problems = {} } = filled ?? {}
  return answerPage(
    context,
    <PointPage visit={visit} {...read.value} entered={entered} problems={problems} />,
    filled ? 422 : 200,
  )
}

async function showChange(context: VisitContext, filled?: Filled) {
  const found = await saidOf(context)
  if (!found.ok) return problemPage(context, found.problem.kind, filled?.entered ?? {})
  const { said, region, members } = found.value
  if (!said.isOwn) return problemPage(context, 'not-allowed', filled?.entered ?? {})
  const entered = { body: said.body, mentions: said.mentions.map(({ personId }) => personId) }
  return answerPage(
    context,
    <OneFormPage
      visit={context.get('visit')}
      region={region}
      members={members}
      said={said}
      {...(filled ?? { entered, problems: {} })}
    />,
    filled ? (filled.isChangedMeanwhile ? 409 : 422) : 200,
  )
}

async function showWithdraw(context: VisitContext) {
  const found = await saidOf(context)
  if (!found.ok) return problemPage(context, found.problem.kind)
  const { said, region } = found.value
  const visit = context.get('visit')
  if (!said.isOwn && !mayWrite(visit.needs.caller, region.id, 'points-of-others'))
    return problemPage(context, 'not-allowed')
  return answerPage(context, <WithdrawPage visit={visit} region={region} said={said} />)
}

/** What was said under the number of the address, point or reply, as long as it says something. */
async function saidOf(context: VisitContext) {
  const { region = '', number = '' } = context.req.param()
  const read = await readPoint(context.get('visit').needs, region, Number(number))
  if (!read.ok) return read
  const { point } = read.value
  const said = [point, ...point.replies].find(
    (known) => known.number === Number(number) && !known.isWithdrawn,
  )
  return said
    ? { ok: true as const, value: { ...read.value, said } }
    : { ok: false as const, problem: { kind: 'not-found' as const } }
}
