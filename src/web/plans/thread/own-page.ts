import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import type { Noun } from '../../../domain/registers/noun.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

/** The page that is about the object itself. */
export function ownPage(language: Language, regionId: string, noun: ThreadNoun, id: string): string {
  const own = pagesOfTheirOwn[noun as keyof typeof pagesOfTheirOwn]
  return own ? own(language, regionId, id) : addresses.entry(language, regionId, noun as EntryNoun, id)
}

type EntryNoun = ThreadNoun & Noun

/** An indicator is known by its code, and what is no entry of a list has a page elsewhere. */
const pagesOfTheirOwn = {
  indicators: addresses.indicator,
  gaps: addresses.gap,
  plan: addresses.plan,
  versions: (language: Language, regionId: string, id: string) =>
    addresses.planVersion(language, regionId, Number(id)),
  consultations: (language: Language, regionId: string, id: string) =>
    addresses.consultation(language, regionId, Number(id)),
  publications: (language: Language, regionId: string, id: string) =>
    addresses.publication(language, regionId, Number(id)),
} as const satisfies Record<Exclude<ThreadNoun, Noun> | 'indicators', unknown>
