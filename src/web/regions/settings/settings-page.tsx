import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../../language/history/history-texts.ts'
import { looksTexts } from '../../../language/regions/looks-texts.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { RegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { OutsidePlan } from './outside-plan.tsx'
import { RegionFields } from './region-fields.tsx'
import { SettingsFlash } from './settings-flash.tsx'

type Props = { visit: Visit; settings: RegionSettings; entered: Entered; problems: FieldProblems }

/** What the region was founded with, to be changed. */
export function SettingsPage({ visit, settings, entered, problems }: Props) {
  const { language } = visit
  const { region, outsidePlan } = settings
  const texts = regionSettingsTexts[language]
  const labels: Readonly<Record<string, string>> = wizardTexts[language].labels
  return (
    <RegionPage visit={visit} region={region} section="overview" title={texts.title} width="narrow">
      <ErrorSummary language={language} problems={problems} labelOf={(field) => labels[field] ?? field} />
      <SettingsFlash visit={visit} said={texts.saved} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <OutsidePlan language={language} regionId={region.id} outsidePlan={outsidePlan} />
      <p>
        <a href={addresses.settingsMunicipalities(language, region.id)}>{texts.toMunicipalities}</a>
        {' · '}
        <a href={addresses.looks(language, region.id)}>{looksTexts[language].toLooks}</a>
        {' · '}
        <a href={addresses.settingsHistory(language, region.id)}>{historyTexts[language].title}</a>
      </p>
      <form class="form" method="post" action={addresses.settings(language, region.id)} novalidate>
        <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
        <RegionFields language={language} region={region} entered={entered} problems={problems} />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {wordTexts[language].save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={addresses.region(language, region.id)}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
