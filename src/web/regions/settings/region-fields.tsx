import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { parties } from '../../../domain/terms.ts'
import type { Language } from '../../../language/language.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl, TextControl } from '../../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import { municipalityChoices } from '../../forms/municipality-choices.ts'

type Props = { language: Language; region: Region; entered: Entered; problems: FieldProblems }

type FieldName = Exclude<
  keyof (typeof wizardTexts)['nl']['help'],
  'draftRegion' | 'framework' | 'municipalities'
>

export function RegionFields({ language, region, entered, problems }: Props) {
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
      <TextControl {...control('name')} help={regionSettingsTexts[language].nameHelp} required />
      <SelectControl
        {...control('centreMunicipality')}
        required
        choices={municipalityChoices(language, region, allOf(entered, 'centreMunicipality'))}
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
