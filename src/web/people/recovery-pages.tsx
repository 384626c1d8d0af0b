import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { isEmailAddress } from './email-address.ts'
import { passwordSentence } from './password-sentence.ts'
import { ChoosePasswordPage, ForgottenPage } from './recovery-forms.tsx'
import { NoticePage } from './recovery-notice.tsx'

/** A forgotten password, from the question to the new one; also how a newcomer chooses their first. */
export function recoveryPages({ recovery }: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/wachtwoord-vergeten', (context) =>
      answerPage(context, <ForgottenPage visit={context.get('visit')} />),
    )
    .post('/:language/wachtwoord-vergeten', async (context) => {
      const visit = context.get('visit')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const email = oneOf(body.entered, 'email').trim()
      const texts = recoveryTexts[visit.language]
      if (!isEmailAddress(email))
        return answerPage(
          context,
          <ForgottenPage visit={visit} email={email} problem={texts.emailMissing} />,
          422,
        )
      const outcome = await recovery.forgotten(email, context.req.raw.headers)
      if (outcome.kind === 'too-often')
        return answerPage(
          context,
          <ForgottenPage visit={visit} email={email} problem={texts.tooOften} />,
          429,
        )
      return answerPage(context, <NoticePage visit={visit} kind="sent" />)
    })
    .get('/:language/wachtwoord-kiezen', async (context) => {
      const visit = context.get('visit')
      const token = visit.url.searchParams.get('token') ?? ''
      if (!(await recovery.isLinkGood(token)))
        return answerPage(context, <NoticePage visit={visit} kind="invalid" />, 404)
      return answerPage(context, <ChoosePasswordPage visit={visit} token={token} />)
    })
    .post('/:language/wachtwoord-kiezen', async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const password = oneOf(body.entered, 'password')
      return choose(context, recovery, oneOf(body.entered, 'token'), password)
    })
}

async function choose(
  context: VisitContext,
  recovery: Identity['recovery'],
  token: string,
  password: string,
) {
  const visit = context.get('visit')
  const outcome = await recovery.choosePassword(token, password, context.req.raw.headers)
  if (outcome.kind === 'done') return answerPage(context, <NoticePage visit={visit} kind="chosen" />)
  if (outcome.kind === 'invalid-link')
    return answerPage(context, <NoticePage visit={visit} kind="invalid" />, 404)
  const problem = passwordSentence(visit.language, outcome.kind)
  return answerPage(
    context,
    <ChoosePasswordPage visit={visit} token={token} problem={problem} />,
    outcome.kind === 'too-often' ? 429 : 422,
  )
}
