import type { ComponentChildren } from 'preact'
import { accountTexts } from '../../language/people/account-texts.ts'
import { AccountField, SubmitButton } from './account-field.tsx'
import { type AccountForm, type AccountState, fieldId, problemOf } from './account-state.ts'

type Props = {
  state: AccountState
  form: AccountForm
  action: string
  button: string
  manner?: 'primary-action' | 'secondary-action'
  /** Stands in sight at once; otherwise the form unfolds under this title. */
  fold?: string
  children?: ComponentChildren
}

/** A form that is carried out only with the current password. It is unfolded when it came back. */
export function PasswordForm({
  state,
  form,
  action,
  button,
  manner = 'primary-action',
  fold,
  children,
}: Props) {
  const texts = accountTexts[state.visit.language]
  const body = (
    <form class="form" method="post" action={action} novalidate>
      {children}
      <AccountField
        name="current"
        id={fieldId(form, 'current')}
        kind="current-password"
        label={texts.current}
        help={texts.currentHelp}
        problem={problemOf(state, form, 'current')}
      />
      <SubmitButton words={button} manner={manner} />
    </form>
  )
  if (fold === undefined) return body
  return (
    <details class="help" open={state.refused.form === form}>
      <summary>{fold}</summary>
      <div class="help__body">{body}</div>
    </details>
  )
}
