import type { Language } from '../../language/language.ts'
import type { ThreadStep } from '../../presentation/plans/thread-step.ts'
import { addresses } from '../addresses.ts'

/** The page of what a step of the golden thread is about. */
export function neighbourAddress(
  language: Language,
  regionId: string,
  to: NonNullable<ThreadStep['to']>,
): string {
  if ('indicator' in to) return addresses.indicator(language, regionId, to.indicator)
  return 'gap' in to
    ? addresses.gap(language, regionId, to.gap)
    : addresses.entry(language, regionId, to.noun, to.id)
}
