import type { Gap } from '../../domain/explorations/gap-key.ts'
import type { GapState } from '../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../domain/regions/region.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import type { Language } from '../../language/language.ts'
import { placeName } from '../registers/cell-words.ts'
import { wordsOfGap, wordsOfKey } from './words-of-gap.ts'

type GapRegion = Pick<Region, 'municipalities' | 'formerMunicipalities'>
type Reader = { language: Language; region: GapRegion }

/** A gap by its name, as people read it. */
export function gapWords(key: string, reader: Reader): string {
  return wordsOfKey(key, withNames(reader))
}

/** The same of a gap as the exploration has it: whether somebody says that something is missing, or nobody said anything. */
export function gapSentence(gap: Gap, state: GapState, reader: Reader): string {
  const { words } = gapTexts[reader.language]
  const cell = { missing: words.missing, unsaid: words.unsaid, gone: words.cell }[state]
  return wordsOfGap(gap, { ...words, cell }, withNames(reader))
}

/** The title with which a goal or an action that fills a gap begins: in Dutch, as the region writes. */
export function draftTitle(gap: Gap, region: GapRegion): string {
  return wordsOfGap(gap, gapTexts.nl.drafts, withNames({ language: 'nl', region }))
}

function withNames({ language, region }: Reader) {
  return { language, nameOf: (place: string) => placeName(region, place, language) }
}
