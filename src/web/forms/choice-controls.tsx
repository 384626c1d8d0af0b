import type { ComponentChildren } from 'preact'
import { type ControlProps, describers, HelpAndProblem, Label } from './control-words.tsx'

export type Choice = { value: string; label: string; help?: string }

/** Choose one of a few, all in sight. */
export function RadioControl(props: ControlProps & { value: string; choices: readonly Choice[] }) {
  const { name, value, choices } = props
  return (
    <ChoicesFrame {...props}>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
          />
          <ChoiceWords {...choice} />
        </label>
      ))}
    </ChoicesFrame>
  )
}

/** Choose any number. */
export function CheckboxesControl(
  props: ControlProps & { values: readonly string[]; choices: readonly Choice[] },
) {
  const { name, values, choices } = props
  return (
    <ChoicesFrame {...props} isLong={choices.length > mostBelowOneAnother}>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name={name}
            value={choice.value}
            checked={values.includes(choice.value)}
          />
          <ChoiceWords {...choice} />
        </label>
      ))}
    </ChoicesFrame>
  )
}

/** More than this stand in columns. */
const mostBelowOneAnother = 12

function ChoiceWords({ label, help }: Choice) {
  return (
    <span>
      {label}
      {help !== undefined && <span class="choice__help">{help}</span>}
    </span>
  )
}

function ChoicesFrame(props: ControlProps & { isLong?: boolean; children: ComponentChildren }) {
  const { name, isLong = false, children } = props
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices${isLong ? ' choices--columns' : ''}`}
      id={name}
      tabIndex={-1}
      {...(describers(props) === undefined ? {} : { 'aria-describedby': describers(props) })}
    >
      <legend class="utrecht-form-label">
        <Label {...props} />
      </legend>
      <HelpAndProblem {...props} />
      {children}
    </fieldset>
  )
}
