import type { Region } from '../../domain/regions/region.ts'
import type { Language } from '../../language/language.ts'
import { regionTexts } from '../../language/region-texts.ts'
import type { Choice } from './choice-controls.tsx'

/** The municipalities of a region; of those that left only what was entered, so that it is seen and can be taken off. */
export function municipalityChoices(
  language: Language,
  { municipalities, formerMunicipalities = [] }: Region,
  entered: readonly string[],
): Choice[] {
  const left = formerMunicipalities.filter(({ code }) => entered.includes(code))
  return [
    ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
    ...left.map(({ code, name }) => ({ value: code, label: regionTexts[language].formerMunicipality(name) })),
  ]
}
