import type { Language } from '../../language/language.ts'
import { siteTexts } from '../../language/site-texts.ts'

type FieldKind = 'text' | 'email' | 'current-password' | 'new-password' | 'code'

export type AccountFieldProps = {
  name: string
  /** Differs from the name where several forms of a page ask for the same. */
  id?: string
  kind: FieldKind
  label: string
  help?: string
  /** What is wrong, as a sentence. */
  problem?: string | undefined
  /** What was typed before; secrets are never sent back. */
  value?: string
  autoComplete?: string
}

const manners = {
  text: { type: 'text' },
  email: { type: 'email' },
  'current-password': { type: 'password', autoComplete: 'current-password' },
  'new-password': { type: 'password', autoComplete: 'new-password' },
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'text', spellcheck: false },
} as const satisfies Record<FieldKind, object>

/** A field about somebody's account: its help and its problem stand before it and are read out with it. */
export function AccountField({
  name,
  id = name,
  kind,
  label,
  help,
  problem,
  value = '',
  autoComplete,
}: AccountFieldProps) {
  const describers = [
    help === undefined ? '' : `${id}-hulp`,
    problem === undefined ? '' : `${id}-fout`,
  ].filter(Boolean)
  return (
    <div
      class={`utrecht-form-field${problem === undefined ? '' : ' utrecht-form-field--invalid'} field field--medium`}
    >
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p class="utrecht-form-field-description" id={`${id}-hulp`}>
          {help}
        </p>
      )}
      {problem !== undefined && (
        <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {problem}
        </p>
      )}
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={name}
        value={value}
        {...manners[kind]}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...(describers.length === 0 ? {} : { 'aria-describedby': describers.join(' ') })}
        {...(problem === undefined ? {} : { 'aria-invalid': 'true' as const })}
        aria-required="true"
      />
    </div>
  )
}

export type WrongField = { id: string; label: string; problem: string }

/** First thing on a page that came back: what is wrong, each a link to its field. */
export function WrongFields({ language, wrong }: { language: Language; wrong: readonly WrongField[] }) {
  if (wrong.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1} id="fouten">
      <h2 class="message__title">{siteTexts[language].errorSummary(wrong.length)}</h2>
      <ul class="message__list">
        {wrong.map(({ id, label, problem }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {label}: {problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A message about the whole form: nothing in one field would mend it. */
export function AccountMessage({ kind, sentence }: { kind: 'error' | 'ok'; sentence: string }) {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} message`} role={kind === 'error' ? 'alert' : 'status'}>
      <p>{sentence}</p>
    </div>
  )
}

export function SubmitButton({
  words,
  manner = 'primary-action',
}: {
  words: string
  manner?: 'primary-action' | 'secondary-action'
}) {
  return (
    <div class="utrecht-button-group">
      <button class={`utrecht-button utrecht-button--${manner}`} type="submit">
        {words}
      </button>
    </div>
  )
}
