import type { Region } from '../../domain/regions/region.ts'
import type { Field } from '../../domain/registers/field.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { cellOnScreen } from '../registers/cell-words.ts'

/** What somebody typed or ticked, as a reader meets it: codes as words, the rest as it was typed. */
export function typedWords(
  field: Field,
  typed: string,
  { language, region }: { language: Language; region: Region },
): string {
  if (typed === '') return wordTexts[language].none
  switch (field.kind) {
    case 'choice':
    case 'place':
      return cellOnScreen(field, typed, { language, region })
    case 'choices':
    case 'references':
      return cellOnScreen(field, typed.split('; '), { language, region })
    case 'yes-no':
      return cellOnScreen(field, typed === 'ja', { language, region })
    default:
      return typed
  }
}
