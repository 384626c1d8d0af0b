import type { Region } from '../../../domain/regions/region.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { actionTexts } from '../../../language/registers/action-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { SelectControl, TextControl } from '../../forms/controls.tsx'
import type { Visit } from '../../visit.ts'
import { type EditorChoice, offeredColumns } from './editor-choice.ts'
import { labelOfColumn } from './label-of-column.ts'

type Props = {
  visit: Visit
  region: Region
  choice: EditorChoice
  owners: readonly string[]
  listed: string
}

/** What is listed, and in which columns. */
export function EditorFilter({ visit: { language }, region, choice, owners, listed }: Props) {
  const texts = planEditorTexts[language]
  const labels = actionTexts[language].fields
  const terms = termTexts[language]
  const all = wordTexts[language].all
  const frame = { language, filters: true } as const
  const choices = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <form
      class="filter-bar no-print"
      method="get"
      action={addresses.planEditor(language, region.id)}
      aria-label={texts.filter}
    >
      <TextControl {...frame} name="zoek" label={texts.search} value={choice.search} />
      <SelectControl
        {...frame}
        name="lijn"
        label={texts.line}
        value={choice.line}
        none={all}
        choices={region.actionLines.map(({ number, title }) => ({
          value: String(number),
          label: `${number}. ${title[language]}`,
        }))}
      />
      <SelectControl
        {...frame}
        name="status"
        label={labels.status.label}
        value={choice.status}
        none={all}
        choices={choices(terms.actionStatuses)}
      />
      <SelectControl
        {...frame}
        name="soort"
        label={labels.transformationClass.label}
        value={choice.transformationClass}
        none={all}
        choices={choices(terms.transformationClasses)}
      />
      <SelectControl
        {...frame}
        name="eigenaar"
        label={labels.owner.label}
        value={choice.owner}
        none={all}
        choices={owners.map((name) => ({ value: name, label: name }))}
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {wordTexts[language].show}
      </button>
      <details class="help filter-bar__result">
        <summary>{texts.columns}</summary>
        <CheckboxesControl
          {...frame}
          name="kolom"
          label={texts.columns}
          help={texts.columnsHelp}
          values={choice.columns.map(({ key }) => key)}
          choices={offeredColumns.map(({ key }) => ({
            value: key,
            label: labelOfColumn({ key }, language),
          }))}
        />
      </details>
      <p class="filter-bar__result">{listed}</p>
    </form>
  )
}
