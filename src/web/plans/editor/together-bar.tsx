import { togetherKinds } from '../../../domain/plans/change-together.ts'
import { planYears } from '../../../domain/regions/region.ts'
import { actionStatuses, transformationClasses } from '../../../domain/terms.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { CheckboxesControl, type Choice } from '../../forms/choice-controls.tsx'
import { SelectControl } from '../../forms/controls.tsx'
import type { Visit } from '../../visit.ts'

type Kind = keyof typeof togetherKinds | 'doel'
type Props = { visit: Visit; editor: PlanEditor; listed: number; mayOrder: boolean; asked: Asked }

/** What was asked for and could not be looked at yet, because something was not chosen. */
export type Asked = { change: string; everything: boolean; problem?: string }

/** One list with everything that can be done to several actions, so that it needs no script and no second page. */
export function TogetherBar({ visit: { language }, editor, listed, mayOrder, asked }: Props) {
  const texts = planEditorTexts[language]
  const choices = choicesOf(language, editor)
  const kinds = [...(Object.keys(togetherKinds) as Kind[]), ...(mayOrder ? (['doel'] as const) : [])]
  return (
    <details class="help no-print" open={asked.problem !== undefined}>
      <summary>{texts.together}</summary>
      {asked.problem !== undefined && (
        <p class="utrecht-form-field-error-message" role="alert">
          {asked.problem}
        </p>
      )}
      <p>{texts.togetherHelp}</p>
      <div class="filter-bar">
        <SelectControl
          language={language}
          name="wijziging"
          label={texts.what}
          filters
          value={asked.change}
          choices={kinds.flatMap((kind) =>
            choices[kind].map(({ value, label }) => ({
              value: `${kind}:${value}`,
              label: `${texts.groups[kind]}: ${label}`,
            })),
          )}
        />
        <CheckboxesControl
          language={language}
          name="alle"
          label={texts.which}
          filters
          values={asked.everything ? ['ja'] : []}
          choices={[{ value: 'ja', label: texts.everyAction(listed) }]}
        />
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          name="knop"
          value="samen"
        >
          {texts.look}
        </button>
      </div>
      {mayOrder && (
        <>
          <p>{texts.closeGapsHelp}</p>
          <button
            class="utrecht-button utrecht-button--secondary-action"
            type="submit"
            name="knop"
            value="aansluiten"
          >
            {texts.closeGaps}
          </button>
        </>
      )}
    </details>
  )
}

function choicesOf(language: Visit['language'], editor: PlanEditor): Record<Kind, Choice[]> {
  const { region, goals, organisations } = editor
  const terms = termTexts[language]
  const years = planYears(region).map((year) => ({ value: String(year), label: String(year) }))
  const places = region.municipalities.map(({ name }) => ({ value: name, label: name }))
  return {
    status: actionStatuses.codes.map((code) => ({
      value: actionStatuses.dutch[code],
      label: terms.actionStatuses[code],
    })),
    soort: transformationClasses.codes.map((code) => ({
      value: transformationClasses.dutch[code],
      label: terms.transformationClasses[code],
    })),
    eigenaar: [{ value: '', label: planEditorTexts[language].noOwner }, ...organisations],
    'jaar-erbij': years,
    'jaar-eraf': years,
    'gemeente-erbij': places,
    'gemeente-eraf': places,
    doel: goals.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
  }
}
