import type { Region } from '../../domain/regions/region.ts'
import type { Reference } from '../../domain/registers/field.ts'
import type { Language } from '../../language/language.ts'
import { subThemeName } from './cell-words.ts'

type Choice = { value: string; label: string }

/** What a form offers for a line, a sub-theme or a principle; with `lines`, only of those. Undefined for what is no part of the framework. */
export function frameworkChoices(
  region: Pick<Region, 'actionLines' | 'subThemes' | 'principles'>,
  to: Reference,
  language: Language,
  lines: readonly number[] = [],
): Choice[] | undefined {
  const isOffered = (line: number) => lines.length === 0 || lines.includes(line)
  if (to === 'action-line')
    return region.actionLines
      .filter(({ number }) => isOffered(number))
      .map(({ number, title }) => ({ value: String(number), label: `${number}. ${title[language]}` }))
  if (to === 'sub-theme')
    return region.subThemes
      .filter(({ line }) => isOffered(line))
      .map(({ code }) => ({ value: code, label: subThemeName(region, code, language) }))
  if (to === 'principle')
    return (region.principles ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${number}. ${title[language]}`,
    }))
  return undefined
}
