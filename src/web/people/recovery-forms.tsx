import { leastPasswordLength } from '../../identity/password-problem.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { AccountField, SubmitButton, WrongFields } from './account-field.tsx'

export function ForgottenPage({
  visit,
  email = '',
  problem,
}: {
  visit: Visit
  email?: string
  problem?: string
}) {
  const { language } = visit
  const texts = recoveryTexts[language]
  return (
    <Page visit={visit} title={texts.forgottenTitle} width="narrow">
      <WrongFields
        language={language}
        wrong={problem === undefined ? [] : [{ id: 'email', label: texts.email, problem }]}
      />
      <header class="intro">
        <h1>{texts.forgottenTitle}</h1>
        <p class="lead">{texts.forgottenLead}</p>
      </header>
      <form class="form" method="post" action={addresses.forgotPassword(language)} novalidate>
        <AccountField
          name="email"
          kind="email"
          label={texts.email}
          value={email}
          autoComplete="username"
          problem={problem}
        />
        <SubmitButton words={texts.send} />
      </form>
    </Page>
  )
}

/** The token stays out of the address once the form is sent, and so out of the browser's history. */
export function ChoosePasswordPage({
  visit,
  token,
  problem,
}: {
  visit: Visit
  token: string
  problem?: string
}) {
  const { language } = visit
  const texts = recoveryTexts[language]
  return (
    <Page visit={visit} title={texts.chooseTitle} width="narrow">
      <WrongFields
        language={language}
        wrong={problem === undefined ? [] : [{ id: 'password', label: texts.newPassword, problem }]}
      />
      <header class="intro">
        <h1>{texts.chooseTitle}</h1>
        <p class="lead">{texts.chooseLead}</p>
      </header>
      <form class="form" method="post" action={addresses.choosePassword(language)} novalidate>
        <input type="hidden" name="token" value={token} />
        <AccountField
          name="password"
          kind="new-password"
          label={texts.newPassword}
          help={texts.newPasswordHelp(String(leastPasswordLength))}
          problem={problem}
        />
        <SubmitButton words={texts.choose} />
      </form>
    </Page>
  )
}
