import { accountTexts } from '../../language/people/account-texts.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { problemPage } from '../problem-page.tsx'
import { type AccountVisit, accountDone, notConfirmed, showAccount } from './account-visit.tsx'
import { keepCookies } from './keep-cookies.ts'
import { passkeyAnswerIn } from './passkey-answer.ts'

const longestName = 100

/** For the script on the page: with the right password, what the browser needs to make a passkey. */
export async function askPasskeyQuestion({ context, visit, identity, from, ...form }: AccountVisit) {
  const { language } = visit
  const texts = accountTexts[language]
  const outcome = await identity.passkeys.beginAdding(form.secret('current'), from)
  if (outcome.kind === 'wrong-password') return context.json({ problem: texts.wrongPassword }, 422)
  if (outcome.kind === 'locked') return context.json({ problem: signInTexts[language].locked }, 429)
  if (outcome.kind === 'not-signed-in') return context.json({ problem: texts.passkeyRefused }, 401)
  keepCookies(context, outcome.cookies)
  return context.json({ options: outcome.options })
}

/** For the script on the page: what the browser made. */
export async function addPasskey({ context, visit, identity, from, entered, ...form }: AccountVisit) {
  const problem = accountTexts[visit.language].passkeyRefused
  const answer = passkeyAnswerIn(entered)
  if (!answer) return context.json({ problem }, 422)
  const name = form.field('name').slice(0, longestName)
  const outcome = await identity.passkeys.finishAdding(name, answer, from)
  if (outcome.kind === 'refused') return context.json({ problem }, 422)
  return context.json({ next: addresses.account(visit.language, 'passkey') })
}

export async function renamePasskey(account: AccountVisit) {
  const { context, visit, identity, from } = account
  const texts = accountTexts[visit.language]
  const id = context.req.param('id') ?? ''
  const name = account.field('name')
  const problem = name === '' ? texts.nameMissing : name.length > longestName ? texts.nameTooLong : undefined
  if (problem !== undefined)
    return showAccount(account, { form: `passkey-name-${id}`, typed: { name }, problems: { name: problem } })
  const outcome = await identity.passkeys.rename(id, name, from)
  return outcome.kind === 'done' ? accountDone(account, 'passkey-naam') : problemPage(context, 'not-found')
}

export async function removePasskey(account: AccountVisit) {
  const { context, identity, from } = account
  const id = context.req.param('id') ?? ''
  const outcome = await identity.passkeys.remove(id, account.secret('current'), from)
  if (outcome.kind === 'done') return accountDone(account, 'passkey-weg')
  if (outcome.kind === 'not-found') return problemPage(context, 'not-found')
  return notConfirmed(account, outcome, `remove-passkey-${id}`)
}
