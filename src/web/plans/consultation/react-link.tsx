import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'

type Props = {
  language: Language
  about: string
  place: string
  reactAt: ((about: string) => string) | undefined
}

/** To the form with this place chosen; nothing when reacting is over. */
export function ReactLink({ language, about, place, reactAt }: Props) {
  if (!reactAt) return null
  return (
    <p class="react-link no-print">
      <a href={`${reactAt(about)}#reageren`}>{readingTexts[language].reactTo(place)}</a>
    </p>
  )
}
