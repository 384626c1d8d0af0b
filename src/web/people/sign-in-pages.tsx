import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitContext, VisitEnv } from '../visit.ts'

type Message = 'wrong' | 'tooOften' | 'missing'

/** Signing in and out: a form, a cookie, and back to where one was going. */
export function signInPages(identity: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/inloggen', (context) => {
      const visit = context.get('visit')
      if (visit.needs.caller.kind === 'person') return context.redirect(wayOn(visit), 303)
      return answerPage(context, <SignInPage visit={visit} email="" />)
    })
    .post('/:language/inloggen', (context) => signIn(context, identity))
    .post('/:language/uitloggen', async (context) => {
      for (const cookie of await identity.signOut(context.req.raw.headers))
        context.header('set-cookie', cookie, { append: true })
      return context.redirect(addresses.home(context.get('visit').language), 303)
    })
}

async function signIn(context: VisitContext, identity: Identity) {
  const visit = context.get('visit')
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const email = oneOf(body.entered, 'email').trim()
  const password = oneOf(body.entered, 'password')
  if (email === '' || password === '')
    return answerPage(context, <SignInPage visit={visit} email={email} message="missing" />, 422)
  const outcome = await identity.signIn(email, password, context.req.raw.headers)
  if (outcome.kind === 'wrong')
    return answerPage(context, <SignInPage visit={visit} email={email} message="wrong" />, 422)
  if (outcome.kind === 'too-often')
    return answerPage(context, <SignInPage visit={visit} email={email} message="tooOften" />, 429)
  for (const cookie of outcome.cookies) context.header('set-cookie', cookie, { append: true })
  return context.redirect(wayOn(visit), 303)
}

/** Only ever to a page of our own. */
function wayOn({ url, language }: Visit): string {
  const wanted = url.searchParams.get('naar') ?? ''
  return /^\/(nl|en)(\/[^\\]*)?$/.test(wanted) ? wanted : addresses.regions(language)
}

function SignInPage({ visit, email, message }: { visit: Visit; email: string; message?: Message }) {
  const texts = signInTexts[visit.language]
  return (
    <Page visit={visit} title={texts.title} width="narrow">
      {message && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert">
          <p>{texts[message]}</p>
        </div>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <form class="form" method="post" action={`${visit.url.pathname}${visit.url.search}`} novalidate>
        <div class="utrecht-form-field field field--medium">
          <label class="utrecht-form-label" for="email">
            {texts.email}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            value={email}
          />
        </div>
        <div class="utrecht-form-field field field--medium">
          <label class="utrecht-form-label" for="password">
            {texts.password}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
          />
        </div>
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.title}
          </button>
        </div>
      </form>
    </Page>
  )
}
