import type { Handover } from '../../domain/regions/handover.ts'
import { overviewTexts } from '../../language/home-texts.ts'
import type { Language } from '../../language/language.ts'

/** How far away the handover is, as words: "Nog 70 dagen". */
export function handoverWords(language: Language, handover: Handover): string {
  const texts = overviewTexts[language]
  if (handover.kind === 'today') return texts.handoverToday
  return handover.kind === 'ahead' ? texts.handoverAhead(handover.days) : texts.handoverPast(handover.days)
}
