import type { Delivery } from '../../domain/explorations/delivery.ts'
import type { Blocker } from '../../domain/explorations/delivery-board.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { placeName } from '../registers/cell-words.ts'

/** Who delivers, in short: "Huizen", "Huizen, afdeling wonen", "Woningcorporatie A". */
export function whoDelivers(
  { party, municipality, organisation }: Pick<Delivery, 'party' | 'municipality' | 'organisation'>,
  region: Region,
  language: Language,
): string {
  if (organisation !== '') return organisation
  const place = placeName(region, municipality ?? wholeRegion, language)
  return party === 'municipality' ? place : `${place}, ${termTexts[language].parties[party].toLowerCase()}`
}

export function blockerSentence(blocker: Blocker, language: Language): string {
  const { blockers } = deliveryBoardTexts[language]
  switch (blocker.kind) {
    case 'nobody-can':
      return blockers['nobody-can']
    case 'returned':
      return blockers.returned(blocker.reason)
    default:
      return blockers[blocker.kind](blocker.days)
  }
}
