import { actionsLike } from '../../../domain/plans/measures/measure-in-plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { actionTexts } from '../../../language/registers/action-texts.ts'
import type { ComparableAction } from '../../../operations/plans/measures/comparable.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl, TextControl } from '../../forms/controls.tsx'
import type { Visit } from '../../visit.ts'
import { AlikeActions } from './measure-card.tsx'
import { measureKeys, nameOf, type ShownRow } from './measure-rows.ts'
import { NoGoal } from './no-goal.tsx'

type Props = {
  visit: Visit
  editor: PlanEditor
  row: ShownRow
  actions: readonly ComparableAction[]
}

/** One measure as the action it would become. */
export function MeasureRowFields({ visit, editor, row, actions }: Props) {
  const { language } = visit
  const { measure, problems } = row
  const texts = measureTexts[language]
  const labels = actionTexts[language].fields
  const alike = actionsLike(measure, actions)
  const frame = (field: Parameters<typeof nameOf>[0] & keyof typeof problems) => ({
    language,
    name: nameOf(field, measure.code),
    problem: problems[field],
  })
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices measure-row">
      <legend class="utrecht-form-label">
        {measure.title[language]} <span class="muted">{texts.line(measure.actionLine)}</span>
      </legend>
      <input type="hidden" name={measureKeys.row} value={measure.code} />
      <input type="hidden" name={nameOf('suggested', measure.code)} value={row.suggested} />
      <label class="choice">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          name={measureKeys.measure}
          value={measure.code}
          checked={row.isWanted}
        />
        <span>{texts.takeThis}</span>
      </label>
      {(alike.length > 0 || problems.anyway !== undefined) && (
        <>
          <AlikeActions language={language} regionId={editor.region.id} actions={alike} />
          <CheckboxesControl
            {...frame('anyway')}
            label={texts.anyway}
            filters
            values={row.anyway ? ['ja'] : []}
            choices={[{ value: 'ja', label: texts.anywayYes }]}
          />
        </>
      )}
      <TextControl {...frame('title')} label={labels.title.label} value={row.title} required />
      <LongTextControl
        {...frame('description')}
        label={labels.description.label}
        help={`${texts.result}: ${measure.result[language]}`}
        value={row.description}
        rows={3}
      />
      <NoGoal visit={visit} editor={editor} line={measure.actionLine} />
      <SelectControl
        {...frame('goal')}
        label={texts.goal}
        value={row.goal}
        required
        choices={editor.goals
          .filter(({ code }) => actionLineOf(code) === measure.actionLine)
          .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
      />
      <TextControl
        {...frame('code')}
        label={texts.code}
        help={texts.codeHelp}
        size="short"
        value={row.code}
      />
    </fieldset>
  )
}
