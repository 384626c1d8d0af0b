import { parties } from '../../../domain/terms.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl, TextControl } from '../../forms/controls.tsx'
import { allOf, oneOf } from '../../forms/form-body.ts'
import type { StepProps } from './step-props.ts'

type FieldName =
  | 'framework'
  | 'planFrom'
  | 'planTo'
  | 'handoverOn'
  | 'parties'
  | 'assignment'
  | 'assignmentSource'

/** The assignment: on which framework the plan builds, for which years, when it is due, and with whom it is made. */
export function PlanStep({ visit: { language }, matter, entered, problems }: StepProps) {
  const texts = wizardTexts[language]
  const control = (name: FieldName) => ({
    language,
    name,
    label: texts.labels[name],
    help: texts.help[name],
    problem: problems[name],
    value: oneOf(entered, name),
  })
  return (
    <>
      <SelectControl
        {...control('framework')}
        required
        choices={matter.editions.map(({ id, title }) => ({ value: id, label: title[language] }))}
      />
      <TextControl {...control('planFrom')} required size="short" input={{ inputMode: 'numeric' }} />
      <TextControl {...control('planTo')} required size="short" input={{ inputMode: 'numeric' }} />
      <TextControl {...control('handoverOn')} required size="short" />
      <CheckboxesControl
        {...control('parties')}
        required
        values={allOf(entered, 'parties')}
        choices={parties.codes.map((code) => ({ value: code, label: termTexts[language].parties[code] }))}
      />
      <LongTextControl {...control('assignment')} />
      <TextControl {...control('assignmentSource')} />
    </>
  )
}
