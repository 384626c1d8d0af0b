import type { Context } from 'hono'
import type { NotConfirmed } from '../../identity/confirm-password.ts'
import type { Identity } from '../../identity/identity.ts'
import { accountTexts } from '../../language/people/account-texts.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { AccountPage } from './account-page.tsx'
import { type AccountForm, type RefusedForm, readAccountState } from './account-state.ts'

/** Somebody signed in, at something of their own account. */
export type AccountVisit = {
  kind: 'account'
  context: Context<VisitEnv>
  visit: Visit
  identity: Identity
  person: { id: string; name: string; email: string }
  entered: Entered
  /** What the form has under a name, without spaces around it. */
  field(name: string): string
  /** As it was typed: a password may begin with a space. */
  secret(name: string): string
  from: Headers
}

export async function accountVisit(
  context: Context<VisitEnv>,
  identity: Identity,
): Promise<AccountVisit | { kind: 'refused'; response: Response }> {
  const visit = context.get('visit')
  const from = context.req.raw.headers
  const { caller } = visit.needs
  if (caller.kind !== 'person')
    return { kind: 'refused', response: await problemPage(context, 'not-signed-in') }
  const body = context.req.method === 'POST' ? await readForm(context) : undefined
  if (body?.kind === 'too-large')
    return { kind: 'refused', response: await problemPage(context, 'too-large') }
  const entered = body?.entered ?? {}
  return {
    kind: 'account',
    context,
    visit,
    identity,
    person: { id: caller.id, name: caller.name, email: caller.email },
    entered,
    field: (name) => oneOf(entered, name).trim(),
    secret: (name) => oneOf(entered, name),
    from,
  }
}

/** The page of the account; with a form that came back, what was wrong in it. */
export async function showAccount(
  { context, identity, visit, from }: AccountVisit,
  refused: RefusedForm = {},
  message?: string,
) {
  const state = await readAccountState(identity, visit, from, refused)
  if (!state) return problemPage(context, 'not-signed-in')
  const status = message !== undefined ? 429 : refused.form === undefined ? 200 : 422
  return answerPage(context, <AccountPage state={state} message={message} />, status)
}

/** Back to the page, saying what was done. */
export function accountDone({ context, visit }: AccountVisit, done: string) {
  return context.redirect(addresses.account(visit.language, done), 303)
}

/** The page again, because the password was not right, or may not be tried for now. */
export function notConfirmed(
  account: AccountVisit,
  { kind }: NotConfirmed,
  form: AccountForm,
  typed: Record<string, string> = {},
) {
  const { language } = account.visit
  if (kind === 'not-signed-in') return problemPage(account.context, 'not-signed-in')
  if (kind === 'locked') return showAccount(account, { form, typed }, signInTexts[language].locked)
  return showAccount(account, { form, typed, problems: { current: accountTexts[language].wrongPassword } })
}
