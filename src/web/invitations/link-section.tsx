import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import { QrCode } from '../people/qr-code.tsx'

type Props = { language: Language; regionName: string; what: string; expiresAt: Date; link: string }

/** The link in three ways: to copy, to mail, and to read with a phone. All work without script. */
export function LinkSection({ language, regionName, what, expiresAt, link }: Props) {
  const texts = invitationTexts[language]
  const body = texts.mailBody(regionName, what, writeMoment(language, expiresAt), link)
  const mail = `mailto:?subject=${encodeURIComponent(texts.mailSubject(regionName))}&body=${encodeURIComponent(body)}`
  return (
    <section class="section no-print" aria-labelledby="link">
      <h2 id="link">{texts.linkTitle}</h2>
      <p>{texts.linkHelp}</p>
      <div class="form">
        <div class="utrecht-form-field field">
          <label class="utrecht-form-label" for="link-tekst">
            {texts.linkLabel}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            id="link-tekst"
            value={link}
            readOnly
            autocomplete="off"
          />
        </div>
        <p>
          <a class="utrecht-button utrecht-button--secondary-action" href={mail}>
            {texts.mail}
          </a>
        </p>
      </div>
      <p>
        <QrCode text={link} title={texts.qr} />
      </p>
    </section>
  )
}
