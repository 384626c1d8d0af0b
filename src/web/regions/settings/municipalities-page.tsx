import { dayOf } from '../../../domain/dates.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../../language/history/history-texts.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { RegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { addresses } from '../../addresses.ts'
import { SelectControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { labelOfTermField } from './label-of-term-field.ts'
import { SettingsFlash } from './settings-flash.tsx'
import { TermControls, TermFieldset } from './term-fieldset.tsx'

type Props = { visit: Visit; settings: RegionSettings; entered: Entered; problems: FieldProblems }

/** From when until when each municipality belongs to the region, and who joins. */
export function MunicipalitiesPage({ visit, settings, entered, problems }: Props) {
  const { language, needs } = visit
  const { region, terms, municipalities } = settings
  const texts = regionSettingsTexts[language]
  const up = { title: texts.title, address: addresses.settings(language, region.id) }
  const form = { language, entered, problems }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={texts.municipalitiesTitle}
      under={[up]}
      width="narrow"
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfTermField(language, terms, field)}
      />
      <SettingsFlash visit={visit} said={texts.municipalitiesSaved} />
      <header class="intro">
        <h1>{texts.municipalitiesTitle}</h1>
        <p class="lead">{texts.municipalitiesLead}</p>
      </header>
      <p class="no-print">
        <a href={addresses.municipalitiesHistory(language, region.id)}>{historyTexts[language].title}</a>
      </p>
      <form
        class="form"
        method="post"
        action={addresses.settingsMunicipalities(language, region.id)}
        novalidate
      >
        <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
        {terms.map((term) => (
          <TermFieldset
            {...form}
            key={`${term.code} ${term.validFrom}`}
            term={term}
            today={dayOf(needs.today)}
          />
        ))}
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
          <legend class="utrecht-form-label">{texts.newTitle}</legend>
          <SelectControl
            language={language}
            name="newMunicipality"
            label={texts.newMunicipality}
            problem={problems['newMunicipality']}
            value={oneOf(entered, 'newMunicipality')}
            choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <TermControls {...form} at={{ from: 'newFrom', to: 'newTo' }} />
        </fieldset>
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {wordTexts[language].save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={up.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
