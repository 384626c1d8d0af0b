import type { FieldProblem } from '../../domain/outcome.ts'
import type { Language } from '../../language/language.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { problemSentence } from './field-problems.tsx'

export type ControlProps = {
  language: Language
  name: string
  label: string
  help?: string | undefined
  problem?: FieldProblem | undefined
  required?: boolean | undefined
  /** Part of a filter or a group: all of it may be left empty, so that is not said of each. */
  filters?: boolean | undefined
}

/** The name of a control, and whether it may be left empty. */
export function Label({ language, label, required = false, filters = false }: ControlProps) {
  return (
    <>
      {label}
      {!required && !filters && <span class="muted"> {siteTexts[language].optional}</span>}
    </>
  )
}

/** Help and problem stand before the control, and are read out with it. */
export function HelpAndProblem({ language, name, help, problem }: ControlProps) {
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

/** What ties a control to its help and its problem. */
export function described(props: ControlProps) {
  const ids = describers(props)
  return {
    ...(ids === undefined ? {} : { 'aria-describedby': ids }),
    ...(props.problem ? { 'aria-invalid': 'true' as const } : {}),
    ...(props.required ? { 'aria-required': 'true' as const } : {}),
  }
}

export function describers({ name, help, problem }: ControlProps): string | undefined {
  const ids = [help === undefined ? '' : `${name}-hulp`, problem === undefined ? '' : `${name}-fout`].filter(
    (id) => id !== '',
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}
