import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { SubmitButton } from './account-field.tsx'
import { NoticePage } from './recovery-notice.tsx'

/** A link in a letter is opened by scanners too; only the button on the page changes something. */
export function confirmEmailPages({ profile }: Identity) {
  return new Hono<VisitEnv>()
    .get('/:language/e-mail-bevestigen', (context) => {
      const visit = context.get('visit')
      const texts = recoveryTexts[visit.language]
      return answerPage(
        context,
        <Page visit={visit} title={texts.confirmTitle} width="narrow">
          <h1>{texts.confirmTitle}</h1>
          <p class="lead">{texts.confirmLead}</p>
          <form class="form" method="post" action={addresses.confirmEmail(visit.language)}>
            <input type="hidden" name="token" value={visit.url.searchParams.get('token') ?? ''} />
            <SubmitButton words={texts.confirm} />
          </form>
        </Page>,
      )
    })
    .post('/:language/e-mail-bevestigen', async (context) => {
      const visit = context.get('visit')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const outcome = await profile.confirmEmail(oneOf(body.entered, 'token'), context.req.raw.headers)
      if (outcome.kind === 'done') return answerPage(context, <NoticePage visit={visit} kind="confirmed" />)
      return answerPage(context, <NoticePage visit={visit} kind="invalid-email" />, 404)
    })
}
