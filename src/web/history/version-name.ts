import { historyTexts } from '../../language/history/history-texts.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Version } from '../../operations/history/version.ts'
import { makerWords } from '../../presentation/history/making-words.ts'

/** What a version is called in a choice or a heading: its moment and who made it. */
export function versionName(language: Language, { made }: Version): string {
  if (made === null) return historyTexts[language].oldestVersion
  return `${writeMoment(language, made.at)}, ${makerWords(language, made)}`
}
