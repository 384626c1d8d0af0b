import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitContext, VisitEnv } from '../visit.ts'
import { AccountField, AccountMessage, SubmitButton, WrongFields } from './account-field.tsx'
import { keepCookies } from './keep-cookies.ts'
import { wantedPage, wayOn } from './way-on.ts'

/** The second step: the code of the app, or a recovery code. */
export function signInCodePages(identity: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/inloggen/code', (context) =>
      answerPage(context, <CodePage visit={context.get('visit')} />),
    )
    .post('/:language/inloggen/code', (context) => giveCode(context, identity))
}

async function giveCode(context: VisitContext, identity: Identity) {
  const visit = context.get('visit')
  const texts = signInTexts[visit.language]
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const code = oneOf(body.entered, 'code').trim()
  if (code === '') return answerPage(context, <CodePage visit={visit} problem={texts.codeMissing} />, 422)
  const outcome = await identity.signInWithCode(code, context.req.raw.headers)
  if (outcome.kind === 'signed-in') {
    keepCookies(context, outcome.cookies)
    return context.redirect(wayOn(visit), 303)
  }
  if (outcome.kind === 'begin-again') {
    const back = new URL(addresses.signIn(visit.language, wantedPage(visit.url)), visit.url)
    back.searchParams.set('error', 'begin-again')
    return context.redirect(`${back.pathname}${back.search}`, 303)
  }
  if (outcome.kind === 'locked' || outcome.kind === 'too-often') {
    const message = outcome.kind === 'locked' ? texts.locked : texts.tooOften
    return answerPage(context, <CodePage visit={visit} message={message} />, 429)
  }
  return answerPage(context, <CodePage visit={visit} problem={texts.wrongCode} />, 422)
}

function CodePage({ visit, problem, message }: { visit: Visit; problem?: string; message?: string }) {
  const { language, url } = visit
  const texts = signInTexts[language]
  return (
    <Page visit={visit} title={texts.codeTitle} width="narrow">
      <WrongFields
        language={language}
        wrong={problem === undefined ? [] : [{ id: 'code', label: texts.code, problem }]}
      />
      {message !== undefined && <AccountMessage kind="error" sentence={message} />}
      <header class="intro">
        <h1>{texts.codeTitle}</h1>
        <p class="lead">{texts.codeLead}</p>
      </header>
      <form class="form" method="post" action={addresses.signInCode(language, wantedPage(url))} novalidate>
        <AccountField name="code" kind="code" label={texts.code} help={texts.codeHelp} problem={problem} />
        <SubmitButton words={texts.title} />
      </form>
      <p>
        <a href={addresses.signIn(language, wantedPage(url))}>{texts.backToSignIn}</a>
      </p>
    </Page>
  )
}
