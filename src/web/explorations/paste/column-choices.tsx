import type { FieldProblem } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { type Field, wholeRegion } from '../../../domain/registers/field.ts'
import type { Language } from '../../../language/language.ts'
import { pasteTexts } from '../../../language/paste-texts.ts'
import { regionTexts } from '../../../language/region-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import {
  fieldsForAll,
  labelOfField,
  pasteableFields,
} from '../../../presentation/explorations/pasted-findings.ts'
import { letterOf } from '../../../presentation/registers/register-sheet.ts'
import type { Choice } from '../../forms/choice-controls.tsx'
import { SelectControl } from '../../forms/controls.tsx'
import type { Visit } from '../../visit.ts'
import { chosenTwice, type PasteForm } from './paste-form.ts'

/** Which pasted column is which field, and what all rows say where no column does. */
export function ColumnChoices({
  visit: { language },
  region,
  form: { choices, heading, findings },
}: {
  visit: Visit
  region: Region
  form: PasteForm
}) {
  const texts = pasteTexts[language]
  const fields = pasteableFields(language).map(({ key, label }) => ({ value: key, label }))
  const twice = chosenTwice(choices.columns)
  const forAll = fieldsForAll(choices.columns)
  return (
    <>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend class="utrecht-form-label paste-legend">{texts.columns}</legend>
        <p class="utrecht-form-field-description">{texts.columnsHelp}</p>
        <label class="choice">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name="kop"
            value="ja"
            checked={choices.hasHeading}
          />
          <span>{texts.heading}</span>
        </label>
        <div class="paste-columns">
          {choices.columns.map((key, at) => (
            <SelectControl
              key={letterOf(at)}
              language={language}
              name={`kolom-${at}`}
              label={texts.column(letterOf(at), heading[at]?.trim() ?? '')}
              help={texts.sample(sampleOf(findings, at))}
              problem={twice.has(at) ? usedTwice : undefined}
              value={key}
              choices={fields}
              none={texts.ignored}
              filters
            />
          ))}
        </div>
      </fieldset>
      {forAll.length > 0 && (
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
          <legend class="utrecht-form-label paste-legend">{texts.forAll}</legend>
          <p class="utrecht-form-field-description">{texts.forAllHelp}</p>
          <div class="paste-columns">
            {forAll.map((field) => (
              <SelectControl
                key={field.key}
                language={language}
                name={`alle-${field.key}`}
                label={labelOfField(field.key, language)}
                value={choices.fixed[field.key] ?? ''}
                choices={choicesFor(field, region, language)}
                filters
              />
            ))}
          </div>
        </fieldset>
      )}
      <div class="utrecht-button-group">
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          name="knop"
          value="bekijken"
        >
          {texts.lookAgain}
        </button>
      </div>
    </>
  )
}

const usedTwice: FieldProblem = { code: 'chosen-twice' }

function sampleOf(findings: PasteForm['findings'], at: number): string {
  const said = findings.flatMap(({ cells }) => cells[at]?.trim() || [])
  return (
    [...new Set(said)]
      .slice(0, 3)
      .map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell))
      .join(' | ') || '–'
  )
}

function choicesFor(field: Field, region: Region, language: Language): Choice[] {
  if (field.kind === 'choice' || field.kind === 'choices')
    return Object.entries(termTexts[language][field.terms]).map(([value, label]) => ({ value, label }))
  if (field.kind === 'place')
    return [
      ...region.municipalities.map(({ code, name }) => ({ value: code, label: name })),
      { value: wholeRegion, label: regionTexts[language].wholeRegion },
    ]
  return region.actionLines.map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title[language]}`,
  }))
}
