import type { FieldProblems } from '../../domain/outcome.ts'
import type { RoleMatter } from '../../domain/people/new-member.ts'
import type { Language } from '../../language/language.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { CheckboxesControl } from '../forms/choice-controls.tsx'
import { SelectControl } from '../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import { municipalityChoices } from '../forms/municipality-choices.ts'

type Props = {
  language: Language
  matter: RoleMatter
  entered: Entered
  problems: FieldProblems
  /** Asked where it has to be filled in; in a form for any role the help says for which. */
  required?: boolean
}

export function MunicipalitiesControl({ language, matter, entered, problems, required = false }: Props) {
  const texts = memberTexts[language]
  // One that left is offered only where it was just refused: otherwise it goes when the form is saved.
  const refused = problems['municipalities'] ? allOf(entered, 'municipalities') : []
  return (
    <CheckboxesControl
      language={language}
      name="municipalities"
      label={texts.municipalities}
      help={required ? undefined : texts.municipalitiesHelp}
      problem={problems['municipalities']}
      required={required}
      values={allOf(entered, 'municipalities')}
      choices={municipalityChoices(language, matter.region, refused)}
    />
  )
}

export function OrganisationControl({ language, matter, entered, problems, required = false }: Props) {
  const texts = memberTexts[language]
  return (
    <SelectControl
      language={language}
      name="organisation"
      label={texts.organisation}
      help={texts.organisationHelp}
      problem={problems['organisation']}
      required={required}
      value={oneOf(entered, 'organisation')}
      choices={matter.organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
