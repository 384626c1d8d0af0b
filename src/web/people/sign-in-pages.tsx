import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { keepCookies } from './keep-cookies.ts'
import { type SignInMessage, SignInPage } from './sign-in-page.tsx'
import { wantedPage, wayOn } from './way-on.ts'

/** Signing in and out: a form, a cookie, and back to where one was going. */
export function signInPages(identity: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/inloggen', (context) => {
      const visit = context.get('visit')
      if (visit.needs.caller.kind === 'person') return context.redirect(wayOn(visit), 303)
      const message = messageOf(visit.url.searchParams.get('error'))
      return answerPage(context, <SignInPage visit={visit} identity={identity} message={message} />)
    })
    .post('/:language/inloggen', (context) => signIn(context, identity))
    .post('/:language/uitloggen', async (context) => {
      keepCookies(context, await identity.signOut(context.req.raw.headers))
      return context.redirect(addresses.home(context.get('visit').language), 303)
    })
}

async function signIn(context: VisitContext, identity: Identity) {
  const visit = context.get('visit')
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const email = oneOf(body.entered, 'email').trim()
  const password = oneOf(body.entered, 'password')
  if (email === '' || password === '') {
    const isMissing = { email: email === '', password: password === '' }
    return answerPage(
      context,
      <SignInPage visit={visit} identity={identity} email={email} isMissing={isMissing} />,
      422,
    )
  }
  const outcome = await identity.signIn(email, password, context.req.raw.headers)
  if (outcome.kind === 'signed-in' || outcome.kind === 'code-needed') {
    keepCookies(context, outcome.cookies)
    const next =
      outcome.kind === 'signed-in'
        ? wayOn(visit)
        : addresses.signInCode(visit.language, wantedPage(visit.url))
    return context.redirect(next, 303)
  }
  const message = outcome.kind === 'too-often' ? 'tooOften' : outcome.kind === 'locked' ? 'locked' : 'wrong'
  return answerPage(
    context,
    <SignInPage visit={visit} identity={identity} email={email} message={message} />,
    message === 'wrong' ? 422 : 429,
  )
}

/** What another step of signing in, or the provider of the organisation, came back with. */
function messageOf(error: string | null): SignInMessage | undefined {
  if (error === null) return undefined
  if (error === 'begin-again') return 'beginAgain'
  if (error === 'signup_disabled') return 'noAccount'
  return error === 'account_not_linked' ? 'notConfirmed' : 'organisationFailed'
}
