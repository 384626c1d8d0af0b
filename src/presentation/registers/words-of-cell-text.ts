import type { Field } from '../../domain/registers/field.ts'
import { termLists } from '../../domain/terms.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'

/** The text of a cell of a sheet as a reader meets it: Dutch terms in the language of the screen, the rest as it is. */
export function wordsOfCellText(field: Field, text: string, language: Language): string {
  if (field.kind !== 'choice' && field.kind !== 'choices') return text
  const words: Readonly<Record<string, string>> = termTexts[language][field.terms]
  return text
    .split('; ')
    .map((part) => words[termLists[field.terms].recognise(part) ?? ''] ?? part)
    .join(', ')
}
