import type { Identity } from '../../identity/identity.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { AccountField, AccountMessage, SubmitButton, WrongFields } from './account-field.tsx'
import { wantedPage, wayOn } from './way-on.ts'

export type SignInMessage =
  | 'wrong'
  | 'tooOften'
  | 'locked'
  | 'beginAgain'
  | 'noAccount'
  | 'notConfirmed'
  | 'organisationFailed'

type Props = {
  visit: Visit
  identity: Identity
  email?: string
  message?: SignInMessage | undefined
  isMissing?: { email: boolean; password: boolean }
}

export function SignInPage({ visit, identity, email = '', message, isMissing }: Props) {
  const { language, url } = visit
  const texts = signInTexts[language]
  const problem = (is: boolean | undefined) => (is === true ? texts.missing : undefined)
  const wrong = [
    ...(isMissing?.email ? [{ id: 'email', label: texts.email, problem: texts.missing }] : []),
    ...(isMissing?.password ? [{ id: 'password', label: texts.password, problem: texts.missing }] : []),
  ]
  return (
    <Page visit={visit} title={texts.title} width="narrow">
      <WrongFields language={language} wrong={wrong} />
      {message && <AccountMessage kind="error" sentence={texts[message]} />}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <form class="form" method="post" action={addresses.signIn(language, wantedPage(url))} novalidate>
        <AccountField
          name="email"
          kind="email"
          label={texts.email}
          value={email}
          autoComplete="username"
          problem={problem(isMissing?.email)}
        />
        <AccountField
          name="password"
          kind="current-password"
          label={texts.password}
          problem={problem(isMissing?.password)}
        />
        <SubmitButton words={texts.title} />
      </form>
      <p>
        <a href={addresses.forgotPassword(language)}>{texts.forgotten}</a>
      </p>
      <OtherWays visit={visit} identity={identity} />
    </Page>
  )
}

/** The button for a passkey appears where the browser can use one; the rest needs no script. */
function OtherWays({ visit, identity }: { visit: Visit; identity: Identity }) {
  const { language, url } = visit
  const texts = signInTexts[language]
  const { singleSignOn } = identity
  return (
    <div class="stack">
      {singleSignOn && (
        <p>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.signInOrganisation(language, wantedPage(url))}
          >
            {texts.withOrganisation(singleSignOn.name)}
          </a>
        </p>
      )}
      <passkey-sign-in
        hidden
        data-question={addresses.signInPasskeyQuestion(language)}
        data-answer={addresses.signInPasskey(language)}
        data-next={wayOn(visit)}
        data-cancelled={texts.passkeyCancelled}
        data-failed={texts.passkeyFailed}
      >
        <button class="utrecht-button utrecht-button--secondary-action" type="button">
          {texts.withPasskey}
        </button>
        <p class="utrecht-form-field-error-message"></p>
      </passkey-sign-in>
    </div>
  )
}
