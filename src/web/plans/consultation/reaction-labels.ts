import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'

/** What the form calls a field, for the list of what is wrong. */
export function labelOfReaction(language: Language, field: string): string {
  const { fields, form } = readingTexts[language]
  return (fields as Readonly<Record<string, string>>)[field] ?? form
}
