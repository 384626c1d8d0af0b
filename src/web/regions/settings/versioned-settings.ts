import type { MunicipalityTerm } from '../../../domain/regions/municipality-term.ts'
import { settingsFields } from '../../../domain/regions/settings-fields.ts'
import { fieldsOfTerms } from '../../../domain/regions/terms-over-time.ts'
import type { Language } from '../../../language/language.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { addresses } from '../../addresses.ts'
import type { WithHistory } from '../../history/versioned.ts'
import { labelOfTermField } from './label-of-term-field.ts'

/** The settings of a region as something that two people can change at once. Only who may change them gets to see any of it. */
export function versionedSettings(language: Language, regionId: string): WithHistory {
  const texts = regionSettingsTexts[language]
  const labels: Readonly<Record<string, string>> = wizardTexts[language].labels
  const form = addresses.settings(language, regionId)
  const page = (part: string) => addresses.settingsHistory(language, regionId, part)
  return {
    fields: settingsFields,
    labelOf: (key) => labels[key] ?? key,
    title: texts.historyTitle,
    ...sameForBoth([{ title: texts.title, address: form }], form, page),
  }
}

/** From when until when each municipality belongs to the region. */
export function versionedTerms(
  language: Language,
  regionId: string,
  terms: readonly MunicipalityTerm[],
): WithHistory {
  const texts = regionSettingsTexts[language]
  const form = addresses.settingsMunicipalities(language, regionId)
  const page = (part: string) => addresses.municipalitiesHistory(language, regionId, part)
  const above = [
    { title: texts.title, address: addresses.settings(language, regionId) },
    { title: texts.municipalitiesTitle, address: form },
  ]
  return {
    fields: fieldsOfTerms(terms),
    labelOf: (key) => labelOfTermField(language, terms, key),
    title: texts.municipalitiesHistoryTitle,
    ...sameForBoth(above, form, page),
  }
}

function sameForBoth(
  above: WithHistory['above'],
  form: string,
  page: (part: string) => string,
): Omit<WithHistory, 'fields' | 'labelOf' | 'title'> {
  return {
    section: 'overview',
    under: above,
    above,
    change: form,
    present: form,
    gone: form,
    history: page(''),
    compare: page('vergelijken'),
    version: (number) => page(String(number)),
    restore: (number) => page(`${number}/terugzetten`),
    tellsChanges: true,
    mayRestore: true,
  }
}
