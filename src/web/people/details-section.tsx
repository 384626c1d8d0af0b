import { leastPasswordLength } from '../../identity/password-problem.ts'
import { accountTexts } from '../../language/people/account-texts.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { addresses } from '../addresses.ts'
import { AccountField, SubmitButton } from './account-field.tsx'
import { type AccountState, fieldId, problemOf, typedIn } from './account-state.ts'
import { PasswordForm } from './password-form.tsx'

type Props = { state: AccountState }

export function DetailsSection({ state }: Props) {
  const { language } = state.visit
  const texts = accountTexts[language]
  return (
    <section class="section" aria-labelledby="gegevens">
      <h2 id="gegevens">{texts.details}</h2>
      <form class="form" method="post" action={addresses.accountName(language)} novalidate>
        <AccountField
          name="name"
          id={fieldId('name', 'name')}
          kind="text"
          label={texts.name}
          help={texts.nameHelp}
          value={typedIn(state, 'name', 'name', state.person.name)}
          autoComplete="name"
          problem={problemOf(state, 'name', 'name')}
        />
        <SubmitButton words={texts.save} />
      </form>
      <p>
        {texts.email}: <strong>{state.person.email}</strong>
      </p>
      <PasswordForm
        state={state}
        form="email"
        action={addresses.accountEmail(language)}
        button={texts.sendLink}
        fold={texts.changeEmail}
      >
        <AccountField
          name="email"
          id={fieldId('email', 'email')}
          kind="email"
          label={texts.newEmail}
          help={texts.newEmailHelp}
          value={typedIn(state, 'email', 'email')}
          autoComplete="email"
          problem={problemOf(state, 'email', 'email')}
        />
      </PasswordForm>
    </section>
  )
}

export function PasswordSection({ state }: Props) {
  const { language } = state.visit
  const texts = accountTexts[language]
  const recovery = recoveryTexts[language]
  return (
    <section class="section" aria-labelledby="wachtwoord">
      <h2 id="wachtwoord">{texts.password}</h2>
      <p>{texts.passwordLead}</p>
      <PasswordForm
        state={state}
        form="password"
        action={addresses.accountPassword(language)}
        button={texts.changePassword}
        fold={texts.changePassword}
      >
        <AccountField
          name="next"
          id={fieldId('password', 'next')}
          kind="new-password"
          label={recovery.newPassword}
          help={recovery.newPasswordHelp(String(leastPasswordLength))}
          problem={problemOf(state, 'password', 'next')}
        />
      </PasswordForm>
    </section>
  )
}
