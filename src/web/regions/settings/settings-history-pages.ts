import { done } from '../../../domain/outcome.ts'
import { readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { readSettingsHistory } from '../../../operations/regions/read-settings-history.ts'
import { readTermsHistory } from '../../../operations/regions/read-terms-history.ts'
import { versionPages } from '../../history/version-pages.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { enteredTerms, storeMunicipalities } from './store-municipalities.tsx'
import { storeSettings } from './store-settings.tsx'
import { versionedSettings, versionedTerms } from './versioned-settings.ts'

/** What became of the settings. */
export function settingsHistoryPages() {
  return versionPages({
    base: '/:language/regios/:region/instellingen/geschiedenis',
    async find(context) {
      const { needs, language, regionId } = asked(context)
      const history = await readSettingsHistory(needs, regionId)
      return history.ok
        ? done({ thing: versionedSettings(language, regionId), history: history.value })
        : history
    },
    store: storeSettings,
  })
}

/** What became of the municipalities of the region. */
export function municipalitiesHistoryPages() {
  return versionPages({
    base: '/:language/regios/:region/instellingen/gemeenten/geschiedenis',
    async find(context) {
      const { needs, language, regionId } = asked(context)
      const history = await readTermsHistory(needs, regionId)
      return history.ok
        ? done({ thing: versionedTerms(language, regionId, history.value.terms), history: history.value })
        : history
    },
    /** No term is ever lost: one that was not there yet stays as it is. */
    async store(context, entered) {
      const { needs, regionId } = asked(context)
      const settings = await readRegionSettings(needs, regionId)
      if (!settings.ok) return problemPage(context, settings.problem.kind)
      const present = enteredTerms(settings.value)
      const isLater = (key: string) => entered[key.replace(/^to-/, 'from-')] === ''
      const later = Object.entries(present).filter(([key]) => isLater(key))
      return storeMunicipalities(context, { ...entered, ...Object.fromEntries(later) })
    },
  })
}

function asked(context: VisitContext) {
  return { ...context.get('visit'), regionId: context.req.param('region') ?? '' }
}
