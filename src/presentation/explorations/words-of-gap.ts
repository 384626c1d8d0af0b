import { type Gap, gapOfKey } from '../../domain/explorations/gap-key.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'

/** `nameOf`: what a place is called. */
type Reader = { language: Language; nameOf: (place: string) => string }

export type GapWords = {
  cell: (line: number, place: string) => string
  aim: (line: number, aim: string) => string
  group: (group: string) => string
  party: (party: string) => string
}

/** A gap by its name; what names no gap stays as it is. */
export function wordsOfKey(key: string, reader: Reader): string {
  const gap = gapOfKey(key)
  return gap ? wordsOfGap(gap, gapTexts[reader.language].words, reader) : key
}

export function wordsOfGap(gap: Gap, words: GapWords, { language, nameOf }: Reader): string {
  const terms = termTexts[language]
  switch (gap.kind) {
    case 'cell':
      return words.cell(gap.line, nameOf(gap.place))
    case 'aim':
      return words.aim(gap.line, terms.aims[gap.aim].toLowerCase())
    case 'target-group':
      return words.group(midSentence(terms.targetGroups[gap.group]))
    case 'attention-group':
      return words.group(midSentence(terms.attentionGroups[gap.group]))
    case 'party':
      return words.party(midSentence(terms.parties[gap.party]))
  }
}

/** "LHBTIQ+" keeps its capitals. */
function midSentence(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
