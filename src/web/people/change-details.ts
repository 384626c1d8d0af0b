import { accountTexts } from '../../language/people/account-texts.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { problemPage } from '../problem-page.tsx'
import { type AccountVisit, accountDone, notConfirmed, showAccount } from './account-visit.tsx'
import { isEmailAddress } from './email-address.ts'
import { keepCookies } from './keep-cookies.ts'
import { passwordSentence } from './password-sentence.ts'

const longestName = 200

export async function changeName(account: AccountVisit) {
  const texts = accountTexts[account.visit.language]
  const name = account.field('name')
  const problem = name === '' ? texts.nameMissing : name.length > longestName ? texts.nameTooLong : undefined
  if (problem !== undefined)
    return showAccount(account, { form: 'name', typed: { name }, problems: { name: problem } })
  const outcome = await account.identity.profile.rename(name, account.from)
  return outcome.kind === 'done'
    ? accountDone(account, 'naam')
    : problemPage(account.context, 'not-signed-in')
}

export async function changeEmail(account: AccountVisit) {
  const email = account.field('email')
  if (!isEmailAddress(email)) {
    const problems = { email: recoveryTexts[account.visit.language].emailMissing }
    return showAccount(account, { form: 'email', typed: { email }, problems })
  }
  const outcome = await account.identity.profile.changeEmail(account.secret('current'), email, account.from)
  return outcome.kind === 'told'
    ? accountDone(account, 'email')
    : notConfirmed(account, outcome, 'email', { email })
}

export async function changePassword(account: AccountVisit) {
  const { profile } = account.identity
  const outcome = await profile.changePassword(
    account.secret('current'),
    account.secret('next'),
    account.from,
  )
  if (outcome.kind === 'too-short' || outcome.kind === 'too-long') {
    const problems = { next: passwordSentence(account.visit.language, outcome.kind) }
    return showAccount(account, { form: 'password', problems })
  }
  if (outcome.kind !== 'done') return notConfirmed(account, outcome, 'password')
  keepCookies(account.context, outcome.cookies)
  return accountDone(account, 'wachtwoord')
}
