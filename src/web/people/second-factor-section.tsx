import { accountTexts } from '../../language/people/account-texts.ts'
import { addresses } from '../addresses.ts'
import type { AccountState } from './account-state.ts'
import { PasswordForm } from './password-form.tsx'

export function SecondFactorSection({ state }: { state: AccountState }) {
  const { language } = state.visit
  const texts = accountTexts[language]
  if (!state.hasSecondFactor)
    return (
      <section class="section" aria-labelledby="tweede-stap">
        <h2 id="tweede-stap">{texts.secondStep}</h2>
        <p>{texts.secondStepOff}</p>
        <PasswordForm
          state={state}
          form="second-factor-on"
          action={addresses.secondFactor(language)}
          button={texts.turnOn}
          fold={texts.turnOn}
        />
      </section>
    )
  return (
    <section class="section" aria-labelledby="tweede-stap">
      <h2 id="tweede-stap">{texts.secondStep}</h2>
      <p>{texts.secondStepOn}</p>
      <PasswordForm
        state={state}
        form="recovery-codes"
        action={addresses.recoveryCodes(language)}
        button={texts.renewCodes}
        fold={texts.renewCodes}
      >
        <p>{texts.renewCodesLead}</p>
      </PasswordForm>
      <PasswordForm
        state={state}
        form="second-factor-off"
        action={addresses.secondFactorOff(language)}
        button={texts.turnOff}
        manner="secondary-action"
        fold={texts.turnOff}
      />
    </section>
  )
}
