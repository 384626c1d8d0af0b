import type { ComponentChildren } from 'preact'
import type { FieldProblem } from '../../domain/outcome.ts'
import type { Language } from '../../language/language.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { problemSentence } from './field-problems.tsx'

export type ControlProps = {
  language: Language
  name: string
  label: string
  help?: string | undefined
  problem?: FieldProblem | undefined
  required?: boolean | undefined
}

export type Choice = { value: string; label: string; help?: string }

type Size = 'short' | 'medium' | 'full'
type InputManner = { inputMode?: 'numeric' | 'decimal'; autoComplete?: string }

/** One line of text; also dates, years, numbers and money, which people may type in their own way. */
export function TextControl(
  props: ControlProps & { value: string; size?: Size; money?: boolean; input?: InputManner },
) {
  const { name, value, size = 'full', money = false, input = {} } = props
  const control = (
    <input
      class={`utrecht-textbox utrecht-textbox--html-input${money ? ' utrecht-textbox--numeric' : ''}`}
      type="text"
      {...input}
      id={name}
      name={name}
      value={value}
      {...described(props)}
    />
  )
  return (
    <Frame {...props} size={size}>
      {money ? (
        <div class="affix">
          <span class="affix__sign" aria-hidden="true">
            €
          </span>
          {control}
        </div>
      ) : (
        control
      )}
    </Frame>
  )
}

export function LongTextControl(props: ControlProps & { value: string; rows?: number }) {
  const { name, value, rows = 4 } = props
  return (
    <Frame {...props} size="full">
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={name}
        name={name}
        rows={rows}
        {...described(props)}
      >
        {value}
      </textarea>
    </Frame>
  )
}

/** Choose one from a list. What was typed but is no choice stays visible as a choice of its own. */
export function SelectControl(props: ControlProps & { value: string; choices: readonly Choice[] }) {
  const { language, name, value, choices } = props
  const known = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Frame {...props} size="medium">
      <select class="utrecht-select utrecht-select--html-select" id={name} name={name} {...described(props)}>
        <option value="">{wordTexts[language].choose}</option>
        {!known && (
          <option value={value} selected>
            {value}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

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

export function CheckboxesControl(
  props: ControlProps & { values: readonly string[]; choices: readonly Choice[] },
) {
  const { name, values, choices } = props
  return (
    <ChoicesFrame {...props}>
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

export function FileControl(props: ControlProps & { accept: string }) {
  const { name, accept } = props
  return (
    <Frame {...props} size="full">
      <input class="file-input" type="file" id={name} name={name} accept={accept} {...described(props)} />
    </Frame>
  )
}

function ChoiceWords({ label, help }: Choice) {
  return (
    <span>
      {label}
      {help !== undefined && <span class="choice__help">{help}</span>}
    </span>
  )
}

function Frame(props: ControlProps & { size: Size; children: ComponentChildren }) {
  const { name, size, children } = props
  const width = size === 'full' ? '' : ` field--${size}`
  return (
    <div class={`utrecht-form-field${props.problem ? ' utrecht-form-field--invalid' : ''} field${width}`}>
      <label class="utrecht-form-label" for={name}>
        <Label {...props} />
      </label>
      <HelpAndProblem {...props} />
      {children}
    </div>
  )
}

function ChoicesFrame(props: ControlProps & { children: ComponentChildren }) {
  const { name, children } = props
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices"
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

function Label({ language, label, required = false }: ControlProps) {
  return (
    <>
      {label}
      {!required && <span class="muted"> {siteTexts[language].optional}</span>}
    </>
  )
}

function HelpAndProblem({ language, name, help, problem }: ControlProps) {
  return (
    <>
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
    </>
  )
}

function described(props: ControlProps) {
  const ids = describers(props)
  return {
    ...(ids === undefined ? {} : { 'aria-describedby': ids }),
    ...(props.problem ? { 'aria-invalid': 'true' as const } : {}),
    ...(props.required ? { 'aria-required': 'true' as const } : {}),
  }
}

function describers({ name, help, problem }: ControlProps): string | undefined {
  const ids = [help === undefined ? '' : `${name}-hulp`, problem === undefined ? '' : `${name}-fout`].filter(
    (id) => id !== '',
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}
