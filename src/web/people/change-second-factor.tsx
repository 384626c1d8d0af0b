import { accountTexts } from '../../language/people/account-texts.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import { type AccountVisit, accountDone, notConfirmed, showAccount } from './account-visit.tsx'
import { keepCookies } from './keep-cookies.ts'
import { ConnectAppPage, RecoveryCodesPage } from './second-factor-page.tsx'

export async function beginSecondFactor(account: AccountVisit) {
  const { context, visit, person, identity, from } = account
  const outcome = await identity.secondFactor.begin(account.secret('current'), from)
  if (outcome.kind === 'already-on') return showAccount(account)
  if (outcome.kind !== 'begun') return notConfirmed(account, outcome, 'second-factor-on')
  return answerPage(context, <ConnectAppPage visit={visit} email={person.email} secret={outcome.secret} />)
}

export async function turnOnSecondFactor(account: AccountVisit) {
  const { context, visit, person, identity, from } = account
  const texts = accountTexts[visit.language]
  const secret = account.field('secret')
  if (!/^[A-Z2-7]{16,128}$/.test(secret)) return showAccount(account, {}, texts.notBegun)
  const outcome = await identity.secondFactor.turnOn(account.field('code'), from)
  if (outcome.kind === 'not-signed-in') return problemPage(context, 'not-signed-in')
  if (outcome.kind === 'not-begun') return showAccount(account, {}, texts.notBegun)
  if (outcome.kind === 'locked') return showAccount(account, {}, signInTexts[visit.language].locked)
  if (outcome.kind === 'wrong-code') {
    const page = (
      <ConnectAppPage visit={visit} email={person.email} secret={secret} problem={texts.wrongCode} />
    )
    return answerPage(context, page, 422)
  }
  keepCookies(context, outcome.cookies)
  return answerPage(context, <RecoveryCodesPage visit={visit} codes={outcome.recoveryCodes} />)
}

export async function turnOffSecondFactor(account: AccountVisit) {
  const outcome = await account.identity.secondFactor.turnOff(account.secret('current'), account.from)
  if (outcome.kind !== 'done') return notConfirmed(account, outcome, 'second-factor-off')
  keepCookies(account.context, outcome.cookies)
  return accountDone(account, 'tweede-stap-uit')
}

export async function renewCodes(account: AccountVisit) {
  const { secondFactor } = account.identity
  const outcome = await secondFactor.renewRecoveryCodes(account.secret('current'), account.from)
  if (outcome.kind === 'not-on') return showAccount(account)
  if (outcome.kind !== 'done') return notConfirmed(account, outcome, 'recovery-codes')
  return answerPage(
    account.context,
    <RecoveryCodesPage visit={account.visit} codes={outcome.recoveryCodes} />,
  )
}
