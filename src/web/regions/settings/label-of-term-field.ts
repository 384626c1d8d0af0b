import { type MunicipalityTerm, termFields } from '../../../domain/regions/municipality-term.ts'
import type { Language } from '../../../language/language.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'

/** What a field of the form about municipalities is called away from its place: in a summary, a history. */
export function labelOfTermField(
  language: Language,
  terms: readonly MunicipalityTerm[],
  field: string,
): string {
  const texts = regionSettingsTexts[language]
  for (const term of terms) {
    const at = termFields(term)
    if (field === at.from) return texts.fromOf(term.name)
    if (field === at.to) return texts.toOf(term.name)
  }
  if (field === 'newMunicipality') return texts.newMunicipality
  return field === 'newTo' ? texts.to : texts.from
}
