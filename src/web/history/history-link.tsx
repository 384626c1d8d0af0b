import type { Noun } from '../../domain/registers/noun.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { Language } from '../../language/language.ts'
import { addresses } from '../addresses.ts'

type Props = { language: Language; regionId: string; noun: Noun; id: string }

/** From an entry to what became of it; every member of the region may look. */
export function HistoryLink({ language, regionId, noun, id }: Props) {
  return (
    <p class="no-print">
      <a href={addresses.history(language, regionId, noun, id)}>{historyTexts[language].title}</a>
    </p>
  )
}
