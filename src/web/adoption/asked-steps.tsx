import type { FieldProblems } from '../../domain/outcome.ts'
import { planRouteTexts } from '../../language/adoption/plan-route-texts.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { CheckboxesControl } from '../forms/choice-controls.tsx'
import { SelectControl } from '../forms/controls.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'

type Props = {
  language: Language
  entered: Entered
  problems: FieldProblems
  labelOf: (field: string) => string
}

/** Which body is asked what: a first step, and a second one if there is one. */
export function AskedSteps({ language, entered, problems, labelOf }: Props) {
  const texts = planRouteTexts[language]
  const { governingBodies, decisionKinds } = termTexts[language]
  const bodies = (['municipal-executive', 'municipal-council'] as const).map((value) => ({
    value,
    label: governingBodies[value],
  }))
  const kinds = Object.entries(decisionKinds)
    .filter(([value]) => value !== 'withdraw')
    .map(([value, label]) => ({ value, label }))
  return (
    <>
      {([1, 2] as const).map((step) => {
        const control = (name: string) => ({
          language,
          name,
          label: labelOf(name),
          problem: problems[name],
          required: step === 1,
          filters: true,
          ...(step === 2 ? { none: texts.noStep } : {}),
        })
        return (
          <fieldset class="choices" key={step}>
            <legend class="utrecht-form-label">{step === 1 ? texts.first : texts.second}</legend>
            <div class="side-by-side">
              <SelectControl
                {...control(`body${step}`)}
                value={oneOf(entered, `body${step}`)}
                choices={bodies}
              />
              <SelectControl
                {...control(`kind${step}`)}
                value={oneOf(entered, `kind${step}`)}
                choices={kinds}
              />
            </div>
            <CheckboxesControl
              language={language}
              name={`required${step}`}
              label={labelOf(`required${step}`)}
              help={texts.requiredHelp}
              problem={problems[`required${step}`]}
              required
              values={[oneOf(entered, `required${step}`)]}
              choices={[{ value: 'ja', label: wordTexts[language].yes }]}
            />
          </fieldset>
        )
      })}
    </>
  )
}
