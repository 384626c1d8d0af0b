import { dayOf } from '../../domain/dates.ts'
import type { Passkey } from '../../identity/passkeys.ts'
import { writeDay } from '../../language/figures.ts'
import { accountTexts } from '../../language/people/account-texts.ts'
import { addresses } from '../addresses.ts'
import { AccountField, SubmitButton } from './account-field.tsx'
import { type AccountState, fieldId, problemOf, typedIn } from './account-state.ts'
import { PasswordForm } from './password-form.tsx'

export function PasskeysSection({ state }: { state: AccountState }) {
  const { language } = state.visit
  const texts = accountTexts[language]
  return (
    <section class="section" aria-labelledby="passkeys">
      <h2 id="passkeys">{texts.passkeys}</h2>
      <p>{texts.passkeysLead}</p>
      {state.passkeys.length === 0 && <p>{texts.noPasskeys}</p>}
      {state.passkeys.map((passkey) => (
        <PasskeyItem key={passkey.id} state={state} passkey={passkey} />
      ))}
      <p class="needs-script muted">{texts.needsScript}</p>
      <add-passkey
        hidden
        data-question={addresses.passkeyQuestion(language)}
        data-cancelled={texts.passkeyCancelled}
        data-failed={texts.passkeyRefused}
      >
        <details class="help">
          <summary>{texts.addPasskey}</summary>
          <div class="help__body">
            <form class="form" method="post" action={addresses.passkeys(language)}>
              <AccountField
                name="name"
                id="passkey-name"
                kind="text"
                label={texts.passkeyName}
                help={texts.passkeyNameHelp}
              />
              <AccountField
                name="current"
                id="passkey-current"
                kind="current-password"
                label={texts.current}
                help={texts.currentHelp}
              />
              <p class="utrecht-form-field-error-message"></p>
              <SubmitButton words={texts.addPasskey} />
            </form>
          </div>
        </details>
      </add-passkey>
    </section>
  )
}

function PasskeyItem({ state, passkey }: { state: AccountState; passkey: Passkey }) {
  const { language } = state.visit
  const texts = accountTexts[language]
  const name = passkey.name === '' ? texts.unnamedPasskey : passkey.name
  const renaming = `passkey-name-${passkey.id}` as const
  return (
    <div class="stack">
      <p>
        <strong>{name}</strong>, {texts.addedOn(writeDay(language, dayOf(passkey.addedAt)))}
      </p>
      <details class="help" open={state.refused.form === renaming}>
        <summary>
          {texts.renamePasskey}
          <span class="visually-hidden">: {name}</span>
        </summary>
        <div class="help__body">
          <form class="form" method="post" action={addresses.passkey(language, passkey.id)} novalidate>
            <AccountField
              name="name"
              id={fieldId(renaming, 'name')}
              kind="text"
              label={texts.passkeyName}
              value={typedIn(state, renaming, 'name', passkey.name)}
              problem={problemOf(state, renaming, 'name')}
            />
            <SubmitButton words={texts.save} />
          </form>
        </div>
      </details>
      <PasswordForm
        state={state}
        form={`remove-passkey-${passkey.id}`}
        action={addresses.removePasskey(language, passkey.id)}
        button={texts.remove}
        manner="secondary-action"
        fold={texts.removePasskey(name)}
      />
    </div>
  )
}
