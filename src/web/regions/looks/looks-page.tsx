import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { looksTexts } from '../../../language/regions/looks-texts.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { RegionLooks } from '../../../operations/regions/read-looks.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { FileControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { SettingsFlash } from '../settings/settings-flash.tsx'
import { ChangedMeanwhile, PresentLooks } from './present-looks.tsx'
import { keptLogoKey } from './sent-logo.ts'

type Props = Pick<RegionLooks, 'region' | 'looks'> & {
  visit: Visit
  entered: Entered
  problems: FieldProblems
  /** Somebody else was first. */
  meanwhile: boolean
}

/** The colour and the logo of a region, to be changed. */
export function LooksPage({ visit, region, looks, entered, problems, meanwhile }: Props) {
  const { language } = visit
  const texts = looksTexts[language]
  const up = { title: regionSettingsTexts[language].title, address: addresses.settings(language, region.id) }
  const control = (name: 'accent' | 'logo' | 'alternative') => ({
    language,
    name,
    label: texts[name],
    help: texts[`${name}Help`],
    problem: problems[name],
  })
  const keptLogo = oneOf(entered, keptLogoKey)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={texts.title}
      under={[up]}
      width="narrow"
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => (field === 'accent' || field === 'logo' ? texts[field] : texts.alternative)}
      />
      {meanwhile && <ChangedMeanwhile language={language} looks={looks} />}
      <SettingsFlash visit={visit} said={texts.saved} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PresentLooks language={language} regionId={region.id} looks={looks} />
      <form
        class="form"
        method="post"
        action={addresses.looks(language, region.id)}
        encType="multipart/form-data"
        novalidate
      >
        <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
        <input type="hidden" name={keptLogoKey} value={keptLogo} />
        <TextControl {...control('accent')} value={oneOf(entered, 'accent')} size="short" />
        <FileControl
          {...control('logo')}
          help={keptLogo === '' ? texts.logoHelp : `${texts.keptLogo} ${texts.logoHelp}`}
          accept=".png,.svg,image/png,image/svg+xml"
        />
        <TextControl {...control('alternative')} value={oneOf(entered, 'alternative')} />
        {looks.logo && (
          <CheckboxesControl
            language={language}
            name="removeLogo"
            label={texts.remove}
            values={allOf(entered, 'removeLogo')}
            choices={[{ value: 'ja', label: texts.removeChoice }]}
          />
        )}
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
