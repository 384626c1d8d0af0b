import type { PaperBlock, PaperCell, PaperHeading, Span } from '../../../documents/paper/paper-outline.ts'
import type { FindingFacts } from '../../../domain/explorations/analysis/finding-facts.ts'
import type { Language } from '../../../language/language.ts'
import { placeName } from '../../registers/cell-words.ts'
import type { ReportFacts } from './report-facts.ts'

export function chapter(text: string): PaperHeading {
  return { kind: 'heading', level: 1, text }
}

export function section(text: string): PaperHeading {
  return { kind: 'heading', level: 2, text }
}

export function note(words: string): PaperBlock {
  return { kind: 'paragraph', look: 'note', words }
}

/** What somebody of the region wrote: it is Dutch, whatever the language of the report. */
export function asWritten(text: string, language: Language, look?: Span['look']): Span {
  return { text, ...(look ? { look } : {}), ...(language === 'nl' ? {} : { language: 'nl' }) }
}

export function cell(text: string): PaperCell {
  return { lines: [text] }
}

/** What is not known says so, and looks other than what is. */
export function unknown(text: string): PaperCell {
  return { lines: [text], tone: 'faint' }
}

/** A finding by its title, and whose it is. */
export function namedFinding(
  { title, place }: Pick<FindingFacts, 'title' | 'place'>,
  { region }: Pick<ReportFacts, 'region'>,
  language: Language,
): Span[] {
  return [asWritten(title, language), { text: ` (${placeName(region, place, language)})` }]
}
