import { accountTexts } from '../../language/people/account-texts.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { AccountField, SubmitButton, WrongFields } from './account-field.tsx'
import { QrCode } from './qr-code.tsx'

type ConnectProps = { visit: Visit; email: string; secret: string; problem?: string | undefined }

/**
 * The secret as a picture and as text, and the first code. The secret goes along with the form, so that the page can be shown
 * again after a wrong code without asking for the password once more; what is checked is the secret that was stored.
 */
export function ConnectAppPage({ visit, email, secret, problem }: ConnectProps) {
  const { language } = visit
  const texts = accountTexts[language]
  return (
    <Page visit={visit} title={texts.scanTitle} width="narrow">
      <WrongFields
        language={language}
        wrong={problem === undefined ? [] : [{ id: 'code', label: texts.firstCode, problem }]}
      />
      <header class="intro">
        <h1>{texts.scanTitle}</h1>
        <p class="lead">{texts.scanLead}</p>
      </header>
      <QrCode text={appAddress(email, secret)} title={texts.qr} />
      <p>
        {texts.key}: <code>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <form class="form" method="post" action={addresses.secondFactorCode(language)} novalidate>
        <input type="hidden" name="secret" value={secret} />
        <AccountField
          name="code"
          kind="code"
          label={texts.firstCode}
          help={texts.firstCodeHelp}
          problem={problem}
        />
        <SubmitButton words={texts.turnOn} />
      </form>
    </Page>
  )
}

export function RecoveryCodesPage({ visit, codes }: { visit: Visit; codes: readonly string[] }) {
  const { language } = visit
  const texts = accountTexts[language]
  return (
    <Page visit={visit} title={texts.codesTitle} width="narrow">
      <h1>{texts.codesTitle}</h1>
      <p class="lead">{texts.codesLead}</p>
      <ul class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a class="utrecht-button utrecht-button--primary-action" href={addresses.account(language)}>
          {texts.codesDone}
        </a>
      </p>
    </Page>
  )
}

/** As authenticator apps read it (Key URI Format of Google Authenticator). */
function appAddress(email: string, secret: string): string {
  const query = new URLSearchParams({ secret, issuer: 'Thuisplan', digits: '6', period: '30' })
  return `otpauth://totp/${encodeURIComponent('Thuisplan')}:${encodeURIComponent(email)}?${query}`
}
