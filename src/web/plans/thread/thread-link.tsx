import { isOnThread } from '../../../domain/plans/thread/thread-noun.ts'
import type { Language } from '../../../language/language.ts'
import { threadTexts } from '../../../language/plans/thread-texts.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string; noun: string; id: string }

/** From an object to its golden thread; nothing for what stands on none. */
export function ThreadLink({ language, regionId, noun, id }: Props) {
  if (!isOnThread(noun)) return null
  return (
    <p class="no-print">
      <a href={addresses.threadOf(language, regionId, noun, id)}>{threadTexts[language].link}</a>
    </p>
  )
}
