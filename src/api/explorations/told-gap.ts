import type { Gap } from '../../domain/explorations/gap-key.ts'
import { type DecidedGap, stateOfGap } from '../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { gapSentence } from '../../presentation/explorations/gap-words.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'

/** The words of the API for the kinds of gaps. */
export const kindsOfGap = {
  cell: 'vak',
  aim: 'doel',
  'target-group': 'doelgroep',
  'attention-group': 'aandachtsgroep',
  party: 'partij',
} as const satisfies Record<Gap['kind'], string>

/** What a gap is, without what was decided. */
export function toldGap(one: DecidedGap, region: Region) {
  const { key, gap } = one
  const place = gap.kind === 'cell' ? gap.place : null
  return {
    leemte: key,
    soort: kindsOfGap[gap.kind],
    omschrijving: gapSentence(gap, stateOfGap(one), { language: 'nl', region }),
    actielijn: 'line' in gap ? gap.line : null,
    gemeente: place === wholeRegion ? apiWholeRegion : place,
  }
}
