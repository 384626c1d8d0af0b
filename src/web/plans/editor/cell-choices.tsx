import { termLists } from '../../../domain/terms.ts'
import type { Language } from '../../../language/language.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { ReferenceChoice } from '../../../operations/registers/reference-choices.ts'
import { dutchTerm } from '../../../presentation/registers/cell-words.ts'
import type { EditorChoice } from './editor-choice.ts'

type Props = { language: Language; choice: EditorChoice; organisations: readonly ReferenceChoice[] }

/** What script offers in a cell of each column where one chooses from a list: the text of the cell, and its words. */
export function CellChoices({ language, choice, organisations }: Props) {
  return choice.columns.map((field) => {
    if (field.kind === 'choice')
      return (
        <template key={field.key} data-veld={field.key}>
          {termLists[field.terms].codes.map((code) => (
            <option key={code} value={dutchTerm(field.terms, code)}>
              {(termTexts[language][field.terms] as Readonly<Record<string, string>>)[code]}
            </option>
          ))}
        </template>
      )
    if (field.key !== 'owner') return null
    return (
      <template key={field.key} data-veld={field.key}>
        <option value="">{planEditorTexts[language].noOwner}</option>
        {organisations.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </template>
    )
  })
}
