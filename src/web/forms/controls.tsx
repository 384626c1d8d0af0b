import type { ComponentChildren } from 'preact'
import { wordTexts } from '../../language/word-texts.ts'
import type { Choice } from './choice-controls.tsx'
import { type ControlProps, described, HelpAndProblem, Label } from './control-words.tsx'

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

/** Choose one from a list. What was typed but is no choice stays visible as a choice of its own. `none`: what choosing nothing means. */
export function SelectControl(
  props: ControlProps & { value: string; choices: readonly Choice[]; none?: string },
) {
  const { language, name, value, choices, none = wordTexts[language].choose } = props
  const known = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Frame {...props} size="medium">
      <select class="utrecht-select utrecht-select--html-select" id={name} name={name} {...described(props)}>
        <option value="">{none}</option>
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

export function FileControl(props: ControlProps & { accept: string }) {
  const { name, accept } = props
  return (
    <Frame {...props} size="full">
      <input class="file-input" type="file" id={name} name={name} accept={accept} {...described(props)} />
    </Frame>
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
