import type { Region } from '../../domain/regions/region.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Language } from '../../language/language.ts'

/** One step of the golden thread (rode draad): a sentence of ours, and the region's own words where it has any. */
export type ThreadStep = {
  key: string
  /** What stands in the margin: a day, a year, or the name of the step. */
  when: string
  /** `2024-02-01` or `2024`, where the step has a date. */
  day: string
  ahead: boolean
  sentence: string
  /** In Dutch, as the region wrote them; unless they are words of ours. */
  own: string
  isOurs: boolean
  /** What followed, for a contribution. */
  followUp: { sentence: string; own: string } | null
  to: { noun: Noun; id: string } | { indicator: string } | { gap: string } | null
  isExample: boolean
}

/** `today` is a day, `2024-02-01`: what lies after it is still ahead. */
export type ThreadReader = { language: Language; region: Pick<Region, 'municipalities'>; today: string }

/** What a step has when it has nothing else. */
export const plain = {
  day: '',
  ahead: false,
  own: '',
  isOurs: false,
  followUp: null,
  to: null,
  isExample: false,
} as const
