import type { Parts, Reading } from '../../domain/indicators/monitor.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { termTexts } from '../../language/term-texts.ts'

/** "6 van 7 gemeenten"; undefined where nothing was added up. */
export function partsWords({ parts }: Reading, language: Language): string | undefined {
  return parts === null ? undefined : monitorTexts[language].parts(parts.known, parts.expected)
}

/** "Ontbreekt: Huizen (niet gemeten)"; undefined when nothing lacks. */
export function lackingWords(parts: Parts | null, language: Language): string | undefined {
  if (parts === null || parts.missing.length === 0) return undefined
  const texts = monitorTexts[language]
  const names = parts.missing.map(({ name, reason }) =>
    texts.lackingPart(name, termTexts[language].missingReasons[reason].toLowerCase()),
  )
  return texts.lacking(writeList(language, names))
}

/** "Niet compleet: 6 van 7 gemeenten. Ontbreekt: …"; '' for a total. */
export function incompleteWords(reading: Reading, language: Language): string {
  const lacking = lackingWords(reading.parts, language)
  const parts = partsWords(reading, language)
  return lacking === undefined || parts === undefined
    ? ''
    : `${monitorTexts[language].notComplete(parts)}. ${lacking}.`
}

export function certaintyWords({ provisional, figure }: Reading, language: Language): string {
  if (figure.kind === 'missing') return ''
  return provisional ? monitorTexts[language].provisional : monitorTexts[language].final
}
