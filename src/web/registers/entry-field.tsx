import { editedMunicipalities, editedOrganisations, mayWrite, type RowOwner } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { planYears, type Region } from '../../domain/regions/region.ts'
import { type Field, type Reference, wholeRegion } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { regionTexts } from '../../language/region-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { FormMatter } from '../../operations/registers/prepare-form.ts'
import { gapWords } from '../../presentation/explorations/gap-words.ts'
import { frameworkChoices } from '../../presentation/registers/framework-choices.ts'
import { CheckboxesControl, type Choice, RadioControl } from '../forms/choice-controls.tsx'
import type { ControlProps } from '../forms/control-words.tsx'
import { LongTextControl, SelectControl, TextControl } from '../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import type { Visit } from '../visit.ts'

export type EntryFieldProps = {
  visit: Visit
  noun: Noun
  field: Field
  matter: FormMatter
  entered: Entered
  problems: FieldProblems
}

/** The control that suits a field, filled with what was typed. */
export function EntryField({ visit, noun, field, matter, entered, problems }: EntryFieldProps) {
  const { language } = visit
  const texts = registerTexts[noun][language].fields[field.key]
  const control: ControlProps = {
    language,
    name: field.key,
    label: texts?.label ?? field.key,
    help: texts?.help,
    problem: problems[field.key],
    required: field.required ?? false,
  }
  const value = oneOf(entered, field.key)
  const { region } = matter
  switch (field.kind) {
    case 'text':
    case 'words':
      return <TextControl {...control} value={allOrOne(entered, field.key)} />
    case 'long-text':
      return <LongTextControl {...control} value={value} rows={field.maxLength > 5000 ? 18 : 4} />
    case 'links':
      return <LongTextControl {...control} value={allOf(entered, field.key).join('\n')} rows={3} />
    case 'amount':
      return <TextControl {...control} value={value} size="short" money input={{ inputMode: 'decimal' }} />
    case 'number':
    case 'decimal':
    case 'year':
      return (
        <TextControl
          {...control}
          value={value}
          size="short"
          input={{ inputMode: field.kind === 'decimal' ? 'decimal' : 'numeric' }}
        />
      )
    case 'date':
    case 'day-or-period':
    case 'period':
      return <TextControl {...control} value={value} size="short" />
    case 'years':
      return (
        <CheckboxesControl {...control} values={allOf(entered, field.key)} choices={yearChoices(region)} />
      )
    case 'yes-no':
      if (field.required) return <RadioControl {...control} value={value} choices={yesNoChoices(visit)} />
      return (
        <CheckboxesControl
          {...control}
          required
          values={[isYes(value) ? 'ja' : '']}
          choices={[{ value: 'ja', label: wordTexts[language].yes }]}
        />
      )
    case 'choice':
      return <RadioControl {...control} value={value} choices={termChoices(visit, field.terms)} />
    case 'choices':
      return (
        <CheckboxesControl
          {...control}
          values={allOf(entered, field.key)}
          choices={termChoices(visit, field.terms)}
        />
      )
    case 'place':
      return <SelectControl {...control} value={value} choices={placeChoices(visit, noun, region)} />
    case 'reference':
      return (
        <SelectControl
          {...control}
          value={value}
          choices={ownChoices(visit, noun, region, field) ?? choicesOf(visit, matter, field.to)}
        />
      )
    case 'references':
      return (
        <CheckboxesControl
          {...control}
          values={allOf(entered, field.key)}
          choices={choicesOf(visit, matter, field.to)}
        />
      )
  }
}

function allOrOne(entered: Entered, name: string): string {
  const value = entered[name] ?? ''
  return typeof value === 'string' ? value : value.join('; ')
}

function yesNoChoices({ language }: Visit): Choice[] {
  return [
    { value: 'ja', label: wordTexts[language].yes },
    { value: 'nee', label: wordTexts[language].no },
  ]
}

function termChoices({ language }: Visit, list: keyof typeof termTexts.nl): Choice[] {
  return Object.entries(termTexts[language][list]).map(([value, label]) => ({ value, label }))
}

function yearChoices(region: Region): Choice[] {
  return planYears(region).map((year) => ({ value: String(year), label: String(year) }))
}

/** Somebody who writes for their own municipality or organisation is offered only what they may write for. */
function placeChoices({ language, needs: { caller } }: Visit, noun: Noun, region: Region): Choice[] {
  const places = [
    ...region.municipalities.map(({ code, name }) => ({ value: code, label: name })),
    { value: wholeRegion, label: regionTexts[language].wholeRegion },
  ]
  const owners = [{}, ...editedOrganisations(caller, region.id).map(({ id }) => ({ organisation: id }))]
  return places.filter(({ value }) =>
    owners.some((owner: RowOwner) =>
      mayWrite(caller, region.id, noun, { ...owner, municipality: value === wholeRegion ? null : value }),
    ),
  )
}

/** Gaps come by their name, and are shown by what they are. */
function choicesOf({ language }: Visit, { region, choices }: FormMatter, to: Reference): Choice[] {
  const offered = choices[to] ?? frameworkChoices(region, to, language) ?? []
  if (to !== 'gap') return offered
  return offered.map(({ value }) => ({ value, label: gapWords(value, { language, region }) }))
}

function ownChoices(
  { needs: { caller } }: Visit,
  noun: Noun,
  region: Region,
  { key }: Field,
): Choice[] | undefined {
  if (key === 'place' && noun === 'action-places')
    return region.municipalities
      .filter(({ code }) => mayWrite(caller, region.id, noun, { municipality: code }))
      .map(({ code, name }) => ({ value: code, label: name }))
  const owns = key === 'organisation' || (key === 'owner' && noun === 'actions')
  if (!owns || mayWrite(caller, region.id, noun) || editedMunicipalities(caller, region.id).length > 0)
    return undefined
  return editedOrganisations(caller, region.id).map(({ name }) => ({ value: name, label: name }))
}

function isYes(value: string): boolean {
  return ['ja', 'yes', 'true', 'on', '1'].includes(value.toLowerCase())
}
