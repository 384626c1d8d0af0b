import { Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { readForm } from '../forms/form-body.ts'
import type { VisitEnv } from '../visit.ts'
import { keepCookies } from './keep-cookies.ts'
import { passkeyAnswerIn } from './passkey-answer.ts'

/** What the passkey button of the sign-in page speaks with. */
export function passkeySignIn(identity: Identity) {
  return new Hono<VisitEnv>()
    .post('/:language/inloggen/passkey/vraag', async (context) => {
      const { options, cookies } = await identity.passkeys.beginSigningIn(context.req.raw.headers)
      keepCookies(context, cookies)
      return context.json({ options })
    })
    .post('/:language/inloggen/passkey', async (context) => {
      const texts = signInTexts[context.get('visit').language]
      const body = await readForm(context)
      const answer = body.kind === 'form' ? passkeyAnswerIn(body.entered) : undefined
      if (!answer) return context.json({ problem: texts.passkeyFailed }, 422)
      const outcome = await identity.passkeys.finishSigningIn(answer, context.req.raw.headers)
      if (outcome.kind === 'too-often') return context.json({ problem: texts.tooOften }, 429)
      if (outcome.kind !== 'signed-in') return context.json({ problem: texts.passkeyFailed }, 422)
      keepCookies(context, outcome.cookies)
      return context.json({})
    })
}
