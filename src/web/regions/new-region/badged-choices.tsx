import type { ComponentChildren } from 'preact'
import type { Certainty } from '../../../domain/framework/certainty.ts'
import type { FieldProblem } from '../../../domain/outcome.ts'
import type { Language } from '../../../language/language.ts'
import { problemSentence } from '../../forms/field-problems.tsx'
import { CertaintyBadge } from '../../framework/certainty-badge.tsx'

export type BadgedChoice = {
  value: string
  label: string
  help?: ComponentChildren
  certainty?: Certainty
}

type ListProps = {
  language: Language
  kind: 'radio' | 'checkbox'
  name: string
  chosen: readonly string[]
  choices: readonly BadgedChoice[]
}

/** Radio buttons or checkboxes that each say how sure we are of what they offer. */
export function BadgedChoices({ language, kind, name, chosen, choices }: ListProps) {
  const look = kind === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'
  return (
    <>
      {choices.map(({ value, label, help, certainty }) => (
        <label class="choice" key={value}>
          <input
            class={`${look} ${look}--html-input`}
            type={kind}
            name={name}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>
            {label} {certainty && <CertaintyBadge language={language} certainty={certainty} />}
            {help !== undefined && <span class="choice__help">{help}</span>}
          </span>
        </label>
      ))}
    </>
  )
}

type GroupProps = {
  language: Language
  name: string
  label: string
  help?: string
  problem: FieldProblem | undefined
  children: ComponentChildren
}

/** The named frame around choices, with what is wrong; an error summary can lead here. */
export function ChoicesGroup({ language, name, label, help, problem, children }: GroupProps) {
  const ids = [help === undefined ? '' : `${name}-hulp`, problem === undefined ? '' : `${name}-fout`].filter(
    (id) => id !== '',
  )
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices"
      id={name}
      tabIndex={-1}
      {...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') })}
    >
      <legend class="utrecht-form-label">{label}</legend>
      {help !== undefined && (
        <p class="utrecht-form-field-description" id={`${name}-hulp`}>
          {help}
        </p>
      )}
      {problem !== undefined && (
        <p class="utrecht-form-field-error-message" id={`${name}-fout`}>
          {problemSentence(language, problem)}
        </p>
      )}
      {children}
    </fieldset>
  )
}
